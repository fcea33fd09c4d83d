import { type Feit, readTijdlijn, type Tijdlijn, type Tijdlijndeel, type Tijdlijnitem } from '@zorgketen/usecases'
import { type EpochDay, formatDayNl, formatEuro, formatEuroNl, parseDay, type Tekst } from '@zorgketen/values'
import { refuse } from './lees-filter.ts'
import { cut, type Filter, kop, lijst, type Uitvoerkolom } from './lijst.ts'

/** One thing on the axis, or one part of it. */
interface Rij {
  readonly item: Tijdlijnitem
  readonly deel: Tijdlijndeel | null
}

const BAANNAMEN: Readonly<Record<Tijdlijnitem['baan'], Tekst>> = {
  titel: kop('titel en indicatie', 'titel and indication'),
  zorgvraag: kop('verwijzing en zorgvraag', 'referral and care need'),
  zorgtraject: kop('zorgtraject', 'zorgtraject'),
  zorg: kop('zorg', 'care'),
  declaratie: kop('declaratie', 'declaration'),
}

function waardeVan({ waarde }: Feit, taal: 'nl' | 'en'): string {
  if (waarde.soort === 'naam') return waarde.naam
  if (waarde.soort === 'woord') return waarde.woord[taal]
  if (waarde.soort === 'dag') return formatDayNl(waarde.dag)
  return taal === 'nl' ? formatEuroNl(waarde.bedrag) : formatEuro(waarde.bedrag)
}

const inWoorden = (feiten: readonly Feit[], taal: 'nl' | 'en'): string =>
  feiten.map((feit) => `${feit.naam[taal]}: ${waardeVan(feit, taal)}`).join('; ')

const KOLOMMEN: readonly Uitvoerkolom<Rij>[] = [
  { kop: kop('Baan', 'Lane'), soort: 'woord', waarde: ({ item }) => BAANNAMEN[item.baan] },
  { kop: kop('Van', 'From'), soort: 'dag', waarde: ({ item, deel }) => deel?.dag ?? item.van },
  { kop: kop('Tot en met', 'Up to and including'), soort: 'dag', waarde: ({ item, deel }) => deel?.dag ?? item.tot },
  { kop: kop('Wat', 'What'), soort: 'woord', waarde: ({ item, deel }) => deel?.titel ?? item.titel },
  { kop: kop('Aantal', 'Number'), soort: 'getal', waarde: ({ item, deel }) => (deel === null ? item.aantal : null) },
  { kop: kop('Bedrag', 'Amount'), soort: 'bedrag', waarde: ({ item, deel }) => (deel === null ? item.bedrag : null) },
  { kop: kop('Zorgtrajectnummer', 'Zorgtrajectnummer'), soort: 'code', waarde: ({ item }) => item.traject },
  {
    kop: kop('Bijzonderheden', 'Particulars'),
    soort: 'woord',
    waarde: ({ item, deel }) => {
      const { feiten } = deel ?? item
      return { nl: inWoorden(feiten, 'nl'), en: inWoorden(feiten, 'en') }
    },
  },
]

function dayOf(filter: Filter, veld: 'van' | 'tot'): EpochDay | null {
  const waarde = filter[veld]
  if (waarde === undefined || waarde === '') return null
  const gelezen = parseDay(waarde)
  if (gelezen.ok) return gelezen.value
  throw refuse(veld, kop('een dag als JJJJ-MM-DD', 'a day as YYYY-MM-DD'))
}

const rijenVan = ({ items }: Tijdlijn): readonly Rij[] =>
  items.flatMap((item) => [{ item, deel: null }, ...item.delen.map((deel) => ({ item, deel }))])

/** The timeline of one patient as it stands on the screen, each part in a row of its own. */
export const tijdlijn = lijst<Rij>(async ({ plek, actor, filter }) => {
  const { patient } = filter
  if (patient === undefined || patient === '') throw refuse('patient', kop('een patiëntnummer', 'a patient number'))
  const gelezen = await readTijdlijn(plek, actor, patient, { van: dayOf(filter, 'van'), tot: dayOf(filter, 'tot') })
  return { kolommen: KOLOMMEN, ...cut(rijenVan(gelezen)) }
})
