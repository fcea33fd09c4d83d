import { diagnoseCijfers } from '../fout/diagnose-cijfers.ts'
import { ok, type Result } from '../fout/result.ts'
import { weiger } from '../fout/weiger.ts'
import type { Merk } from '../merk.ts'
import { isCijfers } from './is-cijfers.ts'

/**
 * Strafrechtsketennummer: how fz knows a person (message field 2003), since a BSN to DJI is forbidden.
 * Seven or eight digits: certain only as the limit of one EHR's API (domain/gds801.md §5); no check digit is known.
 */
export type Skn = Merk<string, 'Skn'>

/** Reads an SKN of seven or eight digits, not all zero. */
export function parseSkn(tekst: string): Result<Skn> {
  if (!isCijfers(tekst, 7, 8)) return diagnoseCijfers('skn', tekst, 7, 8) ?? weiger('skn.leeg')
  return Number(tekst) === 0 ? weiger('skn.nullen') : ok(tekst as Skn)
}

export function formatSkn(skn: Skn): string {
  return skn
}
