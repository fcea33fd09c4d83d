import { type EpochDay, type Maand, maandOf } from '@zorgketen/values'
import { dayOfRegistratie, weegtMee } from '@zorgketen/zorgprestatie'
import type { Registratie } from '../formaten/registratie.ts'
import type { Kast } from '../opslag/opslag.ts'
import { maandenVan } from './maanden-van.ts'

/**
 * The months in which registrations may change something: their own, and every later one when one of them counts up over
 * the months for its patient.
 */
export async function weegmaandenVan(
  kast: Kast,
  registraties: readonly Registratie[],
  vandaag: EpochDay,
): Promise<readonly Maand[]> {
  const maanden = new Set(registraties.flatMap((een) => maandenVan(een, vandaag)))
  const tellend = registraties
    .filter((een) => een.soort === 'overig' && weegtMee(een))
    .map((een) => maandOf(dayOfRegistratie(een)))
  const [eerste] = tellend.sort()
  if (eerste !== undefined) {
    for (const { maand } of await kast.maanden.maanden()) if (maand >= eerste) maanden.add(maand)
  }
  return [...maanden].sort()
}
