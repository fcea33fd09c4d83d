import { type Concept, VELDEN, type Veld, veldVan, verschillen, waardeVan } from '../concept/concept.ts'

/** One field in which mine and theirs differ; `keuze` is what can be decided without asking, null: both changed it. */
export type Geschil = { readonly veld: Veld; readonly keuze: 'mijn' | 'hun' | null }

/**
 * Lays my change beside theirs. Both were made from `basis`: where only one of us changed a field, that change is
 * proposed; where both did, a person must choose.
 */
export function weegVersies(basis: Concept, mijn: Concept, hun: Concept): readonly Geschil[] {
  return verschillen(mijn, hun).map((veld) => {
    const ikWijzigde = waardeVan(mijn, veld) !== waardeVan(basis, veld)
    const zijWijzigden = waardeVan(hun, veld) !== waardeVan(basis, veld)
    return { veld, keuze: ikWijzigde && zijWijzigden ? null : ikWijzigde ? 'mijn' : 'hun' }
  })
}

/** Their version with my fields where I was chosen; of two kinds one is taken as a whole. */
export function voegSamen(mijn: Concept, hun: Concept, keuzes: ReadonlyMap<Veld, 'mijn' | 'hun'>): Concept {
  if (mijn.soort !== hun.soort) return keuzes.get('soort') === 'mijn' ? mijn : hun
  const gekozen = VELDEN[hun.soort].filter((veld) => keuzes.get(veld) === 'mijn')
  return { ...hun, ...Object.fromEntries(gekozen.map((veld) => [veld, veldVan(mijn, veld)])) } as Concept
}
