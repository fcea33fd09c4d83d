import type { Tekst } from '@zorgketen/values'
import { hideBsn } from '../lezen/hide-bsn.ts'
import { catalogus, type Overnamecode } from './catalogus.ts'
import type { Overnameernst } from './ernst.ts'

/** One thing that could not be rebuilt, or not with certainty: where, what, and what to do. Never holds a BSN. */
export interface Overnamebevinding {
  readonly code: Overnamecode
  readonly ernst: Overnameernst
  /** Name of the file, null when it is about all files together. */
  readonly bestand: string | null
  /** Line in the file, from 1; null when it is not about one. */
  readonly regel: number | null
  /** Reference of a declaratieregel or a message. */
  readonly referentie: string | null
  readonly wat: Tekst
  readonly doe: Tekst
}

/** What fills a text: the same in both languages, or a text of its own in each. */
type Params = Readonly<Record<string, string | number | Tekst>>

interface Plek {
  readonly bestand?: string | null
  readonly regel?: number
  readonly referentie?: string
}

/** Makes a finding with its texts from the catalogue. Whatever looks like a BSN in it is masked. */
export function makeBevinding(code: Overnamecode, plek: Plek, params: Params = {}): Overnamebevinding {
  const { ernst, wat, doe } = catalogus[code]
  const mask = (tekst: string | null | undefined): string | null => (tekst == null ? null : hideBsn(tekst))
  return {
    code,
    ernst,
    bestand: mask(plek.bestand),
    regel: plek.regel ?? null,
    referentie: mask(plek.referentie),
    wat: fill(wat, params),
    doe: fill(doe, params),
  }
}

const fill = ({ nl, en }: Tekst, params: Params): Tekst => ({
  nl: hideBsn(fillOne(nl, 'nl', params)),
  en: hideBsn(fillOne(en, 'en', params)),
})

const fillOne = (sjabloon: string, taal: keyof Tekst, params: Params): string =>
  sjabloon.replace(/\{(\w+)\}/g, (plek, naam: string) => {
    const waarde = params[naam] ?? plek
    return typeof waarde === 'object' ? waarde[taal] : String(waarde)
  })

/** Order in which findings are told, whatever the order of the files: the gravest first. */
export function orderBevindingen(bevindingen: readonly Overnamebevinding[]): readonly Overnamebevinding[] {
  const rang = { 'niet overgenomen': 0, controleren: 1, 'ter informatie': 2 } as const
  const sleutel = (b: Overnamebevinding): string =>
    [rang[b.ernst], b.code, b.bestand ?? '', String(b.regel ?? 0).padStart(9, '0'), b.referentie ?? '', b.wat.nl].join(
      '\u0000',
    )
  const rijen = bevindingen.map((b) => [sleutel(b), b] as const)
  return rijen.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, b]) => b)
}
