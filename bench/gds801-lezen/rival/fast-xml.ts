import { XMLParser, XMLValidator } from 'fast-xml-parser'
import type { Reader } from '../reading.ts'
import { Builder } from './builder.ts'

const ATTRIBUUT = '@'
const TEKST = '#text'

type Node = Readonly<Record<string, unknown>>

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: ATTRIBUUT,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: true,
})

/**
 * fast-xml-parser: the whole message to an object, then the check over that object. Its parser lets much pass that is
 * not XML; `valideren` puts its own validator in front, as its documentation advises.
 */
export const fastXmlReader =
  (valideren: boolean): Reader =>
  (bytes, receiver) => {
    const tekst = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')
    if (valideren && XMLValidator.validate(tekst) !== true) throw new Error('fast-xml-parser: not well-formed')
    const bericht = (parser.parse(tekst) as { readonly Bericht: Node }).Bericht
    const bouwer = new Builder(receiver)
    bouwer.root()
    walk(bouwer, bericht)
    bouwer.close()
  }

/** The object keeps the elements in the order of their first occurrence, which is enough for the check of the order. */
function walk(bouwer: Builder, node: Node): void {
  for (const naam in node) {
    if (naam.startsWith(ATTRIBUUT)) continue
    const waarde = node[naam]
    if (naam === TEKST) bouwer.text(waarde as string)
    else if (Array.isArray(waarde)) for (const een of waarde) walkOne(bouwer, naam, een)
    else walkOne(bouwer, naam, waarde)
  }
}

function walkOne(bouwer: Builder, naam: string, waarde: unknown): void {
  if (typeof waarde === 'string') {
    bouwer.open(naam, null)
    if (waarde !== '') bouwer.text(waarde)
    bouwer.close()
    return
  }
  const node = waarde as Node
  bouwer.open(naam, attributesOf(node))
  walk(bouwer, node)
  bouwer.close()
}

function attributesOf(node: Node): readonly string[] | null {
  for (const naam in node)
    if (naam.startsWith(ATTRIBUUT)) return Object.keys(node).filter((n) => n.startsWith(ATTRIBUUT))
  return null
}
