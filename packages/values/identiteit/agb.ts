import { diagnoseCijfers } from '../fout/diagnose-cijfers.ts'
import { ok, type Result } from '../fout/result.ts'
import { weiger } from '../fout/weiger.ts'
import type { Merk } from '../merk.ts'
import { isCijfers } from './is-cijfers.ts'

/**
 * AGB code of a provider: zorgsoort 01-99 (two digits) and number 000001-999999 (six digits).
 * Ranges from the patterns of COD009, COD181 and COD031 in AW319 1.4 (domain/aw319-fields.json).
 */
export type Agb = Merk<string, 'Agb'>

/** Reads an AGB code of eight digits. Whether the code was issued only the AGB register knows. */
export function parseAgb(tekst: string): Result<Agb> {
  if (!isCijfers(tekst, 8, 8)) return diagnoseCijfers('agb', tekst, 8, 8) ?? weiger('agb.leeg')
  if (tekst.startsWith('00')) return weiger('agb.zorgsoort')
  if (tekst.endsWith('000000')) return weiger('agb.nummer', { zorgsoort: tekst.slice(0, 2) })
  return ok(tekst as Agb)
}

export function formatAgb(agb: Agb): string {
  return agb
}
