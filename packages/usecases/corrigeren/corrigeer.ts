import { assertMaandOpen } from '../afsluiten/assert-maand-open.ts'
import type { Verzonden } from '../declareren/declareer.ts'
import type { Actor } from '../opslag/actor.ts'
import type { Kast } from '../opslag/opslag.ts'
import { assertMag } from '../werk/mag.ts'
import { prepareThenAct } from '../werk/prepare-then-act.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import type { Correctievraag } from './correct-maand.ts'
import { dispatchCorrecties } from './dispatch-correctie.ts'
import { type Correctievoorbereiding, prepareCorrectie } from './prepare-correctie.ts'
import { type Correctievoorbeeld, showCorrecties } from './show-correctie.ts'

/** Shows a correction before anything is sent. */
export const previewCorrectie = (
  plek: Werkplek,
  actor: Actor,
  vraag: Correctievraag,
): Promise<readonly Correctievoorbeeld[]> =>
  plek.opslag.readLoosely(actor, async (kast) => showCorrecties(await prepareCorrectie(plek, kast, vraag)))

/** Makes the corrections of a month and puts them in the outbox. */
export async function sendCorrectie(
  plek: Werkplek,
  actor: Actor,
  vraag: Correctievraag,
): Promise<readonly Verzonden[]> {
  assertMag(actor, 'declareren')
  const prepare = async (kast: Kast): Promise<Correctievoorbereiding> => {
    await assertMaandOpen(kast, vraag.maand)
    return prepareCorrectie(plek, kast, vraag)
  }
  return prepareThenAct(plek.opslag, actor, prepare, (kast, voorbereid) =>
    dispatchCorrecties(plek, actor, kast, vraag.maand, voorbereid),
  )
}
