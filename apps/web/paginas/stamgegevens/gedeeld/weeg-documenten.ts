type Document = Readonly<Record<string, unknown>>

/** One field in which mine and theirs differ; `keuze`: what can be decided without asking, null: both changed it. */
export type Veldgeschil = { readonly veld: string; readonly keuze: 'mijn' | 'hun' | null }

const gelijk = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/**
 * Lays my document beside theirs, both made from `basis`. Where one of us changed a field that change is proposed;
 * where both did a person must choose.
 */
export function weegDocumenten(
  basis: Document,
  mijn: Document,
  hun: Document,
  velden: readonly string[] = Object.keys(mijn),
): readonly Veldgeschil[] {
  return velden
    .filter((veld) => !gelijk(mijn[veld], hun[veld]))
    .map((veld) => {
      const ik = !gelijk(mijn[veld], basis[veld])
      const zij = !gelijk(hun[veld], basis[veld])
      return { veld, keuze: ik && zij ? null : ik ? 'mijn' : 'hun' }
    })
}

/** Their document with my fields where mine was chosen. */
export function neemOver(mijn: Document, hun: Document, keuzes: ReadonlyMap<string, 'mijn' | 'hun'>): Document {
  const eigen = [...keuzes].filter(([, keuze]) => keuze === 'mijn').map(([veld]) => [veld, mijn[veld]] as const)
  return { ...hun, ...Object.fromEntries(eigen) }
}
