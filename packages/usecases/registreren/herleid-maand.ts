import type { Maand } from '@zorgketen/values'
import type { Actor } from '../opslag/actor.ts'
import { audit } from '../werk/audit.ts'
import { assertMag } from '../werk/mag.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { deriveMaand } from './leid-maand-af.ts'

/** Derives a month again because a person asks for it. Gives how many registrations were derived. */
export async function rederiveMaand(plek: Werkplek, actor: Actor, maand: Maand): Promise<number> {
  assertMag(actor, 'registreren')
  return plek.opslag.transact(actor, async (kast) => {
    const afgeleid = await deriveMaand(kast, maand, plek)
    const wat = { handeling: 'maand afgeleid', onderwerp: `maand ${maand}`, details: { registraties: afgeleid } }
    await audit(kast, plek, actor, wat)
    return afgeleid
  })
}
