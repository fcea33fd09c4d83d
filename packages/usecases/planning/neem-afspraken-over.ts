import type { Planmoment } from '@zorgketen/zorgprestatie'
import { herkomstVan } from '../beheren/beheer.ts'
import type { Actor } from '../opslag/actor.ts'
import { audit } from '../werk/audit.ts'
import { assertMag } from '../werk/mag.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import type { Afspraakinvoer } from './plan-afspraak.ts'

/** An appointment of another agenda, with when it was recorded there; null: that was not kept. */
export interface OverTeNemen {
  readonly afspraak: Afspraakinvoer
  readonly vastgelegd: Planmoment | null
}

/** Takes planned appointments of another agenda in, all or none, with one audit row. Gives how many. */
export async function takeInAfspraken(
  plek: Werkplek,
  actor: Actor,
  afspraken: readonly OverTeNemen[],
): Promise<number> {
  assertMag(actor, 'registreren')
  return plek.opslag.transact(actor, async (kast) => {
    const rijen = afspraken.map(({ afspraak, vastgelegd }) => ({
      afspraak: { ...afspraak, vastgelegd, status: 'gepland' as const, uitvoering: null, registraties: [] },
      verwachteVersie: 0,
    }))
    await kast.agenda.zet(rijen, herkomstVan(plek, actor, 'overgenomen'))
    await audit(kast, plek, actor, {
      handeling: 'afspraken overgenomen',
      onderwerp: 'agenda',
      details: { afspraken: rijen.length },
    })
    return rijen.length
  })
}
