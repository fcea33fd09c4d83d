import type { Maand } from '@zorgketen/values'
import type { Actor } from '../opslag/actor.ts'
import type { Maandstand } from '../opslag/maandkast.ts'
import type { Kast } from '../opslag/opslag.ts'
import { audit } from '../werk/audit.ts'
import { assertMag } from '../werk/mag.ts'
import { Werkfout } from '../werk/werkfout.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { checklistOf } from './lijst.ts'

export interface Sluitopdracht {
  readonly maand: Maand
  readonly reden: string
}

/** Closes a month. With open points on the check list a reason is asked for; it is kept with the list as it was. */
export const closeMaand = (plek: Werkplek, actor: Actor, opdracht: Sluitopdracht): Promise<Maandstand> =>
  turn(plek, actor, opdracht, 'gesloten')

/** Reopens a closed month, always with a reason. */
export const reopenMaand = (plek: Werkplek, actor: Actor, opdracht: Sluitopdracht): Promise<Maandstand> =>
  turn(plek, actor, opdracht, 'heropend')

async function turn(
  plek: Werkplek,
  actor: Actor,
  { maand, reden }: Sluitopdracht,
  stand: Maandstand['stand'],
): Promise<Maandstand> {
  assertMag(actor, 'afsluiten')
  return plek.opslag.transact(actor, async (kast) => {
    const historie = await kast.maanden.historie(maand)
    const dicht = historie.at(-1)?.stand === 'gesloten'
    if (dicht === (stand === 'gesloten')) throw already(maand, dicht)
    const lijst = (await checklistOf(kast, maand)).map(({ punt, aantal }) => ({ punt, goed: aantal === 0 }))
    if (reden.trim() === '' && (stand === 'heropend' || lijst.some(({ goed }) => !goed))) throw needsReason(stand)
    const nieuw: Maandstand = {
      maand,
      volgnummer: historie.length + 1,
      stand,
      op: plek.nu(),
      door: actor.gebruiker,
      reden,
      lijst,
    }
    await write(plek, kast, actor, nieuw)
    return nieuw
  })
}

async function write(plek: Werkplek, kast: Kast, actor: Actor, nieuw: Maandstand): Promise<void> {
  await kast.maanden.zet(nieuw)
  await audit(kast, plek, actor, {
    handeling: nieuw.stand === 'gesloten' ? 'maand afgesloten' : 'maand heropend',
    onderwerp: `maand ${nieuw.maand}`,
    details: { reden: nieuw.reden, open: nieuw.lijst.filter(({ goed }) => !goed).length },
  })
}

const already = (maand: Maand, dicht: boolean): Werkfout =>
  new Werkfout('belemmerd', {
    wat: dicht
      ? { nl: `De maand ${maand} is al afgesloten.`, en: `Month ${maand} is closed already.` }
      : { nl: `De maand ${maand} is niet afgesloten.`, en: `Month ${maand} is not closed.` },
    doe: { nl: 'Ververs de bladzijde: iemand anders was u voor.', en: 'Refresh the page: someone else was first.' },
  })

const needsReason = (stand: Maandstand['stand']): Werkfout =>
  new Werkfout('invoer', {
    waar: 'reden',
    wat: { nl: 'Er is geen reden gegeven.', en: 'No reason was given.' },
    verwacht:
      stand === 'heropend'
        ? { nl: 'waarom de maand weer open moet', en: 'why the month must be opened again' }
        : { nl: 'waarom de maand dicht kan met open punten', en: 'why the month can be closed with open points' },
    doe: {
      nl: 'Vul de reden in; zij blijft bij de maand bewaard.',
      en: 'Fill in the reason; it stays with the month.',
    },
  })
