import type { Cents, EpochDay, Tekst } from '@zorgketen/values'
import type { Feit } from './tijdlijn.ts'

/** A text in both languages. */
export const zeg = (nl: string, en: string): Tekst => ({ nl, en })

/** A text that is the same in both: a name, a code. */
export const zelfde = (tekst: string): Tekst => ({ nl: tekst, en: tekst })

export const dagfeit = (nl: string, en: string, dag: EpochDay | null): readonly Feit[] =>
  dag === null ? [] : [{ naam: { nl, en }, waarde: { soort: 'dag', dag } }]

export const bedragfeit = (nl: string, en: string, bedrag: Cents): readonly Feit[] => [
  { naam: { nl, en }, waarde: { soort: 'bedrag', bedrag } },
]

export const naamfeit = (nl: string, en: string, naam: string | null): readonly Feit[] =>
  naam === null || naam === '' ? [] : [{ naam: { nl, en }, waarde: { soort: 'naam', naam } }]

export const woordfeit = (nl: string, en: string, woord: Tekst | null): readonly Feit[] =>
  woord === null ? [] : [{ naam: { nl, en }, waarde: { soort: 'woord', woord } }]
