import type { Tekst } from '@zorgketen/values'
import type { Celsoort, LeesCel, Tabel } from '../stam/invoer/tabel.ts'

/** What a column of a file may hold; registrations bring times and minutes too. */
export type Kolomsoort = Celsoort | 'tijd' | 'minuten'

/** One kind of damage in a column: how often, and the place of the first cell (counted from 0). */
export interface Kolomschade {
  readonly code: string
  readonly aard: 'hersteld' | 'geweigerd' | 'let op'
  readonly tekst: Tekst
  readonly aantal: number
  readonly eerste: number
}

export type Cel = ReturnType<LeesCel>

/** A column read as a whole: its cells prove each other's date order and decimal sign. */
export interface Kolomlezing {
  readonly lees: (tekst: string) => Cel
  readonly schade: readonly Kolomschade[]
}

/**
 * Reads columns of a file; whoever reads the file brings it. `kent`: whether a code exists, so that zeros that a
 * spreadsheet dropped are put back; null when nobody can tell.
 */
export type LeesKolom = (
  soort: Kolomsoort,
  teksten: readonly string[],
  kent: ((code: string) => boolean) | null,
) => Kolomlezing

/** What a person decided of one cell, in place of what stands there. `kolom` is the header of the file. */
export interface Besluit {
  readonly rij: number
  readonly kolom: string
  readonly waarde: string
}

/** The table with the decisions of a person put in. */
export function putBesluiten(tabel: Tabel, besluiten: readonly Besluit[]): Tabel {
  if (besluiten.length === 0) return tabel
  const perRij = Map.groupBy(besluiten, ({ rij }) => rij)
  const rijen = tabel.rijen.map((rij) => {
    const eigen = perRij.get(rij.nummer)
    if (eigen === undefined) return rij
    const nieuw = eigen.map(({ kolom, waarde }) => [kolom, waarde] as const)
    return { ...rij, cellen: { ...rij.cellen, ...Object.fromEntries(nieuw) } }
  })
  return { ...tabel, rijen }
}
