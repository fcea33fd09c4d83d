import type { Tekst } from '@zorgketen/values'
import type { Actor } from '../opslag/actor.ts'
import { vandaagVan } from '../werk/vandaag.ts'
import type { Werkplek } from '../werk/werkplek.ts'

interface Keuze {
  readonly code: string
  readonly naam: Tekst
}

/** What the forms of master data can choose from, as the reference data knows it today. */
export interface Keuzelijsten {
  readonly beroepen: readonly Keuze[]
  readonly settings: readonly Keuze[]
  /** Types of referral (CL0004-NZA). */
  readonly verwijzingen: readonly Keuze[]
}

const zelfde = (tekst: string): Tekst => ({ nl: tekst, en: tekst })

export const readKeuzelijsten = (plek: Werkplek, actor: Actor): Promise<Keuzelijsten> =>
  plek.opslag.read(actor, async (kast) => {
    const { referentie } = plek.gereedschap
    const vandaag = await vandaagVan(kast, plek)
    return {
      beroepen: referentie.beroepen(vandaag).map(({ beroep }) => ({ code: beroep, naam: zelfde(beroep) })),
      settings: referentie.settings(vandaag).map(({ code, naam }) => ({ code, naam })),
      verwijzingen: referentie
        .codelijst('CL0004-NZA')
        .rijen()
        .map(({ code, naam }) => ({ code, naam: zelfde(naam) })),
    }
  })
