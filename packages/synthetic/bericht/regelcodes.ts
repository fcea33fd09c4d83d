import regels from '../data/berichtregels.json' with { type: 'json' }

interface Regelfeit {
  readonly laag: string
  readonly retourcode: string
  /** List that must be complete before the rule can call a code unknown; null when no list is looked in. */
  readonly codelijst: string | null
}

const perRegel: ReadonlyMap<string, Regelfeit> = new Map(regels.rijen.map((rij) => [rij.regel, rij]))

/** Codes that show and codes that stay hidden, each sorted and once. */
export interface Zichtbaar {
  readonly codes: readonly string[]
  readonly onderdrukt: readonly string[]
}

/**
 * What the gate says when these rules are broken: an error in header, context or total suppresses everything about
 * the insured (gds801.md §2). Throws RangeError on a rule that the facts do not hold.
 */
export function codesVan(raakt: readonly string[]): Zichtbaar {
  const feiten = raakt.map(feitVan)
  const uniek = (lijst: readonly Regelfeit[]): string[] => [...new Set(lijst.map((feit) => feit.retourcode))].sort()
  const kop = feiten.filter((feit) => feit.laag === 'bericht')
  if (kop.length === 0) return { codes: uniek(feiten), onderdrukt: [] }
  return { codes: uniek(kop), onderdrukt: uniek(feiten.filter((feit) => feit.laag !== 'bericht')) }
}

/** The code lists that these rules look in. Throws RangeError on a rule that the facts do not hold. */
export const lijstenVan = (raakt: readonly string[]): readonly string[] =>
  raakt.flatMap((regel) => feitVan(regel).codelijst ?? [])

function feitVan(regel: string): Regelfeit {
  const feit = perRegel.get(regel)
  if (feit === undefined) throw new RangeError(`de feiten kennen regel ${regel} niet`)
  return feit
}
