import type { Betrokkene } from './api.ts'

/** Where to mend something: a filled-in path with its search parameters. */
export type Plek = { readonly naar: string; readonly zoek: Readonly<Record<string, string>> | null }

/** The page on which this can be mended. Ids of our own, never a BSN. */
export function plekVan({ register, id }: Pick<Betrokkene, 'register' | 'id'>, maand: string): Plek {
  if (register === 'patient') return { naar: `/patienten/${encodeURIComponent(id)}`, zoek: null }
  if (register === 'registratie') return { naar: '/registraties', zoek: { maand, open: id } }
  return { naar: '/stamgegevens', zoek: { register, open: id } }
}
