import type { Uzovi } from '@zorgketen/values'
import type { TeDeclareren } from '../model/administratie.ts'
import type { Verzekering } from '../model/verzekering.ts'
import { isReden } from '../uitleg/is-reden.ts'
import { findVerzekerde, indexVerzekeringen } from './find-verzekering.ts'
import type { PrestatieReden } from './samenstelling.ts'

/** The prestaties per payer, and those of which the payer is not known or not one. */
export interface Verdeling {
  readonly perBetaler: ReadonlyMap<Uzovi, readonly TeDeclareren[]>
  readonly geweigerd: readonly PrestatieReden[]
}

/** Divides prestaties over the payers that answer for them on their day; every prestatie comes out once. */
export function splitByBetaler(prestaties: readonly TeDeclareren[], verzekeringen: readonly Verzekering[]): Verdeling {
  const index = indexVerzekeringen(verzekeringen)
  const perBetaler = new Map<Uzovi, TeDeclareren[]>()
  const geweigerd: PrestatieReden[] = []
  for (const item of prestaties) {
    const wie = findVerzekerde(index, item.prestatie)
    if (isReden(wie)) {
      geweigerd.push({ prestatie: item.prestatie.id, reden: wie })
      continue
    }
    const lijst = perBetaler.get(wie.betaler)
    if (lijst === undefined) perBetaler.set(wie.betaler, [item])
    else lijst.push(item)
  }
  return { perBetaler, geweigerd }
}
