import type { Soort } from '../vormen/soort-rij.ts'

/** The sizes of the consult matrix, from the reference data. */
export type ConsultMatrix = {
  readonly settings: number
  readonly categorieen: number
  readonly soorten: readonly Soort[]
  /** Duration classes in minutes, ascending. */
  readonly duren: readonly number[]
}

/** Gives a consult its place in a flat table; -1 when the matrix has no such place. */
export type ConsultPlek = (setting: number, categorieIndex: number, soort: Soort, duurklasse: number) => number

export function consultAantal({ settings, categorieen, soorten, duren }: ConsultMatrix): number {
  return settings * categorieen * soorten.length * duren.length
}

/** Integers only: no string is built and nothing is allocated per call. */
export function bouwConsultPlek(matrix: ConsultMatrix): ConsultPlek {
  const { settings, categorieen, soorten, duren } = matrix
  const duurIndex = new Int16Array((duren.at(-1) ?? 0) + 1).fill(-1)
  duren.forEach((minuten, i) => {
    duurIndex[minuten] = i
  })
  return (setting, categorieIndex, soort, duurklasse) => {
    const k = soorten.indexOf(soort)
    const d = duurIndex[duurklasse] ?? -1
    if (k < 0 || d < 0 || !inBereik(setting, settings) || !inBereik(categorieIndex, categorieen)) return -1
    return (((setting - 1) * categorieen + categorieIndex - 1) * soorten.length + k) * duren.length + d
  }
}

function inBereik(index: number, aantal: number): boolean {
  return Number.isInteger(index) && index >= 1 && index <= aantal
}
