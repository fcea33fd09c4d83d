import type { Pagina } from '@zorgketen/usecases/opslag'

/** How a page is asked of the database. `omgekeerd`: in the opposite order, so turn the rows round afterwards. */
export interface Greep {
  readonly offset: number
  readonly limit: number
  readonly omgekeerd: boolean
}

/** Counts a page near the end from the end: skipping rows is what a page costs. */
export function greepVan({ vanaf, aantal }: Pagina, totaal: number): Greep {
  const limit = Math.max(0, Math.min(aantal, totaal - vanaf))
  const omgekeerd = limit > 0 && vanaf > totaal / 2
  return { offset: omgekeerd ? totaal - vanaf - limit : vanaf, limit, omgekeerd }
}
