import type { Uitkomst } from '../sleutel/sleutel.ts'

/** What derivation makes of a registration in a round: a prestatie, a refusal, or null when it is not there. */
export type Afgeleid = { readonly code: string; readonly tarief: number } | { readonly weigering: string } | null

/** Where the invoicing of a prestatie stands after a round, and what the round sent for it. */
export interface Stand {
  readonly uitkomst: Uitkomst
  readonly verzonden: readonly ('credit' | 'debet')[]
  readonly bedrag: number
  readonly eisen: readonly string[]
  readonly codes: readonly string[]
  readonly reden: string | null
}

/** How the key of one registration differs from "derived, granted, left alone", because a mistake was planted. */
export interface Afwijking {
  readonly fout: string
  readonly afleiding1: Afgeleid
  readonly afleiding2: Afgeleid
  /** Null: the prestatie has no row in that round. */
  readonly ronde1: Stand | null
  readonly ronde2: Stand | null
}

const leeg = { verzonden: [], bedrag: 0, eisen: [], codes: [], reden: null } as const

export const nietGedeclareerd = (reden: string): Stand => ({ ...leeg, uitkomst: 'niet gedeclareerd', reden })

/** Granted; `verzonden` is empty when it was granted in an earlier round. */
export const toegekend = (bedrag: number, verzonden: Stand['verzonden']): Stand => ({
  ...leeg,
  uitkomst: 'toegekend',
  bedrag,
  verzonden,
})

export const afgekeurd = (
  eisen: readonly string[],
  codes: readonly string[],
  verzonden: Stand['verzonden'] = ['debet'],
): Stand => ({ ...leeg, uitkomst: 'afgekeurd', eisen, codes, verzonden })

export const gecrediteerd = (): Stand => ({ ...leeg, uitkomst: 'gecrediteerd', verzonden: ['credit'] })
