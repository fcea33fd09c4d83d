import type { Kast, Maandstand } from '@zorgketen/usecases/opslag'
import type { Cents, Maand } from '@zorgketen/values'
import { maandOf } from './lees-filter.ts'
import { cut, kastlijst, kop, type Uitvoerkolom } from './lijst.ts'

interface Maandrij {
  readonly maand: Maand
  readonly registraties: number
  readonly prestaties: number
  readonly weigeringen: number
  readonly bedrag: Cents
  readonly gesloten: boolean
}

const MAANDKOLOMMEN: readonly Uitvoerkolom<Maandrij>[] = [
  { kop: kop('Maand', 'Month'), soort: 'code', waarde: ({ maand }) => maand },
  { kop: kop('Registraties', 'Registrations'), soort: 'getal', waarde: ({ registraties }) => registraties },
  { kop: kop('Prestaties', 'Prestaties'), soort: 'getal', waarde: ({ prestaties }) => prestaties },
  { kop: kop('Weigeringen', 'Refusals'), soort: 'getal', waarde: ({ weigeringen }) => weigeringen },
  { kop: kop('Tegen maximumtarief', 'At maximum tariff'), soort: 'bedrag', waarde: ({ bedrag }) => bedrag },
  {
    kop: kop('Stand', 'State'),
    soort: 'woord',
    waarde: ({ gesloten }) => (gesloten ? kop('gesloten', 'closed') : kop('open', 'open')),
  },
]

const SLUITKOLOMMEN: readonly Uitvoerkolom<Maandstand>[] = [
  { kop: kop('Maand', 'Month'), soort: 'code', waarde: ({ maand }) => maand },
  { kop: kop('Volgnummer', 'Number'), soort: 'getal', waarde: ({ volgnummer }) => volgnummer },
  { kop: kop('Stand', 'State'), soort: 'tekst', waarde: ({ stand }) => stand },
  { kop: kop('Tijdstip', 'Moment'), soort: 'tekst', waarde: ({ op }) => op },
  { kop: kop('Wie', 'Who'), soort: 'tekst', waarde: ({ door }) => door },
  { kop: kop('Reden', 'Reason'), soort: 'tekst', waarde: ({ reden }) => reden },
  {
    kop: kop('Open punten', 'Open points'),
    soort: 'tekst',
    waarde: ({ lijst }) => lijst.flatMap(({ punt, goed }) => (goed ? [] : [punt])).join(', ') || null,
  },
]

/** Months with what is in them. */
export const maanden = kastlijst(async (kast) => {
  const rijen: Maandrij[] = []
  for (const een of await kast.maanden.maanden()) {
    const { prestaties, weigeringen, bedrag } = await kast.prestaties.telling(een.maand)
    rijen.push({ ...een, prestaties, weigeringen, bedrag })
  }
  return { kolommen: MAANDKOLOMMEN, ...cut(rijen) }
})

/** Closings and reopenings, of one month or of all. */
export const afsluitingen = kastlijst(async (kast, { filter }) => {
  const gekozen = maandOf(filter)
  const rijen: Maandstand[] = []
  for (const maand of gekozen === null ? await monthsOf(kast) : [gekozen]) {
    rijen.push(...(await kast.maanden.historie(maand)))
  }
  return { kolommen: SLUITKOLOMMEN, ...cut(rijen) }
})

const monthsOf = async (kast: Kast): Promise<readonly Maand[]> =>
  (await kast.maanden.maanden()).map(({ maand }) => maand)
