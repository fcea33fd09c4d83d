import { ParseOption, XmlDocument } from 'libxml2-wasm'
import { XmlNodeStruct, XmlNodeType, XmlXPathObjectStruct, xmlNodeGetContent } from 'libxml2-wasm/lib/libxml2.mjs'
import type { Reader } from '../reading.ts'
import { Builder } from './builder.ts'

/** Address of a node in the memory of libxml2. */
type Node = number

/**
 * libxml2-wasm: the whole message to its own tree, then a walk. The walk goes below the public classes, by address:
 * an object per node (the public way) makes it slower. Names are kept by address, since libxml2 keeps each name once.
 */
export const libxml2Reader: Reader = (bytes, receiver) => {
  const document = XmlDocument.fromBuffer(bytes, { option: ParseOption.XML_PARSE_HUGE | ParseOption.XML_PARSE_NO_XXE })
  try {
    const bouwer = new Builder(receiver)
    bouwer.root()
    const { root } = document as unknown as { readonly root: { readonly _nodePtr: Node } }
    walk(bouwer, root._nodePtr, new Map())
    bouwer.close()
  } finally {
    document.dispose()
  }
}

function walk(bouwer: Builder, ouder: Node, namen: Map<number, string>): void {
  for (let node = XmlNodeStruct.children(ouder); node !== 0; node = XmlNodeStruct.next(node)) {
    const type = XmlNodeStruct.type(node)
    if (type === XmlNodeType.XML_ELEMENT_NODE) {
      bouwer.open(nameOf(node, namen), XmlNodeStruct.properties(node) === 0 ? null : [''])
      walk(bouwer, node, namen)
      bouwer.close()
    } else if (type === XmlNodeType.XML_TEXT_NODE || type === XmlNodeType.XML_CDATA_SECTION_NODE) {
      bouwer.text(xmlNodeGetContent(node))
    }
  }
}

function nameOf(node: Node, namen: Map<number, string>): string {
  // the field at 8 of a node is the address of its name; this accessor reads the whole number there
  const adres = XmlXPathObjectStruct.boolval(node)
  const bekend = namen.get(adres)
  if (bekend !== undefined) return bekend
  const naam = XmlNodeStruct.name_(node)
  namen.set(adres, naam)
  return naam
}
