import type { Tekst } from '@zorgketen/values'
import { catalogus, type RedenCode } from './catalogus.ts'

export type { RedenCode }

/** Why something was done, refused or set apart. `code` is the key in the catalogue, `tekst` says it to people. */
export interface Reden {
  readonly code: RedenCode
  readonly tekst: Tekst
}

/** What fills a text: the same in both languages, or a text of its own in each. Never a BSN or SKN. */
type Params = Readonly<Record<string, string | number | Tekst>>

/** Looks a reason up and fills `{name}` from the params. */
export function reden(code: RedenCode, params: Params = {}): Reden {
  const { nl, en } = catalogus[code]
  return { code, tekst: { nl: fill(nl, 'nl', params), en: fill(en, 'en', params) } }
}

function fill(sjabloon: string, taal: keyof Tekst, params: Params): string {
  return sjabloon.replace(/\{(\w+)\}/g, (plek, naam: string) => {
    const waarde = params[naam] ?? plek
    return typeof waarde === 'object' ? waarde[taal] : String(waarde)
  })
}
