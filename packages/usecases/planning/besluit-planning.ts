import type { EpochDay, Period } from '@zorgketen/values'
import {
  besluitPlanningIsRealisatie,
  RANDVOORWAARDEN,
  type Randvoorwaarde,
  type Vastlegging,
} from '@zorgketen/zorgprestatie'
import { herkomstVan } from '../beheren/beheer.ts'
import { deriveAgain, type Herafleiding } from '../beheren/herafleiden.ts'
import { needDocument } from '../beheren/need-document.ts'
import { putDocument } from '../beheren/put-document.ts'
import type { Actor } from '../opslag/actor.ts'
import type { Kast } from '../opslag/opslag.ts'
import { readRegister } from '../registreren/register-documenten.ts'
import { audit } from '../werk/audit.ts'
import { assertMag } from '../werk/mag.ts'
import { vandaagVan } from '../werk/vandaag.ts'
import { notFound } from '../werk/werkfout.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { readPlan } from './plandocument.ts'
import { weigerAfspraak } from './weiger-planning.ts'

/** The margin while the organisation recorded none: not a minute. */
const GEEN_TOLERANTIE = 0

export async function readBeleid(kast: Kast) {
  const [beleid] = await readPlan(kast, 'agendabeleid')
  const vastleggingen: readonly Vastlegging[] = await readPlan(kast, 'randvoorwaarde')
  return { vastleggingen, tolerantieMinuten: beleid?.tolerantieMinuten ?? GEEN_TOLERANTIE }
}

/** Which preconditions are not recorded up to a day. */
export const missingVoorwaarden = (vastleggingen: readonly Vastlegging[], dag: EpochDay): readonly Randvoorwaarde[] =>
  RANDVOORWAARDEN.filter(
    (naam) => !vastleggingen.some(({ voorwaarde, vastgelegd }) => voorwaarde === naam && vastgelegd <= dag),
  )

/**
 * Decides that planned time counts as realised from a day on (ZPM-24). Throws `Werkfout` that names the preconditions
 * that were not recorded in time. Months that are derived again for it are told.
 */
export async function decidePlanningIsRealisatie(plek: Werkplek, actor: Actor, geldig: Period): Promise<Herafleiding> {
  assertMag(actor, 'beheren')
  return plek.opslag.transact(actor, async (kast) => {
    const besluit = besluitPlanningIsRealisatie(await readBeleid(kast), geldig, await vandaagVan(kast, plek))
    if ('soort' in besluit) throw weigerAfspraak(besluit)
    const [eigen] = await readRegister(kast, 'organisatie')
    if (eigen === undefined) throw notFound({ nl: 'De eigen organisatie', en: 'The own organisation' }, '')
    const { rij, document } = await needDocument(kast, 'organisatie', eigen.id)
    const nieuw = { ...document, planningIsRealisatie: [...document.planningIsRealisatie, besluit] }
    await putDocument(kast, 'organisatie', nieuw, rij.versie, herkomstVan(plek, actor, 'planning is realisatie'))
    const herafleiding = await deriveAgain(kast, plek, 'organisatie')
    await audit(kast, plek, actor, {
      handeling: 'besloten: planning is realisatie',
      onderwerp: `organisatie ${eigen.id}`,
      details: { versie: rij.versie + 1, afgeleid: herafleiding.afgeleid },
    })
    return herafleiding
  })
}
