/** Root element of an XML text: its name without prefix, and its namespace ('' when it has none). */
interface XmlWortel {
  readonly naam: string
  readonly naamruimte: string
}

const START = /<(?:([A-Za-z_][\w.-]*):)?([A-Za-z_][\w.-]*)((?:\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/

/** The first start tag of a text after declaration, comments and doctype; null when there is none. */
export function findRoot(kop: string): XmlWortel | null {
  const zonder = kop.replace(/<!--[\s\S]*?-->/g, '').replace(/<[?!][^>]*>/g, '')
  const [, prefix, naam, attributen = ''] = START.exec(zonder) ?? []
  if (naam === undefined) return null
  const attribuut = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`
  const [, , dubbel, enkel] = new RegExp(`(^|\\s)${attribuut}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributen) ?? []
  return { naam, naamruimte: dubbel ?? enkel ?? '' }
}
