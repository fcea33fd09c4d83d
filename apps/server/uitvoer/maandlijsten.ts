import type { Maandtelling, Registratieregel } from '@zorgketen/usecases/opslag'
import { sumCents } from '@zorgketen/values'
import { dayOfRegistratie, type Prestatie, patientenVan, zorgverlenersVan } from '@zorgketen/zorgprestatie'
import { maandOf, needMaand, oneOf } from './lees-filter.ts'
import { cut, kastlijst, kop, readAll, type Uitvoerkolom } from './lijst.ts'

/** Direct minutes, for every kind that is counted in minutes. */
const minutenOf = ({ registratie }: Registratieregel) => {
  if (registratie.soort === 'verblijf') return null
  return registratie.soort === 'overig' ? registratie.minuten : registratie.directeMinuten
}

/** The first eleven heads are those of an import of registrations, so that a list can be mended and taken in again. */
const REGISTRATIEKOLOMMEN: readonly Uitvoerkolom<Registratieregel>[] = [
  { kop: kop('Registratienummer', 'Registration number'), soort: 'code', waarde: ({ registratie }) => registratie.id },
  {
    kop: kop('Patiëntnummer', 'Patient number'),
    soort: 'code',
    waarde: ({ registratie }) => patientenVan(registratie).join(', '),
  },
  {
    kop: kop('Stroom', 'Stream'),
    soort: 'tekst',
    waarde: ({ registratie }) => ('stroom' in registratie ? registratie.stroom : null),
  },
  { kop: kop('Datum', 'Date'), soort: 'dag', waarde: ({ registratie }) => dayOfRegistratie(registratie) },
  {
    kop: kop('Begintijd', 'Start time'),
    soort: 'tijd',
    waarde: ({ registratie }) => ('begintijd' in registratie ? registratie.begintijd : registratie.opname.tijd),
  },
  { kop: kop('Zorgsoort', 'Kind of care'), soort: 'tekst', waarde: (rij) => consultOf(rij)?.zorgsoort ?? null },
  { kop: kop('Eenheid', 'Unit'), soort: 'code', waarde: ({ registratie }) => registratie.eenheid },
  {
    kop: kop('Zorgverlener', 'Professional'),
    soort: 'code',
    waarde: ({ registratie }) => zorgverlenersVan(registratie).join(', '),
  },
  {
    kop: kop('Geplande minuten', 'Planned minutes'),
    soort: 'getal',
    waarde: (rij) => consultOf(rij)?.geplandeMinuten ?? null,
  },
  {
    kop: kop('Directe minuten', 'Direct minutes'),
    soort: 'getal',
    waarde: minutenOf,
  },
  {
    kop: kop('Indirecte minuten', 'Indirect minutes'),
    soort: 'getal',
    waarde: (rij) => consultOf(rij)?.indirecteMinuten ?? null,
  },
  {
    kop: kop('Soort', 'Kind'),
    soort: 'tekst',
    waarde: ({ registratie }) => (registratie.soort === 'overig' ? registratie.prestatiesoort : registratie.soort),
  },
  {
    kop: kop('Ontslagdag', 'Day of discharge'),
    soort: 'dag',
    waarde: ({ registratie }) => (registratie.soort === 'verblijf' ? (registratie.ontslag?.dag ?? null) : null),
  },
  { kop: kop('Naam patiënt', 'Name of patient'), soort: 'tekst', waarde: ({ namen }) => namen.patient },
  { kop: kop('Naam zorgverlener', 'Name of professional'), soort: 'tekst', waarde: ({ namen }) => namen.zorgverlener },
  { kop: kop('Naam eenheid', 'Name of unit'), soort: 'tekst', waarde: ({ namen }) => namen.eenheid },
  { kop: kop('Prestatiecode', 'Prestatie code'), soort: 'code', waarde: (rij) => prestatieOf(rij)?.code ?? null },
  { kop: kop('Prestatie', 'Prestatie'), soort: 'tekst', waarde: (rij) => prestatieOf(rij)?.naam ?? null },
  { kop: kop('Tarief', 'Tariff'), soort: 'bedrag', waarde: (rij) => prestatieOf(rij)?.tarief ?? null },
  { kop: kop('Aantal prestaties', 'Number of prestaties'), soort: 'getal', waarde: (rij) => prestatiesOf(rij).length },
  {
    kop: kop('Tarief samen', 'Tariff in all'),
    soort: 'bedrag',
    waarde: (rij) => sumCents(prestatiesOf(rij).map(({ tarief }) => tarief)),
  },
  {
    kop: kop('Weigering', 'Refusal'),
    soort: 'code',
    waarde: ({ afleiding }) => (afleiding?.soort === 'weigering' ? afleiding.weigering.code : null),
  },
  { kop: kop('Regelreferentie', 'Line reference'), soort: 'code', waarde: ({ regel }) => regel?.referentie ?? null },
  { kop: kop('Factuurnummer', 'Invoice number'), soort: 'code', waarde: ({ regel }) => regel?.factuurnummer ?? null },
  { kop: kop('Stand regel', 'State of line'), soort: 'tekst', waarde: ({ regel }) => regel?.stand ?? null },
]

const consultOf = ({ registratie }: Registratieregel) => (registratie.soort === 'consult' ? registratie : null)

const prestatieOf = ({ afleiding }: Registratieregel): Prestatie | null =>
  afleiding?.soort === 'prestatie' ? afleiding.prestatie : null

/** Everything it gave, the first included. */
const prestatiesOf = ({ afleiding, bij }: Registratieregel): readonly Prestatie[] =>
  [...(afleiding === null ? [] : [afleiding]), ...bij].flatMap((een) =>
    een.soort === 'prestatie' ? een.prestatie : [],
  )

const PRESTATIEKOLOMMEN: readonly Uitvoerkolom<Prestatie>[] = [
  { kop: kop('Prestatie', 'Prestatie'), soort: 'code', waarde: ({ id }) => id },
  { kop: kop('Patiëntnummer', 'Patient number'), soort: 'code', waarde: ({ patient }) => patient },
  { kop: kop('Soort prestatie', 'Kind of prestatie'), soort: 'tekst', waarde: ({ soort }) => soort },
  { kop: kop('Stroom', 'Stream'), soort: 'tekst', waarde: ({ stroom }) => stroom },
  { kop: kop('Datum', 'Date'), soort: 'dag', waarde: ({ datum }) => datum },
  { kop: kop('Begintijd', 'Start time'), soort: 'tijd', waarde: ({ begintijd }) => begintijd },
  { kop: kop('Eindtijd', 'End time'), soort: 'tijd', waarde: ({ eindtijd }) => eindtijd },
  {
    kop: kop('Zorgsoort', 'Kind of care'),
    soort: 'tekst',
    waarde: (p) => (p.soort === 'consult' ? p.zorgsoort : null),
  },
  { kop: kop('Setting', 'Setting'), soort: 'tekst', waarde: (p) => (p.soort === 'consult' ? p.setting : null) },
  { kop: kop('Eenheid', 'Unit'), soort: 'code', waarde: ({ eenheid }) => eenheid },
  { kop: kop('Zorgverlener', 'Professional'), soort: 'code', waarde: ({ zorgverlener }) => zorgverlener },
  { kop: kop('Beroep', 'Profession'), soort: 'tekst', waarde: ({ beroep }) => beroep },
  { kop: kop('Minuten', 'Minutes'), soort: 'getal', waarde: (p) => ('minuten' in p ? p.minuten : null) },
  {
    kop: kop('Tijdsoort', 'Kind of time'),
    soort: 'tekst',
    waarde: (p) => (p.soort === 'consult' ? p.tijdsoort : null),
  },
  { kop: kop('Prestatiecode', 'Prestatie code'), soort: 'code', waarde: ({ code }) => code },
  { kop: kop('Naam', 'Name'), soort: 'tekst', waarde: ({ naam }) => naam },
  { kop: kop('Tarief', 'Tariff'), soort: 'bedrag', waarde: ({ tarief }) => tarief },
  {
    kop: kop('Fictief tarief', 'Fictitious tariff'),
    soort: 'tekst',
    waarde: ({ fictief }) => (fictief ? 'ja' : 'nee'),
  },
]

type Coderij = Maandtelling['perCode'][number]

const CODEKOLOMMEN: readonly Uitvoerkolom<Coderij>[] = [
  { kop: kop('Prestatiecode', 'Prestatie code'), soort: 'code', waarde: ({ code }) => code },
  { kop: kop('Naam', 'Name'), soort: 'tekst', waarde: ({ naam }) => naam },
  { kop: kop('Aantal', 'Count'), soort: 'getal', waarde: ({ aantal }) => aantal },
  { kop: kop('Bedrag', 'Amount'), soort: 'bedrag', waarde: ({ bedrag }) => bedrag },
]

export const registraties = kastlijst(async (kast, { filter }) => {
  const gekozen = {
    maand: maandOf(filter),
    patient: filter.patient ?? null,
    zorgverlener: filter.zorgverlener ?? null,
    uitkomst: oneOf(filter, 'uitkomst', ['prestatie', 'weigering'] as const),
    ...(filter.code ? { code: filter.code } : {}),
    ...(filter.weigering ? { weigering: filter.weigering } : {}),
    ...soortOf(oneOf(filter, 'soort', ['consult', 'groepssessie', 'verblijf', 'overig'] as const)),
    ...(filter.lopend === 'ja' ? { lopend: true } : {}),
  }
  const volgorde = oneOf(filter, 'volgorde', ['datum', '-datum'] as const) ?? 'datum'
  const deel = await readAll((pagina) => kast.registraties.lijst(gekozen, volgorde, pagina))
  return { kolommen: REGISTRATIEKOLOMMEN, ...deel }
})

const soortOf = (soort: Registratieregel['registratie']['soort'] | null) => (soort === null ? {} : { soort })

export const prestaties = kastlijst(async (kast, { filter }) => {
  const alle = await kast.prestaties.vanMaand(needMaand(filter))
  return { kolommen: PRESTATIEKOLOMMEN, ...cut(filter.code ? alle.filter(({ code }) => code === filter.code) : alle) }
})

/** Prestatiecodes of a month with how often and for how much. */
export const prestatiecodes = kastlijst(async (kast, { filter }) => ({
  kolommen: CODEKOLOMMEN,
  ...cut((await kast.prestaties.telling(needMaand(filter))).perCode),
}))
