import type { EpochDay } from '@zorgketen/values'
import { isVorm, type Uitgave } from '../uitgave/uitgave.ts'
import type { VormNaam } from '../vormen/vormen.ts'

/** The releases of a subject that the field could know on a day; null means all. */
export function bekendeUitgaven<K extends VormNaam>(
  uitgaven: readonly Uitgave[],
  vorm: K,
  onderwerp: string,
  bekendOp: EpochDay | null,
): Uitgave<K>[] {
  return uitgaven
    .filter((uitgave) => isVorm(uitgave, vorm))
    .filter(({ kop }) => kop.onderwerp === onderwerp && (bekendOp === null || kop.bekendSinds <= bekendOp))
}
