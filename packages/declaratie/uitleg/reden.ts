import type { Tekst } from '@zorgketen/values'
import { catalogus, type RedenCode } from './catalogus.ts'

export type { RedenCode }

/** Why something was done, refused or set apart. `code` is the key in the catalogue, `tekst` says it to people. */
export interface Reden {
  readonly code: RedenCode
  readonly tekst: Tekst
}

type Params = Readonly<Record<string, string | number>>

/** Looks a reason up and fills `{name}` from the params; never pass a BSN or SKN. */
export function reden(code: RedenCode, params: Params = {}): Reden {
  const { nl, en } = catalogus[code]
  const fill = (tekst: string): string =>
    tekst.replace(/\{(\w+)\}/g, (plek, naam: string) => String(params[naam] ?? plek))
  return { code, tekst: { nl: fill(nl), en: fill(en) } }
}
