import type { Tabel } from '../stam/invoer/tabel.ts'
import type { RegisterNaam } from '../stam/registers.ts'
import type { Cel, Kolomlezing, Kolomschade, Kolomsoort, LeesKolom } from './kolomlezer.ts'

/** A column of ours that a file may have. */
export interface Leeskolom {
  readonly sleutel: string
  readonly soort: Kolomsoort
  readonly verwijst: RegisterNaam | null
}

/** Damage with the row where it was first seen, as a person counts rows. */
export interface Geziene extends Omit<Kolomschade, 'eerste'> {
  readonly rij: number | null
}

export interface OpenKolommen {
  readonly leesCel: (soort: Kolomsoort, tekst: string, kop: string) => Cel
  /** By column key. */
  readonly schade: ReadonlyMap<string, readonly Geziene[]>
}

/** Opens every mapped column as a whole, so that each cell is read with what the rest of its column proves. */
export function openKolommen(
  tabel: Tabel,
  kolommen: readonly Leeskolom[],
  koppeling: Readonly<Record<string, string | null>>,
  leesKolom: LeesKolom,
  kent: (kolom: Leeskolom) => ((code: string) => boolean) | null,
): OpenKolommen {
  const lezingen = new Map<string, Kolomlezing>()
  const schade = new Map<string, readonly Geziene[]>()
  for (const kolom of kolommen) {
    const kop = koppeling[kolom.sleutel] ?? null
    if (kop === null) continue
    const teksten = tabel.rijen.map(({ cellen }) => cellen[kop] ?? '')
    const lezing = leesKolom(kolom.soort, teksten, kent(kolom))
    lezingen.set(sleutelVan(kolom.soort, kop), lezing)
    const gezien = lezing.schade.map(({ eerste, ...rest }) => ({ ...rest, rij: tabel.rijen[eerste]?.nummer ?? null }))
    schade.set(kolom.sleutel, gezien)
  }
  return {
    schade,
    leesCel: (soort, tekst, kop) => {
      const lezing = lezingen.get(sleutelVan(soort, kop))
      if (lezing === undefined) throw new RangeError(`column was not opened: ${soort}`)
      return lezing.lees(tekst)
    },
  }
}

const sleutelVan = (soort: Kolomsoort, kop: string): string => `${soort} ${kop}`
