import type { EpochDay } from '@zorgketen/values'
import type { Venster } from './venster.ts'

/** How a thing is drawn: a bar with its name, a mark on one day, a column as tall as there is much of it. */
export type Vorm = 'balk' | 'punt' | 'kolom'

/** What the layout needs of a thing; `groep`: only what has the same one shares rows. `tot` null: it goes on. */
export type Inbreng = {
  readonly id: string
  readonly van: EpochDay
  readonly tot: EpochDay | null
  readonly vorm: Vorm
  readonly groep: string
}

/** Where a thing stands: from `links`, `breed` wide, as parts of the whole width. */
export type Plaats<T> = {
  readonly wat: T
  readonly links: number
  readonly breed: number
  /** It goes on beyond the window. */
  readonly vanEerder: boolean
  readonly totLater: boolean
}

export type Rij<T> = { readonly vorm: Vorm; readonly groep: string; readonly plaatsen: readonly Plaats<T>[] }

/** Least width of each form, as a part of the whole: a day must stay a thing that can be pointed at. */
const MINST: Readonly<Record<Vorm, number>> = { balk: 0.012, punt: 0.014, kolom: 0.006 }

/** What follows on the very next day does not overlap: parts of a width are no exact numbers. */
const RUIS = 1e-9

/**
 * Puts each thing that lies in the window on the first row of its group where it fits, in order of time, so that none
 * overlaps another. Groups keep the order in which they first come.
 */
export function deelIn<T extends Inbreng>(dingen: readonly T[], venster: Venster): readonly Rij<T>[] {
  const binnen = dingen.filter(({ van, tot }) => van <= venster.tot && (tot === null || tot >= venster.van))
  const groepen = Map.groupBy(binnen, ({ groep }) => groep)
  return [...groepen.values()].flatMap((groep) => rijenVan(groep, venster))
}

function rijenVan<T extends Inbreng>(groep: readonly T[], venster: Venster): readonly Rij<T>[] {
  const rijen: { readonly plaatsen: Plaats<T>[]; eind: number }[] = []
  for (const wat of groep.toSorted((a, b) => a.van - b.van || a.id.localeCompare(b.id))) {
    const plaats = plaatsVan(wat, venster)
    const rij = rijen.find(({ eind }) => eind <= plaats.links + RUIS)
    const eind = plaats.links + plaats.breed
    if (rij === undefined) rijen.push({ plaatsen: [plaats], eind })
    else {
      rij.plaatsen.push(plaats)
      rij.eind = eind
    }
  }
  const [{ vorm, groep: naam }] = groep as readonly [T, ...T[]]
  return rijen.map(({ plaatsen }) => ({ vorm, groep: naam, plaatsen }))
}

function plaatsVan<T extends Inbreng>(wat: T, { van, tot }: Venster): Plaats<T> {
  const dagen = tot - van + 1
  const begin = Math.max(wat.van, van)
  const eind = Math.min(wat.tot ?? tot, tot)
  const breed = Math.max((eind - begin + 1) / dagen, MINST[wat.vorm])
  // a mark on the last day would stick out at the end: it moves back by what it lacks
  const links = Math.max(0, Math.min((begin - van) / dagen, 1 - breed))
  return {
    wat,
    links,
    breed: Math.min(breed, 1),
    vanEerder: wat.van < van,
    totLater: wat.tot === null || wat.tot > tot,
  }
}

/** Where a day begins, as a part of the whole width; outside the window below 0 or above 1. */
export const plekVan = (dag: EpochDay, { van, tot }: Venster): number => (dag - van) / (tot - van + 1)
