import type { HerkendeNaam } from './kenmerken.ts'
import type { Woordenboek } from './woordenboek.ts'

/** One kind of name: null when the name is of another kind. `woorden` as `woordenVan` gives them. */
export type Naamlezer = (woorden: string, woordenboek: Woordenboek) => HerkendeNaam | null
