import type { Importcode } from './bevinding-teksten.ts'

/** What a name says of a prestatie; `setting` is a setting code, `categorieIndex` 1-based, `minuten` minutes. */
export type Kenmerken = {
  readonly soort: string
  readonly setting: string | null
  readonly categorieIndex: number | null
  readonly minuten: number | null
  readonly groepsgrootte: number | null
  readonly variant: string | null
}

/** The features, or which part of the name nobody recognises. */
export type HerkendeNaam =
  | { readonly kenmerken: Kenmerken; readonly fout: null }
  | { readonly kenmerken: null; readonly fout: Importcode }
