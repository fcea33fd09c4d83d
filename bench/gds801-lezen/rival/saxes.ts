import { SaxesParser } from 'saxes'
import type { Reader } from '../reading.ts'
import { Builder } from './builder.ts'

/** Only the root may carry attributes (its namespaces), so names are looked at, not resolved. */
const attributesOf = (attributen: Readonly<Record<string, string>>): readonly string[] | null => {
  for (const _ in attributen) return Object.keys(attributen)
  return null
}

/** saxes, streaming. It is spared the line and column that our findings have: keeping them costs it time. */
export const saxesReader =
  (stukgrootte: number): Reader =>
  (bytes, receiver) => {
    const bouwer = new Builder(receiver)
    const parser = new SaxesParser({ xmlns: false, position: false })
    let diepte = 0
    parser.on('opentag', (tag) => {
      if (diepte === 0) bouwer.root()
      else bouwer.open(tag.name, attributesOf(tag.attributes))
      diepte += 1
    })
    parser.on('text', (tekst) => {
      if (diepte > 0) bouwer.text(tekst)
    })
    parser.on('cdata', (tekst) => bouwer.text(tekst))
    parser.on('closetag', () => {
      diepte -= 1
      bouwer.close()
    })
    parser.on('error', (fout) => {
      throw fout
    })
    const tekens = new TextDecoder('utf-8', { fatal: true })
    for (let van = 0; van < bytes.length; van += stukgrootte)
      parser.write(tekens.decode(bytes.subarray(van, van + stukgrootte), { stream: true }))
    parser.close()
  }
