import type { Actor } from '../opslag/actor.ts'
import type { Deel, Pagina } from '../opslag/pagina.ts'
import type { Boektrajectfilter } from '../opslag/trajectboek.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { composeBeelden, type Trajectbeeld } from './beeld.ts'

/** The numbers in a payer's book, the latest care first (ZTN-21, ZTN-22). Without a contract as well as with one. */
export const listTrajecten = (
  plek: Werkplek,
  actor: Actor,
  filter: Boektrajectfilter,
  pagina: Pagina,
): Promise<Deel<Trajectbeeld>> =>
  plek.opslag.read(actor, async (kast) => {
    const nummer = filter.nummer?.trim().toLowerCase() ?? ''
    const gezocht = { ...filter, nummer: nummer === '' ? null : nummer }
    const { rijen, totaal } = await kast.trajectboek.nummers(gezocht, pagina)
    return { rijen: await composeBeelden(kast, rijen), totaal }
  })
