import type { PrestatieRij } from './prestatie-rij.ts'

/**
 * What is asked of the list of prestaties. `soort` as in the data files (`groepsconsult`, `toeslag:reistijd-ggz`,
 * `overig:…`, `verblijf`), `categorieIndex` and `setting` 1-based, `minuten` a duration class or the length of a unit,
 * `groepsgrootte` in patients with 10 for ten or more, `variant` such as `vanaf-25`. A field that a prestatie does not
 * have holds for every value asked; a field that it has must be asked.
 */
export type PrestatieZoek = {
  readonly soort: string
  readonly categorieIndex?: number
  readonly minuten?: number
  readonly groepsgrootte?: number
  readonly setting?: number
  readonly variant?: string
}

const SETTING = 1
const CATEGORIE = 2
const MINUTEN = 4
const GROEP = 8
const VARIANT = 16

/** Highest values that `TariefRij` lets in, in bits: 7 + 7 + 11 + 7 fill one 32-bit integer, so each place is its own. */
const GRENS_INDEX = 127
const GRENS_MINUTEN = 2047

/** Which fields a row has, as bits. */
export type Velden = number

export function veldenVan({ setting, categorieIndex, minuten, groepsgrootte, variant }: PrestatieRij): Velden {
  return (
    (setting === null ? 0 : SETTING) |
    (categorieIndex === null ? 0 : CATEGORIE) |
    (minuten === null ? 0 : MINUTEN) |
    (groepsgrootte === null ? 0 : GROEP) |
    (variant === null ? 0 : VARIANT)
  )
}

/** The variant that counts for rows with these fields; '' when they have none. Null: not asked, so such rows do not fit. */
export function variantVan(velden: Velden, variant: string | null | undefined): string | null {
  return (velden & VARIANT) === 0 ? '' : (variant ?? null)
}

/** The numbers that count for rows with these fields as one integer; null when one is not asked or cannot exist. */
export function plaatsVan(
  velden: Velden,
  van: Pick<PrestatieZoek, 'setting' | 'categorieIndex' | 'minuten' | 'groepsgrootte'>,
): number | null {
  const setting = deel(velden & SETTING, van.setting, GRENS_INDEX)
  const categorie = deel(velden & CATEGORIE, van.categorieIndex, GRENS_INDEX)
  const minuten = deel(velden & MINUTEN, van.minuten, GRENS_MINUTEN)
  const groep = deel(velden & GROEP, van.groepsgrootte, GRENS_INDEX)
  if (setting < 0 || categorie < 0 || minuten < 0 || groep < 0) return null
  return (setting << 25) | (categorie << 18) | (minuten << 7) | groep
}

/** The question that exactly this row answers. */
export function zoekVan(rij: PrestatieRij): PrestatieZoek {
  const { soort, setting, categorieIndex, minuten, groepsgrootte, variant } = rij
  return {
    soort,
    ...(setting === null ? {} : { setting }),
    ...(categorieIndex === null ? {} : { categorieIndex }),
    ...(minuten === null ? {} : { minuten }),
    ...(groepsgrootte === null ? {} : { groepsgrootte }),
    ...(variant === null ? {} : { variant }),
  }
}

function deel(telt: number, waarde: number | undefined, grens: number): number {
  if (telt === 0) return 0
  return waarde !== undefined && Number.isInteger(waarde) && waarde >= 0 && waarde <= grens ? waarde : -1
}
