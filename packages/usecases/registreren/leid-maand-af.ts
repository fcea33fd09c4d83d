import { type Maand, periodOfMaand } from '@zorgketen/values'
import type { Kast } from '../opslag/opslag.ts'
import { derive } from '../stappen/derive.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { stamVan } from './stam-van.ts'

/** How many registrations are derived between two moments of telling how far it is. */
const STUK = 5000
const AFLEIDEN = { nl: 'prestaties afleiden', en: 'deriving prestaties' }

/** Derives a month again, for instance after the master data changed. Gives how many registrations were derived. */
export async function deriveMaand(
  kast: Kast,
  maand: Maand,
  { gereedschap, voortgang }: Pick<Werkplek, 'gereedschap' | 'voortgang'>,
): Promise<number> {
  const stam = await stamVan(kast, periodOfMaand(maand).tot)
  const registraties = await kast.registraties.vanMaand(maand)
  for (let van = 0; van < registraties.length; van += STUK) {
    await voortgang(AFLEIDEN, van, registraties.length)
    // Ids are unique in the store, so a part gives what the whole gives.
    await kast.prestaties.zet(maand, derive(stam, registraties.slice(van, van + STUK), gereedschap.referentie))
  }
  return registraties.length
}
