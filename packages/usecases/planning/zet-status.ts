import { onjuist } from '../beheren/weiger.ts'
import type { Actor } from '../opslag/actor.ts'
import { assertMag } from '../werk/mag.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { type Afspraakgrond, needAfspraak, putAfspraak } from './afspraken-wijzigen.ts'

/** What can become of an appointment that was not held, and back to where it was. */
export type Afloop = 'afgezegd' | 'no-show' | 'gepland'

const HANDELING: Readonly<Record<Afloop, string>> = {
  afgezegd: 'afspraak afgezegd',
  'no-show': 'afspraak niet verschenen',
  gepland: 'afspraak teruggezet',
}

/** Cancels an appointment, marks it as a no-show, or puts it back. A confirmed one must be undone instead. */
export async function setAfloop(
  plek: Werkplek,
  actor: Actor,
  { status, ...grond }: Afspraakgrond & { readonly status: Afloop },
): Promise<number> {
  assertMag(actor, 'registreren')
  return plek.opslag.transact(actor, async (kast) => {
    const { afspraak } = await needAfspraak(kast, grond)
    if (afspraak.status === 'gerealiseerd') throw BEVESTIGD
    return putAfspraak(kast, plek, actor, { ...afspraak, status }, grond.verwachteVersie, HANDELING[status])
  })
}

const BEVESTIGD = onjuist(
  'status',
  ['Deze afspraak is al bevestigd.', 'This appointment was confirmed already.'],
  ['Een afspraak die nog niet is gehouden.', 'An appointment that was not held yet.'],
  ['Maak de bevestiging eerst ongedaan.', 'Undo the confirmation first.'],
)
