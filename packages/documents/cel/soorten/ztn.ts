import { parseZtn } from '@zorgketen/values'
import { fromParser } from '../from-parser.ts'
import type { GelezenCel } from '../gelezen-cel.ts'
import { herstel } from '../herstel-teksten.ts'

/** Zorgtrajectnummer; capitals mean the same, braces and missing hyphens are other ways to write the same 32 characters. */
export function leesZtn(tekst: string): GelezenCel {
  const klein = tekst.toLowerCase()
  const kaal = klein.replace(/^urn:uuid:/, '').replace(/^\{(.*)\}$/, '$1')
  const vorm = kaal.replace(/^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/, '$1-$2-$3-$4-$5')
  return fromParser(vorm, parseZtn(vorm), vorm === klein ? null : herstel('ztn-vorm'))
}
