import type { Declaratieregel } from '@zorgketen/declaratie'
import { fromBericht } from '@zorgketen/gds801'
import { type Cents, cents } from '@zorgketen/values'
import type { Actor } from '../opslag/actor.ts'
import type { Deskuitslag, Uitvoering } from '../opslag/oordeelkast.ts'
import { groupNietBeoordeeld } from '../stappen/describe-melding.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { countOordeelregels, type Oordeelregel, type Oordeeltelling } from './regelblad.ts'

/** A decision that was kept about a message, without the facts it was taken by. */
export interface Beslissing {
  readonly id: string
  readonly soort: Uitvoering['soort']
  readonly op: string
  readonly bewijs: Uitvoering['bewijs']
  readonly uitkomst: Deskuitslag['uitkomst']
  /** Cents; what credits take back is off. */
  readonly toegekend: Cents
  readonly meldingen: Deskuitslag['meldingen']
  readonly nietBeoordeeld: ReturnType<typeof groupNietBeoordeeld>
  readonly telling: Oordeeltelling
  /** The payer's lines, in message order; none of the gate. */
  readonly regels: readonly Oordeelregel[]
}

/** What was decided about a message, oldest first. */
export async function readBeslissingen(plek: Werkplek, actor: Actor, bericht: string): Promise<readonly Beslissing[]> {
  const { uitvoeringen, bytes } = await plek.opslag.readLoosely(actor, async (kast) => ({
    uitvoeringen: await kast.oordelen.vanBericht(bericht),
    bytes: await kast.berichten.inhoud(bericht),
  }))
  const gevraagd = uitvoeringen.some(({ uitslag }) => uitslag.regels.length > 0) ? linesOf(plek, bytes) : new Map()
  return uitvoeringen.map(({ id, soort, op, bewijs, uitslag }) => {
    const regels = uitslag.regels.map((een) => ({ ...een, regel: gevraagd.get(een.referentie) ?? null }))
    return {
      id,
      soort,
      op,
      bewijs,
      uitkomst: uitslag.uitkomst,
      toegekend: sum(regels),
      meldingen: uitslag.meldingen,
      nietBeoordeeld: groupNietBeoordeeld(uitslag.nietBeoordeeld),
      telling: countOordeelregels(regels),
      regels,
    }
  })
}

const sum = (regels: readonly Oordeelregel[]): Cents =>
  cents(regels.reduce((som, { regel, toegekend }) => som + (regel?.soort === 'credit' ? -toegekend : toegekend), 0))

/** The lines as they stand in the message, by reference. */
function linesOf({ gereedschap }: Werkplek, bytes: Uint8Array): ReadonlyMap<string, Declaratieregel> {
  const { bericht } = gereedschap.berichten.declaratie.read(bytes)
  const declaratie = bericht === null ? null : fromBericht(bericht).declaratie
  return new Map((declaratie?.regels ?? []).map((regel) => [regel.referentie, regel]))
}
