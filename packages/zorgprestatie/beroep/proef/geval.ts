import { dayOf, type EpochDay, type Period } from '@zorgketen/values'
import type { Beroepenbron, Inzet } from '../inzet.ts'
import type { Inschrijving } from '../omgeving.ts'
import type { Professional } from '../professional.ts'

// What an example about professionals is made of; reads nothing.

export const ALTIJD: Period = { van: dayOf(2000, 1, 1), tot: null }
export const DAG = dayOf(2022, 3, 14)

type Schrijfbaar<T> = { -readonly [K in keyof T]: T[K] }

/** What an example starts from and edits. `big` and `agb` are what the registers hold. */
export interface Geval {
  professional: Schrijfbaar<Professional>
  rol: Inzet['rol']
  dag: EpochDay
  bron: Beroepenbron
  big: readonly Inschrijving[]
  agb: readonly Inschrijving[]
  volledig: boolean
}

export const met = (beroep: string): Professional['beroepen'] => [{ beroep, geldig: ALTIJD }]
