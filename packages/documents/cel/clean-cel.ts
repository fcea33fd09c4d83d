import type { Herstel } from './gelezen-cel.ts'
import { herstel } from './herstel-teksten.ts'

/**
 * Takes off what is not part of the value: spaces, invisible characters, ="…" and the apostrophe that keeps a code as
 * text. Text keeps an apostrophe (’s Gravenhage), unless it stands there against formula injection (see `neutralise`).
 */
export function cleanCel(ruw: string, isTekst: boolean): { tekst: string; hersteld: Herstel | null } {
  const tekst = ruw.replace(/[\u200b-\u200d\u2060\ufeff]/g, '').trim()
  const formule = /^="([^"]*)"$/.exec(tekst)
  if (formule !== null) return { tekst: (formule[1] ?? '').trim(), hersteld: herstel('formule-als-tekst') }
  if (isTekst ? /^'+[=+\-@\t\n]/.test(tekst) : tekst.startsWith("'")) {
    return { tekst: tekst.slice(1).trim(), hersteld: herstel('apostrof') }
  }
  return { tekst, hersteld: null }
}
