import type { Tekst } from '@zorgketen/values'

/** Why a cell was refused. `voorstellen`: readings a person may confirm; never a BSN. The caller adds row and column. */
export interface Celfout {
  readonly code: string
  readonly wat: Tekst
  readonly verwacht: Tekst
  readonly doe: Tekst
  readonly voorstellen: readonly string[]
}

/** What was mended without doubt; to be told to the user. */
export interface Herstel extends Tekst {
  readonly code: string
}

/**
 * A cell as a value in the form the parsers of `values` read: day yyyy-mm-dd, amount 1234.56, time hh:mm[:ss], whole
 * numbers in digits, yes/no as 'ja' or 'nee'. An empty cell is null without a fault.
 */
export interface GelezenCel {
  readonly waarde: string | null
  readonly hersteld: Herstel | null
  readonly fout: Celfout | null
}

export function goed(waarde: string | null, hersteld: Herstel | null = null): GelezenCel {
  return { waarde, hersteld, fout: null }
}

export function mis(fout: Celfout): GelezenCel {
  return { waarde: null, hersteld: null, fout }
}
