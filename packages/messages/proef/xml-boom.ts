import { SaxesParser } from 'saxes'

/** An element as a plain tree: what an independent parser makes of the XML. */
export interface Knoop {
  naam: string
  attributen: string
  inhoud: (Knoop | string)[]
}

/** Parses XML with saxes, which shares no code with the reader under test. Throws when it is not well formed. */
export function leesBoom(xml: string): Knoop {
  const parser = new SaxesParser()
  const wortel: Knoop = { naam: '', attributen: '', inhoud: [] }
  const stapel = [wortel]
  parser.on('error', (fout) => {
    throw fout
  })
  parser.on('opentag', (tag) => {
    const attributen = Object.entries(tag.attributes).map(([naam, waarde]) => ` ${naam}="${ontwijk(String(waarde))}"`)
    const knoop: Knoop = { naam: tag.name, attributen: attributen.join(''), inhoud: [] }
    stapel.at(-1)?.inhoud.push(knoop)
    stapel.push(knoop)
  })
  parser.on('closetag', () => void stapel.pop())
  parser.on('text', (tekst) => void stapel.at(-1)?.inhoud.push(tekst))
  parser.on('cdata', (tekst) => void stapel.at(-1)?.inhoud.push(tekst))
  parser.write(xml).close()
  return wortel.inhoud.find((k) => typeof k !== 'string') as Knoop
}

/** The XML of a tree, well formed whatever its texts hold. */
export function schrijfBoom(knoop: Knoop): string {
  const inhoud = knoop.inhoud.map((k) => (typeof k === 'string' ? ontwijk(k) : schrijfBoom(k))).join('')
  return `<${knoop.naam}${knoop.attributen}>${inhoud}</${knoop.naam}>`
}

/** All elements of a tree. */
export function knopen(knoop: Knoop): Knoop[] {
  return [knoop, ...knoop.inhoud.flatMap((k) => (typeof k === 'string' ? [] : knopen(k)))]
}

function ontwijk(tekst: string): string {
  return tekst
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;')
}
