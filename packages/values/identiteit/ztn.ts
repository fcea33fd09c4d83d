import { ok, type Result } from '../fout/result.ts'
import type { Merk } from '../merk.ts'
import { diagnoseZtn } from './diagnose-ztn.ts'

/** Zorgtrajectnummer (ZTN-01): a random UUID version 4 in lower case. The startdatum travels beside it (ZTN-02). */
export type Ztn = Merk<string, 'Ztn'>

const CANONIEK = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** Reads a ZTN; capitals are accepted and made lower case, because they denote the same number. */
export function parseZtn(tekst: string): Result<Ztn> {
  if (CANONIEK.test(tekst)) return ok(tekst as Ztn)
  const klein = tekst.toLowerCase()
  return CANONIEK.test(klein) ? ok(klein as Ztn) : diagnoseZtn(tekst)
}

export function formatZtn(ztn: Ztn): string {
  return ztn
}
