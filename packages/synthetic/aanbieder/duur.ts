import type { FeitPrestatie } from '../feiten/feiten.ts'
import type { Prestatieboek } from '../feiten/prestatieboek.ts'
import type { Toeval } from '../toeval/toeval.ts'

export interface Duur {
  readonly geplandeMinuten: number | null
  readonly directeMinuten: number
}

/** A larger difference between planned and real, either way, makes the real time count (zpm.md §3). */
const GRENS_AFWIJKING = 15
/** Shorter is no consult, and a shorter plan is no plan. */
const KORTSTE = 5
/** How far a contact runs past 120 minutes at most. */
export const RUIM = 25

/**
 * Minutes that must derive to the class of the row. `planningTelt`: planned = realised holds on the day, so planned
 * time counts up to fifteen minutes of difference; the borders themselves come up often.
 */
export function maakDuur(toeval: Toeval, boek: Prestatieboek, rij: FeitPrestatie, planningTelt: boolean): Duur {
  const langste = boek.langste(rij.minuten, RUIM)
  const telt = toeval.weeg([
    [rij.minuten, 25],
    [langste, 15],
    [toeval.getal(rij.minuten, langste), 60],
  ])
  if (toeval.kans(35)) return { geplandeMinuten: null, directeMinuten: telt }
  const teken = toeval.kans(50) ? 1 : -1
  if (!planningTelt) return { geplandeMinuten: minstens(telt + teken * toeval.getal(0, 30)), directeMinuten: telt }
  if (toeval.kans(60)) {
    const verschil = toeval.weeg([
      [0, 30],
      [GRENS_AFWIJKING, 30],
      [toeval.getal(1, GRENS_AFWIJKING - 1), 40],
    ])
    const werkelijk = telt + teken * verschil
    return { geplandeMinuten: telt, directeMinuten: werkelijk < KORTSTE ? telt : werkelijk }
  }
  const verschil = toeval.kans(40) ? GRENS_AFWIJKING + 1 : toeval.getal(GRENS_AFWIJKING + 1, 45)
  const gepland = telt + teken * verschil
  return { geplandeMinuten: gepland < KORTSTE ? telt + verschil : gepland, directeMinuten: telt }
}

const minstens = (minuten: number): number => Math.max(KORTSTE, minuten)
