import { diagnoseCijfers } from '../fout/diagnose-cijfers.ts'
import { ok, type Result } from '../fout/result.ts'
import { type Weigering, weiger } from '../fout/weiger.ts'
import type { Merk } from '../merk.ts'
import { passesElfproef } from './elfproef.ts'
import { isCijfers } from './is-cijfers.ts'

/** Burgerservicenummer: nine digits that pass the elfproef. Never in a log, URL, file name or message: use `maskBsn`. */
export type Bsn = Merk<string, 'Bsn'>

/** Reads a BSN of exactly nine digits. No error holds a digit of the number. */
export function parseBsn(tekst: string): Result<Bsn> {
  if (isCijfers(tekst, 9, 9) && passesElfproef(tekst) && tekst !== '000000000') return ok(tekst as Bsn)
  return diagnose(tekst)
}

export function formatBsn(bsn: Bsn): string {
  return bsn
}

/** For people who must recognise a record without learning the number: only the last two digits show. */
export function maskBsn(bsn: Bsn): string {
  return `*******${bsn.slice(7)}`
}

function diagnose(tekst: string): Weigering {
  if (isCijfers(tekst, 8, 8) && passesElfproef(`0${tekst}`)) return weiger('bsn.voorloopnul')
  const fout = diagnoseCijfers('bsn', tekst, 9, 9)
  if (fout !== null) return fout
  // 999999999 is how AW319 (field 0203) writes 'no BSN'; zeros pass the elfproef by accident.
  if (tekst === '000000000' || tekst === '999999999') return weiger('bsn.vulnummer', { cijfer: tekst.charAt(0) })
  return weiger('bsn.elfproef')
}
