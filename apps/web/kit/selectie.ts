/**
 * What is chosen in a list: these rows, or all rows except these. The second form chooses a hundred thousand rows
 * without knowing them: send it to the server together with the filter of the list.
 */
export type Selectie = {
  readonly soort: 'deze' | 'behalve'
  readonly sleutels: ReadonlySet<string>
}

/** Nothing is chosen. */
export const NIETS: Selectie = { soort: 'deze', sleutels: new Set() }

/** Every row is chosen. */
export const ALLES: Selectie = { soort: 'behalve', sleutels: new Set() }

export function isGekozen(selectie: Selectie, sleutel: string): boolean {
  return selectie.sleutels.has(sleutel) === (selectie.soort === 'deze')
}

/** Chooses the rows, or takes them out. */
export function kies(selectie: Selectie, sleutels: readonly string[], aan: boolean): Selectie {
  const nieuw = new Set(selectie.sleutels)
  for (const sleutel of sleutels) {
    if (aan === (selectie.soort === 'deze')) nieuw.add(sleutel)
    else nieuw.delete(sleutel)
  }
  return { soort: selectie.soort, sleutels: nieuw }
}

/** How many of `totaal` rows are chosen. */
export function telGekozen(selectie: Selectie, totaal: number): number {
  return selectie.soort === 'deze' ? selectie.sleutels.size : totaal - selectie.sleutels.size
}
