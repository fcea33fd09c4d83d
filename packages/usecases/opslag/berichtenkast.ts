import type { Tekst } from '@zorgketen/values'
import type { Deel, Pagina } from './pagina.ts'

export type Berichtstand = 'klaar' | 'bezorgd' | 'ontvangen' | 'verwerkt' | 'terzijde' | 'geweigerd'

/**
 * A message that came in or goes out. `tegenpartij`: AGB of the declarant or UZOVI of the payer at the other side.
 * Going out: klaar → bezorgd (or geweigerd, by the gate). Coming in: ontvangen → verwerkt, terzijde or geweigerd.
 */
export interface Berichtrij {
  readonly id: string
  readonly richting: 'in' | 'uit'
  readonly soort: 'gds801' | 'gds802'
  readonly milieu: 'P' | 'T'
  readonly referentie: string
  readonly tegenpartij: string
  /** Hash of the bytes. */
  readonly vingerafdruk: string
  /** Bytes. */
  readonly grootte: number
  readonly tijdstip: string
  readonly stand: Berichtstand
  readonly reden: Tekst | null
  /** Id of the message this one answers. */
  readonly antwoordOp: string | null
}

export interface Berichtfilter {
  readonly richting: 'in' | 'uit' | null
  readonly soort: 'gds801' | 'gds802' | null
  readonly standen: readonly Berichtstand[] | null
}

/** Messages in and out, kept as they are (compressed) before anything is done with them. */
export interface Berichtenkast {
  /** Keeps a message; `nieuw` is false when the same bytes were kept before: then `id` is that of the first. */
  readonly bewaar: (bericht: Berichtrij, bytes: Uint8Array) => Promise<{ readonly id: string; readonly nieuw: boolean }>
  readonly lijst: (filter: Berichtfilter, pagina: Pagina) => Promise<Deel<Berichtrij>>
  readonly vind: (id: string) => Promise<Berichtrij | null>
  readonly inhoud: (id: string) => Promise<Uint8Array>
  /** The first bytes of a message, at most `hoogstens` (up to 128 kB), without reading the rest of it. */
  readonly begin: (id: string, hoogstens: number) => Promise<Uint8Array>
  readonly zetStand: (id: string, stand: Berichtstand, reden: Tekst | null) => Promise<void>
}
