/** How sure a fact is: a source says it, it follows from sourced facts, or nobody knows. */
export const ZEKERHEDEN = ['zeker', 'waarschijnlijk', 'onbekend'] as const
export type Zekerheid = (typeof ZEKERHEDEN)[number]

/** Where a fact stands. `id` is unique within one release. */
export type Bron = { readonly id: string; readonly titel: string; readonly url: string | null }

/** What every row carries about where it comes from; `ookIn` are further sources that say the same. */
export type Herkomst = { readonly zekerheid: Zekerheid; readonly bron: Bron; readonly ookIn: readonly Bron[] }
