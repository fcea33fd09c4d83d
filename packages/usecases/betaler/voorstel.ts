import type { Melding } from '@zorgketen/rules'
import type { Agb, Cents, Maand, Tekst } from '@zorgketen/values'
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

/** A proposal with the way to ask why of one of its lines, by its reference. */
export interface Zitting {
  readonly voorstel: Voorstel
  readonly explain: (referentie: string) => Tekst | null
}

/** Judges a waiting message and keeps nothing. Throws `Werkfout` when it was judged before or cannot be read. */
export async function openZitting(plek: Werkplek, actor: Actor, bericht: string): Promise<Zitting> {
  const { declaratie, beoordeling, explain } = await proposeOordeel(plek, actor, bericht)
  const regels = beoordeling.regels.map(({ regel, uitkomst, toegekend, meldingen }) => ({
    referentie: regel.referentie,
    regel,
    uitkomst,
    toegekend,
    meldingen,
  }))
  const voorstel = {
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
  return { voorstel, explain }
}
