import type { Maand } from '@zorgketen/values'
import type { Kast } from '../opslag/opslag.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { afleiderVan, dagenVan, keepDerived } from './afleider.ts'
import { readMaand } from './lees-maand.ts'
import { stamVan } from './stam-van.ts'

/** How many registrations are derived between two moments of telling how far it is. */
const STUK = 5000
const AFLEIDEN = { nl: 'prestaties afleiden', en: 'deriving prestaties' }

/**
 * Derives a month again, for instance after the master data changed, with the stays that began before it. Gives how many
 * registrations were derived.
 */
export async function deriveMaand(
  kast: Kast,
  maand: Maand,
  plek: Pick<Werkplek, 'gereedschap' | 'voortgang' | 'nu'>,
): Promise<number> {
  const dagen = dagenVan(maand)
  const stam = await stamVan(kast, dagen.tot)
  const afleider = await afleiderVan(kast, plek, stam, dagen, { patienten: null })
  const registraties = await readMaand(kast, maand)
  for (let van = 0; van < registraties.length; van += STUK) {
    await plek.voortgang(AFLEIDEN, van, registraties.length)
    // Ids are unique in the store, so a part gives what the whole gives.
    await keepDerived(kast, maand, afleider, registraties.slice(van, van + STUK))
  }
  return registraties.length
}
