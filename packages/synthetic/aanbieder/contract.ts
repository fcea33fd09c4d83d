import { cents, formatEuro, percentOf } from '@zorgketen/values'
import type { FeitPrestatie } from '../feiten/feiten.ts'
import type { Prestatieboek } from '../feiten/prestatieboek.ts'
import type { Periode } from '../land/periode.ts'
import type { Contract } from '../land/stamgegevens.ts'
import type { Toeval } from '../toeval/toeval.ts'
import type { Behandelaar, Werkplek } from './bouw.ts'

/** A contract with its agreed tariffs in cents by prestatiecode. */
export interface Afspraken {
  readonly contract: Contract
  readonly tarieven: ReadonlyMap<string, number>
}

interface ContractSpec {
  readonly nummer: string
  readonly declarant: string
  readonly betaler: string
  readonly geldig: Periode
  /** A written agreement may go up to ten percent above the maximum (zpm.md §1.2); DJI's here never does. */
  readonly bovenMaximum: boolean
}

/** Every prestatie these professionals can deliver in these units, each at an agreed tariff. */
export function maakContract(toeval: Toeval, spec: ContractSpec, rijen: readonly FeitPrestatie[]): Afspraken {
  const { bovenMaximum, ...kop } = spec
  const korting = toeval.getal(9000, 10_000)
  const tarieven = new Map<string, number>()
  for (const rij of rijen) {
    const basispunten = bovenMaximum && toeval.kans(10) ? toeval.kies([10_500, 10_900]) : korting
    tarieven.set(rij.code, percentOf(cents(rij.tariefCents), basispunten))
  }
  const producten = [...tarieven].map(([prestatiecode, tarief]) => ({
    prestatiecode,
    tarief: formatEuro(cents(tarief)),
    geldig: spec.geldig,
  }))
  return { contract: { ...kop, producten }, tarieven }
}

/** The rows that can occur at these places with these professionals, each once. */
export function leverbaar(
  boek: Prestatieboek,
  plekken: readonly Werkplek[],
  behandelaars: readonly Behandelaar[],
): readonly FeitPrestatie[] {
  const uit = new Map<string, FeitPrestatie>()
  for (const { setting } of plekken) {
    for (const { categorieIndex } of behandelaars) {
      for (const rij of boek.rijen(setting, categorieIndex)) uit.set(rij.code, rij)
    }
  }
  return [...uit.values()]
}
