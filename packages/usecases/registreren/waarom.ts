import type { Tekst } from '@zorgketen/values'
import type { Actor } from '../opslag/actor.ts'
import { explainDerivation } from '../stappen/derive.ts'
import { notFound } from '../werk/werkfout.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { stamVoor } from './stam-van.ts'

/** Why a registration gave what it gave, step by step. */
export const explainRegistratie = ({ opslag, gereedschap }: Werkplek, actor: Actor, id: string): Promise<Tekst> =>
  opslag.read(actor, async (kast) => {
    const rij = await kast.registraties.vind(id)
    if (rij === null) throw notFound({ nl: 'Registratie', en: 'Registration' }, id)
    return explainDerivation(await stamVoor(kast, rij.registratie), rij.registratie, gereedschap.referentie)
  })
