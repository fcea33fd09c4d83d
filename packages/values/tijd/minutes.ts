import { ok, type Result } from '../fout/result.ts'
import { weiger } from '../fout/weiger.ts'
import type { Merk } from '../merk.ts'

/** A duration in whole minutes, zero or more. */
export type Minutes = Merk<number, 'Minutes'>

/** Asserts a whole number of minutes of zero or more. Throws RangeError: a wrong number here is our mistake, not input. */
export function minutes(n: number): Minutes {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`not a whole number of minutes of 0 or more: ${n}`)
  return (n + 0) as Minutes
}

/** Reads a whole number of minutes from 0 to 99999. */
export function parseMinutes(tekst: string): Result<Minutes> {
  if (tekst.trim() === '') return weiger('minuten.leeg')
  if (/^-[0-9]+$/.test(tekst)) return weiger('minuten.negatief')
  if (!/^[0-9]{1,5}$/.test(tekst)) return weiger('minuten.vorm')
  return ok(Number(tekst) as Minutes)
}
