import {
  agendaafspraak,
  type OverTeNemen,
  type Registratie,
  type Stamgegevens,
  savePlan,
  takeInAfspraken,
  type Werkplek,
} from '@zorgketen/usecases'
import type { Actor } from '@zorgketen/usecases/opslag'
import { addDays, addWerkdagen, type EpochDay, formatDay } from '@zorgketen/values'
import { DAGVERLOOP, type Dagplek, LATER, PLANGEGEVENS, RANDVOORWAARDEN } from './agendaverhaal.ts'

/** Appointments are recorded a week ahead. */
const VOORUIT = 7

/** Who comes to whom, as the registered month shows it. */
interface Koppel {
  readonly patient: string
  readonly stroom: 'ggz' | 'fz'
  readonly eenheid: string
}

/** Gives a demonstration organisation its agenda: what steers it, today, and the days after it. */
export async function seedAgenda(
  plek: Werkplek,
  actor: Actor,
  { planningIsRealisatie, zorgtrajecten }: Stamgegevens,
  registraties: readonly Registratie[],
  vandaag: EpochDay,
): Promise<void> {
  const begin = { van: '2022-01-01', tot: null }
  const besluit = { geldig: begin, besloten: '2021-12-01', reden: 'agendabeleid (fictief)' }
  const gegevens = [
    ...PLANGEGEVENS.map(([register, document]) => [register, { ...document, ...besluit }] as const),
    ...(planningIsRealisatie.length === 0 ? [] : RANDVOORWAARDEN.map((een) => ['randvoorwaarde', een] as const)),
    ['agendabeleid', { tolerantieMinuten: 5 }] as const,
  ]
  for (const [register, document] of gegevens) {
    await savePlan(plek, actor, { register, sleutel: null, document, verwachteVersie: 0 })
  }
  const trajecten = new Map(zorgtrajecten.map(({ patient, nummer }) => [patient, nummer]))
  const perZorgverlener = koppelsOf(registraties)
  const afspraken = [...perZorgverlener].flatMap(([wie, koppels], n) => {
    const maak = (datum: EpochDay, plekken: readonly Dagplek[]) =>
      plekken.map((een, m) => afspraakOf({ wie, koppels, datum, een, m, trajecten }))
    const later = addWerkdagen(vandaag, 1 + (n % 3))
    return [...maak(vandaag, n === 0 ? DAGVERLOOP : DAGVERLOOP.slice(0, 6)), ...maak(later, LATER)]
  })
  await takeInAfspraken(plek, actor, afspraken)
}

/** The patients of each professional, each once, in order of the month. */
function koppelsOf(registraties: readonly Registratie[]): ReadonlyMap<string, readonly Koppel[]> {
  const gevonden = new Map<string, Map<string, Koppel>>()
  for (const een of registraties) {
    if (een.soort !== 'consult' || een.zorgverlener.endsWith('-nieuw') || een.zorgverlener.endsWith('-planner'))
      continue
    if (een.eenheid.endsWith('-gesloten')) continue
    const { patient, stroom, eenheid, zorgverlener } = een
    const eigen = gevonden.get(zorgverlener) ?? new Map<string, Koppel>()
    gevonden.set(zorgverlener, eigen)
    if (!eigen.has(patient)) eigen.set(patient, { patient, stroom, eenheid })
  }
  return new Map(
    [...gevonden].sort(([a], [b]) => (a < b ? -1 : 1)).map(([wie, koppels]) => [wie, [...koppels.values()]]),
  )
}

interface Maaksel {
  readonly wie: string
  readonly koppels: readonly Koppel[]
  readonly datum: EpochDay
  readonly een: Dagplek
  readonly m: number
  readonly trajecten: ReadonlyMap<string, string>
}

function afspraakOf({ wie, koppels, datum, een, m, trajecten }: Maaksel): OverTeNemen {
  const aantal = een.patienten
  const gekozen = Array.from({ length: aantal }, (_, n) => koppels[(m + n) % koppels.length]).filter(
    (koppel) => koppel !== undefined,
  )
  const wieAllemaal = [...new Map(gekozen.map((koppel) => [koppel.patient, koppel])).values()]
  const { vastgelegd, status, uitvoering, registraties, ...afspraak } = agendaafspraak.parse({
    id: `afspraak-${formatDay(datum)}-${wie}-${m + 1}`,
    fase: een.fase,
    eenheid: (wieAllemaal[0] ?? koppels[0])?.eenheid ?? 'eenheid-1',
    zorgverleners: [wie],
    locatie: een.locatie,
    locatiesoort: een.locatiesoort,
    interneSoort: een.soort,
    zorgsoort: een.zorgsoort,
    patienten: wieAllemaal.map(({ patient, stroom }) => ({
      patient,
      stroom,
      zorgtraject: trajecten.get(patient) ?? null,
    })),
    groep: null,
    datum: formatDay(datum),
    begintijd: een.tijd,
    geplandeMinuten: een.minuten,
    vastgelegd: null,
    patientGeinformeerd: aantal > 0,
    spoed: false,
    status: 'gepland',
    ...(een.kanaal === undefined ? {} : { kanaal: een.kanaal }),
    titel: een.titel,
    zorgvraag: null,
    dient: null,
    uitvoering: null,
    registraties: [],
  })
  return { afspraak, vastgelegd: { dag: addDays(datum, -VOORUIT), tijd: null } }
}
