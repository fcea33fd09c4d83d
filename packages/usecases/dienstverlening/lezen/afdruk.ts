import { type Agb, formatAgb } from '@zorgketen/values'
import type { Actor } from '../../opslag/actor.ts'
import { readRegister } from '../../registreren/register-documenten.ts'
import type { Contact } from '../../stam/documenten/contact.ts'
import { notFound } from '../../werk/werkfout.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import { needGemaakt } from '../need-verzoek.ts'
import type { GemaakteFactuur } from '../register/documenten.ts'

/** An invoice to an asker with what its paper says beside it. `fictief`: nobody pays it. It names no patient. */
export interface Dienstafdruk {
  readonly factuur: GemaakteFactuur
  readonly organisatie: string
  readonly agb: string
  readonly contact: Contact
  readonly fictief: boolean
}

export const readDienstafdruk = (plek: Werkplek, actor: Actor, nummer: string): Promise<Dienstafdruk> =>
  plek.opslag.read(actor, async (kast) => {
    const { document } = await needGemaakt(kast, nummer)
    const [organisatie] = await readRegister(kast, 'organisatie')
    if (organisatie === undefined) throw notFound({ nl: 'De eigen organisatie', en: 'The own organisation' }, '')
    const { naam, contact, fictief, declarant } = organisatie
    return { factuur: document, organisatie: naam, agb: formatAgb(declarant.agb as Agb), contact, fictief }
  })
