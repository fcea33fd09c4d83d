import type { Melding } from '@zorgketen/rules'
import type { Agb, Cents, Maand } from '@zorgketen/values'
import type { Actor } from '../opslag/actor.ts'
import { groupNietBeoordeeld } from '../stappen/describe-melding.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { proposeOordeel } from './beoordeel.ts'
import { countOordeelregels, type Oordeelregel, type Oordeeltelling } from './regelblad.ts'

/** The judgement of a waiting message as it would be now, without what it was reckoned from. Amounts in cents. */
export interface Voorstel {
  readonly declarant: Agb
  readonly factuurnummer: string
  readonly maand: Maand
  readonly totaal: Cents
  readonly totaalToegekend: Cents
  readonly geweigerd: boolean
  readonly volledig: boolean
  /** Findings on the message as a whole. */
  readonly meldingen: readonly Melding[]
  readonly nietBeoordeeld: ReturnType<typeof groupNietBeoordeeld>
  readonly telling: Oordeeltelling
  /** In message order. */
  readonly regels: readonly Oordeelregel[]
}

/** Judges a waiting message and keeps nothing. Throws `Werkfout` when it was judged before or cannot be read. */
export async function readVoorstel(plek: Werkplek, actor: Actor, bericht: string): Promise<Voorstel> {
  const { declaratie, beoordeling } = await proposeOordeel(plek, actor, bericht, null)
  const regels = beoordeling.regels.map(({ regel, uitkomst, toegekend, meldingen }) => ({
    referentie: regel.referentie,
    regel,
    uitkomst,
    toegekend,
    meldingen,
  }))
  return {
    declarant: declaratie.declarant.agb,
    factuurnummer: declaratie.factuurnummer,
    maand: declaratie.maand,
    totaal: declaratie.totaal,
    totaalToegekend: beoordeling.retour.totaalToegekend,
    geweigerd: beoordeling.geweigerd,
    volledig: beoordeling.volledig,
    meldingen: beoordeling.meldingen,
    nietBeoordeeld: groupNietBeoordeeld(beoordeling.nietBeoordeeld),
    telling: countOordeelregels(regels),
    regels,
  }
}
