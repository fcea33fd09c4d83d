import type { Starttag } from './markup.ts'

/** Which prefixes stand for the namespace of the message; `''` is the default namespace. */
export class Namen {
  readonly naamruimte: string
  readonly #eigen = new Set<string>()

  constructor(naamruimte: string) {
    this.naamruimte = naamruimte
  }

  /** Takes in the namespace declarations of a tag that bind a prefix to the namespace of the message. */
  neem(tag: Starttag): void {
    for (const a of tag.attributen) {
      const prefix = prefixVanDeclaratie(a.naam)
      if (prefix !== null && a.waarde === this.naamruimte) this.#eigen.add(prefix)
    }
  }

  /** The local name when the tag is in the namespace of the message, else null. */
  lokaal(tag: Starttag): string | null {
    const k = tag.naam.indexOf(':')
    const prefix = k < 0 ? '' : tag.naam.slice(0, k)
    for (const a of tag.attributen)
      if (prefixVanDeclaratie(a.naam) === prefix && a.waarde !== this.naamruimte) return null
    return this.#eigen.has(prefix) ? tag.naam.slice(k + 1) : null
  }
}

/** The prefix a namespace declaration binds (`''` for the default), null for any other attribute. */
export function prefixVanDeclaratie(attribuut: string): string | null {
  if (attribuut === 'xmlns') return ''
  return attribuut.startsWith('xmlns:') ? attribuut.slice(6) : null
}
