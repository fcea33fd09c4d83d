import type { Period } from '@zorgketen/values'
import type { Zorgverlener } from '../stam/zorgverlener.ts'

/**
 * A registration in the BIG register; `geldig` null: on which days it holds was not recorded. The shape of the number
 * stands in no source at hand, so it is not judged.
 */
export interface Bigregistratie {
  readonly nummer: string
  readonly geldig: Period | null
}

/** A training for a profession of the list; while it runs the profession already held counts. */
export interface Opleiding {
  readonly tot: string
  readonly geldig: Period
}

/** A professional with everything that decides which consults count as whose (ZPM-04). `functie` never does. */
export interface Professional extends Zorgverlener {
  readonly functie: string | null
  readonly big: readonly Bigregistratie[]
  readonly opleidingen: readonly Opleiding[]
}
