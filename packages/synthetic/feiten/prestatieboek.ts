import { type EpochDay, type Maand, parseDay, periodOfMaand } from '@zorgketen/values'
import type { Feiten, FeitPrestatie, Zorgsoort } from './feiten.ts'

/** The facts of one month, ready to choose from. */
export interface Prestatieboek {
  /** The row of a place in the matrix, or null when the facts hold no tariff for it. */
  vind(setting: number, categorieIndex: number, soort: Zorgsoort, minuten: number): FeitPrestatie | null
  /** All rows of a setting and a category. */
  rijen(setting: number, categorieIndex: number): readonly FeitPrestatie[]
  /** Longest number of minutes that still is in the class; `ruim` bounds the open last one. */
  langste(minuten: number, ruim: number): number
  readonly duurklassen: readonly number[]
}

/** Takes the rows that hold on every day of the month. Throws RangeError on a day that is no ISO day. */
export function maakPrestatieboek(feiten: Feiten, maand: Maand): Prestatieboek {
  const { van, tot } = periodOfMaand(maand)
  const geldig = feiten.prestaties.filter(
    (rij) =>
      (rij.soort === 'diagnostiek' || rij.soort === 'behandeling') &&
      leesDag(rij.vanaf) <= van &&
      (rij.tot === null || (tot !== null && leesDag(rij.tot) >= tot)),
  )
  const plek = new Map(geldig.map((rij) => [`${rij.setting}/${rij.categorieIndex}/${rij.soort}/${rij.minuten}`, rij]))
  const groepen = Map.groupBy(plek.values(), (rij) => `${rij.setting}/${rij.categorieIndex}`)
  const { duurklassen } = feiten
  return {
    duurklassen,
    vind: (setting, categorie, soort, minuten) => plek.get(`${setting}/${categorie}/${soort}/${minuten}`) ?? null,
    rijen: (setting, categorie) => groepen.get(`${setting}/${categorie}`) ?? [],
    langste: (minuten, ruim) => {
      const volgende = duurklassen.find((klasse) => klasse > minuten)
      return volgende === undefined ? minuten + ruim : volgende - 1
    },
  }
}

function leesDag(tekst: string): EpochDay {
  const dag = parseDay(tekst)
  if (!dag.ok) throw new RangeError(`geen dag in de feiten: ${tekst}`)
  return dag.value
}
