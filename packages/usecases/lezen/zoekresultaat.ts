import type { Tekst } from '@zorgketen/values'
import type { Leesveld } from './leesdocument.ts'

/** One thing found by a look-up. */
export interface Zoekresultaat {
  readonly soort: 'retourcode' | 'regel' | 'prestatie'
  /** Return code, 'id@versie' of a rule, or prestatiecode. */
  readonly sleutel: string
  readonly titel: Tekst
  readonly tekst: Tekst
  /** What else is known: advice, tariffs per period, rules behind a code. */
  readonly velden: readonly Leesveld[]
  readonly bron: Tekst
  readonly zekerheid: Tekst
  /** From when to when it holds. */
  readonly geldig: Tekst
  /** Invented for the demonstration. */
  readonly fictief: boolean
  /** Keys of what belongs to it: rules of a return code, return codes of a rule. */
  readonly verwant: readonly string[]
}

/** What a look-up gave. `meer`: results that were found and are not shown. */
export interface Zoekuitslag {
  readonly resultaten: readonly Zoekresultaat[]
  readonly meer: number
}
