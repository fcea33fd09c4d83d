import { addDays, type Tekst } from '@zorgketen/values'
import { dayOfRegistratie, explainZorg, patientenVan } from '@zorgketen/zorgprestatie'
import type { Actor } from '../opslag/actor.ts'
import { vandaagVan } from '../werk/vandaag.ts'
import { notFound } from '../werk/werkfout.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { afleiderVan } from './afleider.ts'
import { stamVoor } from './stam-van.ts'

/** Why a registration gave what it gave, step by step. */
export const explainRegistratie = (plek: Werkplek, actor: Actor, id: string): Promise<Tekst> =>
  plek.opslag.read(actor, async (kast) => {
    const rij = await kast.registraties.vind(id)
    if (rij === null) throw notFound({ nl: 'Registratie', en: 'Registration' }, id)
    const { registratie } = rij
    const van = dayOfRegistratie(registratie)
    const tot =
      registratie.soort === 'verblijf' ? (registratie.ontslag?.dag ?? addDays(await vandaagVan(kast, plek), 0)) : van
    const wie = { patienten: patientenVan(registratie), ook: [registratie] }
    const { omgeving } = await afleiderVan(kast, plek, await stamVoor(kast, registratie), { van, tot }, wie)
    return explainZorg(registratie, omgeving)
  })
