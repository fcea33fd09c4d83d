import type { z } from 'zod'
import { lees } from '../../beheren/lees.ts'
import { onjuist } from '../../beheren/weiger.ts'
import type { Actor } from '../../opslag/actor.ts'
import { zorgvraagDocument } from '../../stam/documenten/zorgvraag.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import { changeZorgvraag, type Zorgvraaggrond } from './wijzig-zorgvraag.ts'

const algemeen = zorgvraagDocument.pick({ soort: true, herkomst: true, echelon: true, zonderVerwijzing: true })

/** What a zorgvraag is: ggz or fz, new or not, basis or gespecialiseerd (ZPM-14), and why no verwijzing is needed. */
export const setAlgemeen = (
  plek: Werkplek,
  actor: Actor,
  grond: Zorgvraaggrond,
  ruw: z.input<typeof algemeen>,
): Promise<{ readonly versie: number }> =>
  changeZorgvraag(plek, actor, grond, 'zorgvraag gekenmerkt', ({ document, zorgtraject }) => {
    const deel = lees(algemeen, ruw)
    if (deel.soort === 'fz' && deel.echelon !== null) throw FZ_ZONDER_ECHELON
    if (zorgtraject !== null && zorgtraject.soort !== deel.soort) throw ANDER_TRAJECT
    const { soort, herkomst, echelon } = deel
    return { document: { ...document, ...deel }, details: { soort, herkomst, echelon: echelon ?? '' }, uitkomst: {} }
  })

const FZ_ZONDER_ECHELON = onjuist(
  'echelon',
  [
    'Basis of gespecialiseerd geldt voor de ggz, niet voor forensische zorg.',
    'Basis or gespecialiseerd is for the ggz, not for forensic care.',
  ],
  ['Bij fz geen van beide.', 'Neither for fz.'],
  ['Maak dit veld leeg.', 'Empty this field.'],
)

const ANDER_TRAJECT = onjuist(
  'soort',
  [
    'De zorgvraag hoort bij een zorgtraject van de andere soort.',
    'The zorgvraag goes under a zorgtraject of the other kind.',
  ],
  ['Dezelfde soort als het zorgtraject.', 'The same kind as the zorgtraject.'],
  [
    'Kies de soort van het traject, of koppel de zorgvraag eerst aan een ander.',
    'Choose the kind of the traject, or tie the zorgvraag to another first.',
  ],
)
