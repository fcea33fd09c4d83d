import type { Oordeelregel } from './api.ts'

type Bevinding = Oordeelregel['bevindingen'][number]

/** The finding that decides a line: the first that refuses, else the first; null when there is none. */
export function redenVan({ bevindingen }: { readonly bevindingen: readonly Bevinding[] }): Bevinding | null {
  return bevindingen.find(({ ernst }) => ernst === 'afkeur') ?? bevindingen[0] ?? null
}
