import { diagnoseCijfers } from '../fout/diagnose-cijfers.ts'
import { ok, type Result } from '../fout/result.ts'
import { weiger } from '../fout/weiger.ts'
import type { Merk } from '../merk.ts'
import { isCijfers } from './is-cijfers.ts'

/** UZOVI number of a payer: four digits (messages: Ontvanger, UzoviNummer). */
export type Uzovi = Merk<string, 'Uzovi'>

/** DJI as payer of forensic care (domain/gds801.md §5, certain). */
export const DJI_UZOVI = '9992' as Uzovi

/** Reads a UZOVI number of four digits, not 0000. Whether it is in use the UZOVI register knows. */
export function parseUzovi(tekst: string): Result<Uzovi> {
  if (!isCijfers(tekst, 4, 4)) return diagnoseCijfers('uzovi', tekst, 4, 4) ?? weiger('uzovi.leeg')
  return tekst === '0000' ? weiger('uzovi.nullen') : ok(tekst as Uzovi)
}

export function formatUzovi(uzovi: Uzovi): string {
  return uzovi
}
