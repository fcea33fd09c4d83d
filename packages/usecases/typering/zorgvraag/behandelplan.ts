import type { z } from 'zod'
import { lees } from '../../beheren/lees.ts'
import { onjuist } from '../../beheren/weiger.ts'
import type { Actor } from '../../opslag/actor.ts'
import { zorgvraagDocument } from '../../stam/documenten/zorgvraag.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import { changeZorgvraag, putRij, type Zorgvraaggrond } from './wijzig-zorgvraag.ts'

const schema = zorgvraagDocument.shape.behandelplannen.unwrap().element

/** Records a behandelplan with its goals, or replaces the one with its id (ZPM-25). */
export const putBehandelplan = (
  plek: Werkplek,
  actor: Actor,
  grond: Zorgvraaggrond,
  ruw: z.input<typeof schema>,
): Promise<{ readonly versie: number }> =>
  changeZorgvraag(plek, actor, grond, 'behandelplan vastgelegd', ({ document }) => {
    const plan = lees(schema, ruw)
    const buiten = plan.doelen.some(
      ({ geldig }) =>
        geldig.van < plan.geldig.van || (plan.geldig.tot !== null && (geldig.tot ?? geldig.van) > plan.geldig.tot),
    )
    if (buiten) throw DOEL_BUITEN
    const eerder = document.behandelplannen.find(({ id }) => id === plan.id)
    const weg = (eerder?.doelen ?? []).filter(({ id }) => !plan.doelen.some((doel) => doel.id === id))
    if (weg.some(({ id }) => document.contacten.some(({ dient }) => dient === id))) throw GEDIEND
    const behandelplannen = putRij(document.behandelplannen, plan)
    const doelen = plan.doelen.length
    return { document: { ...document, behandelplannen }, details: { doelen }, uitkomst: {} }
  })

const DOEL_BUITEN = onjuist(
  'doelen',
  ['Een doel begint of eindigt buiten het plan.', 'A goal begins or ends outside the plan.'],
  ['Doelen binnen de periode van het plan.', 'Goals within the period of the plan.'],
  ['Verbeter de dagen van het doel of van het plan.', 'Mend the days of the goal or of the plan.'],
)

const GEDIEND = onjuist(
  'doelen',
  ['Een contact noemt een doel dat u weghaalt.', 'A contact names a goal that you take away.'],
  ['Een doel dat geen contact diende.', 'A goal that no contact served.'],
  [
    'Geef het doel een laatste dag in plaats van het weg te halen.',
    'Give the goal a last day instead of taking it away.',
  ],
)
