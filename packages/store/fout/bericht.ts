import type { Tekst } from '@zorgketen/values'

/** What happened and what to do, with `{name}` where a parameter is filled in. */
export type Bericht = { readonly wat: Tekst; readonly doe: Tekst }
