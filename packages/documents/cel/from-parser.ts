import { describeFout, type Result } from '@zorgketen/values'
import { type GelezenCel, goed, type Herstel, mis } from './gelezen-cel.ts'

/** The judgement of a parser of `values` over a cleaned text, as a cell. */
export function fromParser<T>(tekst: string, gelezen: Result<T>, hersteld: Herstel | null): GelezenCel {
  if (gelezen.ok) return goed(tekst, hersteld)
  return mis({ code: gelezen.fout.code, ...describeFout(gelezen.fout), voorstellen: [] })
}
