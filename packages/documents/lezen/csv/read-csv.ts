import { opmerking } from '../../fout/opmerking.ts'
import { Tabelweigering } from '../../fout/tabelweigering.ts'
import { decodeTekst } from '../decode-tekst.ts'
import type { Codering } from '../gelezen-tabel.ts'
import type { Raster } from '../raster.ts'
import { findScheiding, type Scheiding } from './find-scheiding.ts'
import { normaliseRegeleinden } from './normalise-regeleinden.ts'
import { parseVelden } from './parse-velden.ts'

/** Excel's own way to name the separator in the first line; Excel does not count that line as a row. */
export const SEP = /^"?sep=([;,\t|])"?\n/i

/** Reads text as CSV. Throws `Tabelweigering`. */
export function readCsv(bytes: Uint8Array): Raster & { readonly codering: Codering; readonly scheiding: Scheiding } {
  const gedecodeerd = decodeTekst(bytes)
  refuseMarkup(gedecodeerd.tekst)
  const { tekst, opmerkingen: regeleinden } = normaliseRegeleinden(gedecodeerd.tekst)
  const opmerkingen = [...gedecodeerd.opmerkingen, ...regeleinden]
  const sep = SEP.exec(tekst)
  if (sep !== null) opmerkingen.push(opmerking('sep-regel'))
  const inhoud = sep === null ? tekst : tekst.slice(sep[0].length)
  if (inhoud.trim() === '') throw new Tabelweigering('bestand-leeg')
  const scheiding = (sep?.[1] as Scheiding | undefined) ?? findScheiding(inhoud)
  if (scheiding === null) throw new Tabelweigering('geen-scheidingsteken')
  const rijen = parseVelden(inhoud, scheiding)
  const metEinde = rijen.findIndex((rij) => rij.some((veld) => veld.includes('\n')))
  if (metEinde >= 0) {
    const aantal = rijen.reduce((som, rij) => som + rij.filter((veld) => veld.includes('\n')).length, 0)
    opmerkingen.push(opmerking('regeleinde-in-veld', metEinde + 1, aantal))
  }
  return { rijen, opmerkingen, codering: gedecodeerd.codering, scheiding }
}

/** A web page saved as .xls and messages are text too; they would split into nonsense. */
export function refuseMarkup(tekst: string): void {
  const begin = tekst.slice(0, 500).trimStart().toLowerCase()
  if (/^<(!doctype html|html|head|body|table|meta)/.test(begin)) throw new Tabelweigering('ander-soort', null, 'HTML')
  if (/^<(\?xml|[a-z][\w.-]*(:[\w.-]+)?[\s>/])/.test(begin)) throw new Tabelweigering('xml-bericht')
  if (/^[{[]\s*["{[]/.test(begin)) throw new Tabelweigering('ander-soort', null, 'JSON')
}
