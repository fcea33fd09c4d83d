import type { Importcode } from './bevinding-teksten.ts'
import { cleanCel } from './clean-cel.ts'

/** A code as it was found, or why it cannot be used. */
export type GelezenCode =
  | { readonly code: string; readonly fout: null }
  | { readonly code: null; readonly fout: Importcode }

const VORM = /^[A-Z]{2}\d{4}$/
const FICTIEF = /^FI\d{4}$/

/** What a spreadsheet makes of a code: a number, a power of ten, a date, a truth, an error, or a code without its zeros. */
const SCHADE = [
  /^[+-]?[\d.,\s]+(E[+-]?\d+)?$/i,
  /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}( \d{2}:\d{2}.*)?$/,
  /^\d{1,2}[- ][a-z]{3,4}\.?([- ]\d{2,4})?$/i,
  /^(jan|feb|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)\.?[- ]\d{2,4}$/i,
  /^(waar|onwaar|true|false)$/i,
  /^#/,
  /^[A-Z]{2}\d{1,3}$/i,
]

/** Reads a prestatiecode of list 071: two letters and four digits, as every printed code has. Damage is never mended. */
export function leesCode(ruw: string): GelezenCode {
  const tekst = cleanCel(ruw)
  if (tekst === '') return { code: null, fout: 'code.leeg' }
  const code = tekst.toUpperCase()
  if (FICTIEF.test(code)) return { code: null, fout: 'code.fictief' }
  if (VORM.test(code)) return { code, fout: null }
  return { code: null, fout: SCHADE.some((vorm) => vorm.test(tekst)) ? 'code.beschadigd' : 'code.vorm' }
}
