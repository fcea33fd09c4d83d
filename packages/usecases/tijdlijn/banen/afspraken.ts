import { type EpochDay, formatDay, formatTime, type Tekst } from '@zorgketen/values'
import type { Agendaafspraak } from '../../planning/afspraak.ts'
import { zeg } from '../feit.ts'
import { perVak } from '../korrel.ts'
import type { Korrel, Tijdlijndeel, Tijdlijnitem, Tijdlijntoestand } from '../tijdlijn.ts'
import { MEEST_DELEN } from './zorg.ts'

/** An appointment that gave no registration stands on the axis itself; of the others its prestaties do. */
export const isLos = ({ registraties }: Agendaafspraak): boolean => registraties.length === 0

/** What is planned, and what was cancelled or missed, per day (or month) and kind of care. */
export function afspraakItems(
  afspraken: readonly Agendaafspraak[],
  {
    patient,
    vandaag,
    venster,
    korrel,
    nummerOp,
  }: {
    readonly patient: string
    readonly vandaag: EpochDay
    readonly venster: { readonly van: EpochDay; readonly tot: EpochDay }
    readonly korrel: Korrel
    readonly nummerOp: (soort: 'ggz' | 'fz' | null, dag: EpochDay) => string | null
  },
): readonly Tijdlijnitem[] {
  const stroomVan = (een: Agendaafspraak): 'ggz' | 'fz' | null => {
    const stroom = een.patienten.find((deel) => deel.patient === patient)?.stroom
    return stroom === 'ggz' || stroom === 'fz' ? stroom : null
  }
  return perVak(
    afspraken.filter(isLos),
    ({ datum }) => datum,
    (een) => stroomVan(een) ?? '-',
    venster,
    korrel,
  ).map(({ vak, rijen }): Tijdlijnitem => {
    const eerste = rijen[0] as Agendaafspraak
    const delen = rijen.map((een) => toDeel(een, vandaag))
    const enige = delen.length === 1 ? delen[0] : undefined
    const stroom = stroomVan(eerste)
    return {
      id: `afspraak ${formatDay(vak.van)} ${stroom ?? '-'}`,
      baan: 'zorg',
      soort: 'afspraak',
      ...vak,
      verwachtVanaf: vak.van > vandaag ? vak.van : null,
      titel: enige?.titel ?? zeg(`${rijen.length} afspraken`, `${rijen.length} appointments`),
      toestand: worst(delen.map(({ toestand }) => toestand)),
      traject: nummerOp(stroom, eerste.datum),
      trajectsoort: stroom,
      aantal: rijen.length,
      bedrag: null,
      feiten: enige?.feiten ?? [],
      delen: enige === undefined ? delen.slice(0, MEEST_DELEN) : [],
      meer: enige === undefined ? Math.max(0, delen.length - MEEST_DELEN) : 0,
      waarheen: { soort: 'afspraak', id: eerste.id, dag: eerste.datum },
    }
  })
}

function toDeel(een: Agendaafspraak, vandaag: EpochDay): Tijdlijndeel {
  const { id, datum, begintijd } = een
  const { woord, toestand } = stateOf(een, vandaag)
  const tijd = formatTime(begintijd)
  return {
    dag: datum,
    titel: { nl: `Afspraak ${tijd}, ${woord.nl}`, en: `Appointment ${tijd}, ${woord.en}` },
    toestand,
    feiten: [],
    waarheen: { soort: 'afspraak', id, dag: datum },
  }
}

function stateOf(
  { status, datum }: Agendaafspraak,
  vandaag: EpochDay,
): {
  readonly woord: Tekst
  readonly toestand: Tijdlijntoestand
} {
  if (status === 'afgezegd') return { woord: zeg('afgezegd', 'cancelled'), toestand: 'vervallen' }
  if (status === 'no-show') return { woord: zeg('niet verschenen', 'no-show'), toestand: 'letop' }
  if (datum < vandaag) return { woord: zeg('nog niet verantwoord', 'not accounted for yet'), toestand: 'letop' }
  return { woord: zeg('gepland', 'planned'), toestand: 'bezig' }
}

const worst = (toestanden: readonly Tijdlijntoestand[]): Tijdlijntoestand =>
  (['letop', 'bezig'] as const).find((een) => toestanden.includes(een)) ?? toestanden[0] ?? 'neutraal'
