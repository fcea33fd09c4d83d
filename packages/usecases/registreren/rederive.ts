import type { Maand } from '@zorgketen/values'
import { weegtMee } from '@zorgketen/zorgprestatie'
import type { Registratie } from '../formaten/registratie.ts'
import type { Kast } from '../opslag/opslag.ts'
import { vandaagVan } from '../werk/vandaag.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { afleiderVan, dagenVan, keepDerived } from './afleider.ts'
import { herleid } from './herleid.ts'
import { maandenVan } from './maanden-van.ts'
import { stamVan } from './stam-van.ts'

/**
 * Derives registrations that are kept again, each in its months, and what others give because of them. `patienten`: whose
 * other registrations may weigh, null when there are too many to name.
 */
export async function rederive(
  kast: Kast,
  plek: Pick<Werkplek, 'gereedschap' | 'nu'>,
  registraties: readonly Registratie[],
  patienten: readonly string[] | null,
): Promise<void> {
  const vandaag = await vandaagVan(kast, plek)
  const perMaand = new Map<Maand, Registratie[]>()
  for (const registratie of registraties) {
    if (weegtMee(registratie)) continue
    for (const maand of maandenVan(registratie, vandaag)) {
      const deel = perMaand.get(maand)
      if (deel === undefined) perMaand.set(maand, [registratie])
      else deel.push(registratie)
    }
  }
  const stam = await stamVan(kast, null)
  for (const [maand, deel] of perMaand) {
    const afleider = await afleiderVan(kast, plek, stam, dagenVan(maand), { patienten })
    await keepDerived(kast, maand, afleider, deel)
  }
  for (const registratie of registraties) {
    if (weegtMee(registratie)) await herleid(kast, plek, { oud: null, nieuw: registratie }, vandaag, stam)
  }
}
