import type { BeroepRij } from '@zorgketen/reference'
import { contains, type EpochDay } from '@zorgketen/values'
import type { Beroepsperiode } from '../stam/zorgverlener.ts'
import type { Professional } from './professional.ts'

/** One professional at work on one day, as who delivers a consult or as regiebehandelaar. */
export interface Inzet {
  readonly professional: Professional
  readonly dag: EpochDay
  readonly rol: 'uitvoerder' | 'regiebehandelaar'
}

/** An inzet with what holds on its day. */
export interface Inzetbeeld extends Inzet {
  /** Professions by diploma that hold on the day, each once. */
  readonly beroepen: readonly Beroepsperiode[]
  /** The row of the one profession: null when it is not on the list, or when there is not one profession. */
  readonly rij: BeroepRij | null
  /** False when no list of professions is loaded for the day. */
  readonly lijstGeladen: boolean
}

/** The dated list of professions; `Referentie` fits. */
export interface Beroepenbron {
  readonly beroep: (naam: string, dag: EpochDay) => BeroepRij | undefined
  readonly beroepen: (dag: EpochDay) => readonly BeroepRij[]
}

export function composeInzetbeeld(inzet: Inzet, bron: Beroepenbron): Inzetbeeld {
  const { professional, dag } = inzet
  const geldig = professional.beroepen.filter((een) => contains(een.geldig, dag))
  const beroepen = geldig.filter((een, i) => geldig.findIndex((ander) => ander.beroep === een.beroep) === i)
  const [enige] = beroepen
  const rij = enige !== undefined && beroepen.length === 1 ? bron.beroep(enige.beroep, dag) : undefined
  return { ...inzet, beroepen, rij: rij ?? null, lijstGeladen: bron.beroepen(dag).length > 0 }
}
