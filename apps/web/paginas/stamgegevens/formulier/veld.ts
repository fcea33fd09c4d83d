import type { Tekst } from '@zorgketen/values'
import type { Keuzelijsten } from '../api.ts'

/** One field of the form of a document. `pad`: where it stands in the document, with points. */
export type Veld = {
  readonly pad: string
  readonly naam: Tekst
  readonly uitleg?: Tekst
  readonly optioneel?: boolean
  /** Part of the key of the document: set once. */
  readonly vast?: boolean
} & (
  | { readonly soort: 'tekst' | 'dag' | 'vink' | 'geld' | 'woorden' }
  | { readonly soort: 'keuze'; readonly opties: readonly { readonly sleutel: string; readonly naam: Tekst }[] }
  | { readonly soort: 'lijst'; readonly lijst: keyof Keuzelijsten }
  /** A code of the diagnosis list that another field of the row names. */
  | { readonly soort: 'code'; readonly lijstVeld: string }
  /** An agreement of a contract: one of the known conditions, or the code of a prestatie. */
  | { readonly soort: 'afspraak' }
  | { readonly soort: 'zoek'; readonly register: 'patient' | 'zorgverlener' | 'eenheid' | 'betaler' }
  | {
      readonly soort: 'rijen'
      readonly velden: readonly Veld[]
      readonly nieuw: Readonly<Record<string, unknown>>
      /** Drawn over time, when the rows are periods: the field that names a row. */
      readonly tijdlijn?: string
    }
)

/** Whether one of the fields stands at the path of a refusal: `producten.13.tarief`; then it is said there. */
export function isVeldVan(velden: readonly Veld[], waar: string): boolean {
  return velden.some((veld) => {
    if (veld.pad === waar) return true
    const rest = waar.startsWith(`${veld.pad}.`) ? waar.slice(veld.pad.length + 1) : ''
    return veld.soort === 'rijen' && isVeldVan(veld.velden, rest.replace(/^\d+\./, ''))
  })
}

type Document = Readonly<Record<string, unknown>>

/** The value at a path of a document. */
export function leesPad(document: Document, pad: string): unknown {
  return pad.split('.').reduce<unknown>((nu, stap) => (nu as Document | null | undefined)?.[stap], document)
}

/** The document with another value at a path. */
export function zetPad(document: Document, pad: string, waarde: unknown): Document {
  const [eerste = '', ...rest] = pad.split('.')
  if (rest.length === 0) return { ...document, [eerste]: waarde }
  return { ...document, [eerste]: zetPad((document[eerste] ?? {}) as Document, rest.join('.'), waarde) }
}
