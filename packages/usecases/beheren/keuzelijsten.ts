import type { Referentie } from '@zorgketen/reference'
import type { Tekst } from '@zorgketen/values'
import { AFSPRAKEN } from '@zorgketen/zorgprestatie'
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
  /** Lists a diagnosis or zorgvraagtype is taken from (COD392-VEKT) with the codes that are known of each; mostly not all. */
  readonly diagnoselijsten: readonly Diagnoselijst[]
  /** Agreements of a contract that the derivation asks for by name; the others are the code of a prestatie. */
  readonly afspraken: readonly Keuze[]
}

interface Diagnoselijst extends Keuze {
  readonly codes: readonly Keuze[]
}

const AFSPRAAKNAMEN: Readonly<Record<keyof typeof AFSPRAKEN, Tekst>> = {
  integraal: { nl: 'Integrale verblijfsdag', en: 'Integral day of stay' },
  hoogspecialistisch: { nl: 'Hoogspecialistische ggz', en: 'Highly specialised mental health care' },
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
      diagnoselijsten: referentie
        .codelijst('COD392-VEKT')
        .rijen()
        .map(({ code, naam }) => ({ code, naam: zelfde(naam), codes: codesOf(referentie, naam) })),
      afspraken: Object.entries(AFSPRAAKNAMEN).map(([welke, naam]) => ({
        code: AFSPRAKEN[welke as keyof typeof AFSPRAKEN],
        naam,
      })),
    }
  })

/** The codes of the list that a row of COD392-VEKT names between brackets; none when that list is not installed. */
function codesOf(referentie: Referentie, naam: string): readonly Keuze[] {
  const [, lijst] = /\((CL\d{4}-NZA)\)/.exec(naam) ?? []
  if (lijst === undefined) return []
  return referentie
    .codelijst(lijst)
    .rijen()
    .map((rij) => ({ code: rij.code, naam: zelfde(rij.naam) }))
}
