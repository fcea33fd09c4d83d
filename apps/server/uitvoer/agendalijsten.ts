import {
  type Contactloos,
  type Dagregel,
  encodePlan,
  judgeVastlegging,
  listAfspraken,
  type Planregister,
  planbeschrijving,
  planlabels,
  readPlan,
  readPlanningrapport,
  readZonderContact,
  type Vastleggroep,
} from '@zorgketen/usecases'
import { type EpochDay, parseDay } from '@zorgketen/values'
import type { Vergelijkingsregel } from '@zorgketen/zorgprestatie'
import { needMaand, refuse } from './lees-filter.ts'
import { cut, type Filter, kastlijst, kop, type Lijst, lijst, readAll, type Uitvoerkolom } from './lijst.ts'

/** A day of a filter; null when it names none. Throws `Werkfout` for what is no day. */
function dagOf(filter: Filter, veld: string): EpochDay | null {
  const waarde = filter[veld]
  if (waarde === undefined || waarde === '') return null
  const gelezen = parseDay(waarde)
  if (gelezen.ok) return gelezen.value
  throw refuse(veld, kop('een dag als JJJJ-MM-DD', 'a day as YYYY-MM-DD'))
}

const namesOf = (ids: readonly string[], namen: ReadonlyMap<string, string>): string =>
  ids.map((id) => namen.get(id) ?? id).join('; ')

const eerste = ({ gaf }: Dagregel) => {
  const afleiding = gaf[0]?.afleiding ?? null
  return afleiding?.soort === 'prestatie' ? afleiding.prestatie : null
}

const AFSPRAAKKOLOMMEN: readonly Uitvoerkolom<Dagregel>[] = [
  { kop: kop('Afspraaknummer', 'Appointment number'), soort: 'code', waarde: ({ afspraak }) => afspraak.id },
  { kop: kop('Datum', 'Date'), soort: 'dag', waarde: ({ afspraak }) => afspraak.datum },
  { kop: kop('Begintijd', 'Start time'), soort: 'tijd', waarde: ({ afspraak }) => afspraak.begintijd },
  {
    kop: kop('Geplande minuten', 'Planned minutes'),
    soort: 'getal',
    waarde: ({ afspraak }) => afspraak.geplandeMinuten,
  },
  {
    kop: kop('Directe minuten', 'Direct minutes'),
    soort: 'getal',
    waarde: ({ afspraak: { uitvoering } }) => (uitvoering?.wijze === 'gerealiseerd' ? uitvoering.directeMinuten : null),
  },
  { kop: kop('Status', 'Status'), soort: 'tekst', waarde: ({ afspraak }) => afspraak.status },
  { kop: kop('Fase', 'Phase'), soort: 'tekst', waarde: ({ afspraak }) => afspraak.fase },
  { kop: kop('Soort', 'Kind'), soort: 'woord', waarde: ({ soort }) => soort },
  { kop: kop('Zorgsoort', 'Kind of care'), soort: 'tekst', waarde: ({ afspraak }) => afspraak.zorgsoort },
  {
    kop: kop('Zorgverlener', 'Professional'),
    soort: 'tekst',
    waarde: ({ afspraak, namen }) => namesOf(afspraak.zorgverleners, namen.zorgverleners),
  },
  {
    kop: kop('Patiënt', 'Patient'),
    soort: 'tekst',
    waarde: ({ afspraak, namen }) =>
      namesOf(
        afspraak.patienten.map(({ patient }) => patient),
        namen.patienten,
      ),
  },
  {
    kop: kop('Eenheid', 'Unit'),
    soort: 'tekst',
    waarde: ({ afspraak, namen }) => namen.eenheden.get(afspraak.eenheid) ?? afspraak.eenheid,
  },
  { kop: kop('Locatie', 'Location'), soort: 'tekst', waarde: ({ afspraak }) => afspraak.locatie },
  {
    kop: kop('Vastgelegd op', 'Recorded on'),
    soort: 'dag',
    waarde: ({ afspraak }) => afspraak.vastgelegd?.dag ?? null,
  },
  { kop: kop('Prestatiecode', 'Prestatie code'), soort: 'code', waarde: (regel) => eerste(regel)?.code ?? null },
  { kop: kop('Tarief', 'Tariff'), soort: 'bedrag', waarde: (regel) => eerste(regel)?.tarief ?? null },
]

/** Appointments of a period (one day when no last is named), of one professional or patient, or of all. */
export const agenda = lijst<Dagregel>(async ({ plek, actor, filter, vandaag }) => {
  const van = dagOf(filter, 'van') ?? vandaag
  const vraag = {
    periode: { van, tot: dagOf(filter, 'tot') ?? van },
    zorgverlener: filter.zorgverlener || null,
    patient: filter.patient || null,
  }
  const { rijen, totaal } = await readAll((pagina) => listAfspraken(plek, actor, vraag, pagina))
  return { kolommen: AFSPRAAKKOLOMMEN, rijen, totaal }
})

const CONTACTKOLOMMEN: readonly Uitvoerkolom<Contactloos>[] = [
  { kop: kop('Zorgtrajectnummer', 'Zorgtrajectnummer'), soort: 'code', waarde: ({ traject }) => traject.zorgtraject },
  { kop: kop('Patiëntnummer', 'Patient number'), soort: 'code', waarde: ({ traject }) => traject.patient },
  { kop: kop('Patiënt', 'Patient'), soort: 'tekst', waarde: ({ naam }) => naam },
  { kop: kop('Stroom', 'Stream'), soort: 'tekst', waarde: ({ traject }) => traject.stroom },
  { kop: kop('Laatste prestatie', 'Last prestatie'), soort: 'dag', waarde: ({ traject }) => traject.laatstePrestatie },
  { kop: kop('Dagen stil', 'Days silent'), soort: 'getal', waarde: ({ dagenStil }) => dagenStil },
  { kop: kop('Nummer bruikbaar tot', 'Number usable until'), soort: 'dag', waarde: ({ nummerTot }) => nummerTot },
  { kop: kop('Losse afspraken', 'Loose appointments'), soort: 'getal', waarde: ({ losseAfspraken }) => losseAfspraken },
]

/** Open trajecten without a planned contact. */
export const zondercontact = lijst<Contactloos>(async ({ plek, actor }) => {
  const { rijen, totaal } = cut((await readZonderContact(plek, actor)).regels)
  return { kolommen: CONTACTKOLOMMEN, rijen, totaal }
})

type Rapportregel = Vergelijkingsregel & { readonly naam: string }

const RAPPORTKOLOMMEN: readonly Uitvoerkolom<Rapportregel>[] = [
  { kop: kop('Maand', 'Month'), soort: 'tekst', waarde: ({ maand }) => maand },
  { kop: kop('Zorgverlener', 'Professional'), soort: 'tekst', waarde: ({ naam }) => naam },
  { kop: kop('Contacten', 'Contacts'), soort: 'getal', waarde: ({ aantal }) => aantal },
  { kop: kop('Gemeten', 'Measured'), soort: 'getal', waarde: ({ gemeten }) => gemeten },
  { kop: kop('Minuten gepland', 'Minutes planned'), soort: 'getal', waarde: ({ somGepland }) => somGepland },
  {
    kop: kop('Minuten gerealiseerd', 'Minutes real'),
    soort: 'getal',
    waarde: ({ somGerealiseerd }) => somGerealiseerd,
  },
  {
    kop: kop('Meer dan 15 minuten anders', 'More than 15 minutes off'),
    soort: 'getal',
    waarde: ({ boven15 }) => boven15,
  },
]

/** Planned against real, per month and professional. */
export const planningreal = lijst<Rapportregel>(async ({ plek, actor, filter }) => {
  const van = dagOf(filter, 'van')
  const periode = van === null ? null : { van, tot: dagOf(filter, 'tot') }
  const { rapport, namen } = await readPlanningrapport(plek, actor, periode)
  const rijen = rapport.regels.map((regel) => ({ ...regel, naam: namen.get(regel.zorgverlener) ?? regel.zorgverlener }))
  return { kolommen: RAPPORTKOLOMMEN, ...cut(rijen) }
})

const VASTLEGKOLOMMEN: readonly Uitvoerkolom<Vastleggroep>[] = [
  { kop: kop('Code', 'Code'), soort: 'code', waarde: ({ code }) => code },
  { kop: kop('Bevinding', 'Finding'), soort: 'woord', waarde: ({ wat }) => wat },
  { kop: kop('Verwacht', 'Expected'), soort: 'woord', waarde: ({ verwacht }) => verwacht },
  { kop: kop('Wat te doen', 'What to do'), soort: 'woord', waarde: ({ doe }) => doe },
  { kop: kop('Aantal', 'Number'), soort: 'getal', waarde: ({ aantal }) => aantal },
  { kop: kop('Voorbeelden', 'Examples'), soort: 'tekst', waarde: ({ voorbeelden }) => voorbeelden.join('; ') },
]

/** What was not recorded as agreed, of one month. */
export const vastlegging = lijst<Vastleggroep>(async ({ plek, actor, filter }) => {
  const { document, registraties } = await judgeVastlegging(plek, actor, needMaand(filter))
  const rijen = [...document.map((een) => ({ ...een, aantal: 0, voorbeelden: [] })), ...registraties]
  return { kolommen: VASTLEGKOLOMMEN, ...cut(rijen) }
})

/** A kind of document that steers the agenda, a column for each field of its form. */
export const planlijst = (register: Planregister): Lijst =>
  kastlijst<Readonly<Record<string, unknown>>>(async (kast) => {
    const documenten = await readPlan(kast, register)
    const namen = await planlabels(kast, documenten)
    const rijen = documenten.map((document) => encodePlan(register, document) as Readonly<Record<string, unknown>>)
    const kolommen = planbeschrijving(register).velden.map(
      ({ sleutel, naam, soort, keuzes }): Uitvoerkolom<Readonly<Record<string, unknown>>> => {
        if (keuzes === undefined) {
          return { kop: naam, soort: 'tekst', waarde: (rij) => toTekst(rij[sleutel], soort, namen) }
        }
        return {
          kop: naam,
          soort: 'woord',
          waarde: (rij) => keuzes.find((een) => een.sleutel === rij[sleutel])?.naam ?? null,
        }
      },
    )
    return { kolommen, ...cut(rijen) }
  })

function toTekst(waarde: unknown, soort: string, namen: ReadonlyMap<string, string>): string | null {
  if (waarde === null || waarde === undefined) return null
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee'
  if (soort === 'periode') {
    const { van, tot } = waarde as { readonly van: string; readonly tot: string | null }
    return `${van} – ${tot ?? ''}`.trim()
  }
  if (soort === 'blokken') {
    const blokken = waarde as readonly { readonly weekdag: number; readonly van: string; readonly tot: string }[]
    return blokken.map(({ weekdag, van, tot }) => `${DAGEN[weekdag - 1] ?? weekdag} ${van}-${tot}`).join('; ')
  }
  return namen.get(String(waarde)) ?? String(waarde)
}

const DAGEN = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo']
