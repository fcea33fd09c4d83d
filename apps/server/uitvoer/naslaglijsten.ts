import { type Bladzijde, listCodes, listRegels, type Retourcode } from '../routes/regelboek.ts'
import { oneOf } from './lees-filter.ts'
import { cut, kop, lijst, type Uitvoerkolom } from './lijst.ts'

const REGELKOLOMMEN: readonly Uitvoerkolom<Bladzijde>[] = [
  { kop: kop('Regel', 'Rule'), soort: 'code', waarde: ({ sleutel }) => sleutel },
  { kop: kop('Loket', 'Desk'), soort: 'tekst', waarde: ({ desk }) => desk },
  { kop: kop('Nummers', 'Numbers'), soort: 'tekst', waarde: ({ oorsprong }) => oorsprong.join(', ') },
  { kop: kop('Retourcodes', 'Return codes'), soort: 'tekst', waarde: ({ codes }) => codes.join(', ') || null },
  { kop: kop('Wat de regel zegt', 'What the rule says'), soort: 'woord', waarde: ({ zegt }) => zegt },
  { kop: kop('Wat te doen', 'What to do'), soort: 'woord', waarde: ({ advies }) => advies },
  { kop: kop('Geldig', 'In force'), soort: 'tekst', waarde: ({ geldig }) => geldig },
  { kop: kop('Versies', 'Versions'), soort: 'tekst', waarde: ({ versies }) => versies },
  { kop: kop('Bron', 'Source'), soort: 'tekst', waarde: ({ bron }) => bron },
  { kop: kop('Zekerheid', 'Certainty'), soort: 'tekst', waarde: ({ zekerheid }) => zekerheid },
]

const CODEKOLOMMEN: readonly Uitvoerkolom<Retourcode>[] = [
  { kop: kop('Code', 'Code'), soort: 'code', waarde: ({ code }) => code },
  { kop: kop('Over', 'About'), soort: 'tekst', waarde: ({ niveau }) => niveau },
  { kop: kop('Betekenis', 'Meaning'), soort: 'woord', waarde: ({ betekenis }) => betekenis },
  {
    kop: kop('Regels', 'Rules'),
    soort: 'tekst',
    waarde: ({ regels }) => [...new Set(regels.map(({ regel }) => regel))].join(', ') || null,
  },
  { kop: kop('Bron', 'Source'), soort: 'tekst', waarde: ({ bron }) => bron },
  { kop: kop('Zekerheid', 'Certainty'), soort: 'tekst', waarde: ({ zekerheid }) => zekerheid },
]

/** The rules of all desks, or of one (`desk`). */
export const regelboek = lijst(async ({ plek, filter }) => {
  const desk = oneOf(filter, 'desk', ['poort', 'betaler', 'spelregels', 'beroep'] as const)
  const rijen = listRegels(plek.gereedschap.referentie).filter((regel) => desk === null || regel.desk === desk)
  return { kolommen: REGELKOLOMMEN, ...cut(rijen) }
})

export const retourcodes = lijst(async ({ plek }) => ({
  kolommen: CODEKOLOMMEN,
  ...cut(listCodes(plek.gereedschap.referentie)),
}))
