import type { Period } from '@zorgketen/values'
import type { Stroom } from '../registratie/consultregistratie.ts'

/** An answer to a question, as the official list numbers them (`HV01`, 3). */
export interface Antwoord {
  readonly vraag: string
  readonly antwoord: number
}

/** A 'rode regel': when all its answers (one or a pair) are given, the type is out. */
export interface Uitsluiting {
  readonly type: string
  readonly als: readonly Antwoord[]
}

/**
 * The method of zorgvraagtypering as dated data (ZPM-27): per type a constant and per answer a coefficient, from the
 * official file. Types are numbers as text ('1' to '21'). A coefficient that is not there adds nothing.
 */
export interface Typemethode {
  readonly stroom: Stroom
  readonly versie: string
  readonly geldig: Period
  readonly constanten: ReadonlyMap<string, number>
  /** Question, answer, type. */
  readonly coefficienten: ReadonlyMap<string, ReadonlyMap<number, ReadonlyMap<string, number>>>
  readonly uitsluitingen: readonly Uitsluiting[]
}

/** Answers by question; a question that is absent, or answered -1, is unknown and adds nothing. */
export type Antwoorden = Readonly<Record<string, number>>

/** How an answer that is not known stands in the official data. */
export const ANTWOORD_ONBEKEND = -1

/** The answer to a question, or null when it is not known. */
export function answerTo(antwoorden: Antwoorden, vraag: string): number | null {
  const antwoord = antwoorden[vraag]
  return antwoord === undefined || antwoord === ANTWOORD_ONBEKEND ? null : antwoord
}
