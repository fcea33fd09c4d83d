import { regelboekV1 } from '@zorgketen/gds801'
import { oordeelRegels } from '@zorgketen/oordeel'
import { compareReceipts, rulesOf } from '@zorgketen/rules'
import { parseDay, type Tekst } from '@zorgketen/values'
import type { Actor } from '../opslag/actor.ts'
import type { Uitvoering } from '../opslag/oordeelkast.ts'
import { type Beoordeeld, judgeMessage } from '../stappen/judge.ts'
import { gereedschapVan } from '../tarieven/referentie-van.ts'
import { numbersIn } from '../tarieven/uitgavenaam.ts'
import { notFound } from '../werk/werkfout.ts'
import type { Werkplek } from '../werk/werkplek.ts'

/** A decision taken again. */
export interface Nagespeeld {
  /** Parts of the receipt that come out otherwise now; none: the same decision. */
  readonly anders: readonly string[]
  /** Rules of then that are no longer in the book. */
  readonly kwijt: readonly string[]
}

const BOEK = [...regelboekV1, ...oordeelRegels]

/** Tells which rules judged a line (by its reference), with outcome and source; null when there is no such line. */
type Uitlegger = (referentie: string) => Tekst | null

/** Tells about the lines of a message as it was judged, by what was known then. Tells null when nothing was kept of that. */
export async function explainBeslissing(plek: Werkplek, actor: Actor, bericht: string): Promise<Uitlegger> {
  const opnieuw = await decideAgain(plek, actor, bericht, ({ soort }) => soort === 'oordeel')
  return opnieuw?.nu.uitkomst === 'beoordeeld' ? opnieuw.nu.explain : () => null
}

/** Takes a kept decision again and keeps nothing. Throws `Werkfout` when there is none. */
export async function replayOordeel(
  plek: Werkplek,
  actor: Actor,
  bericht: string,
  uitvoering: string,
): Promise<Nagespeeld> {
  const opnieuw = await decideAgain(plek, actor, bericht, ({ id }) => id === uitvoering)
  if (opnieuw === null) throw notFound({ nl: 'Beslissing', en: 'Decision' }, uitvoering)
  const { toen, nu } = opnieuw
  const anders = nu.uitkomst === 'beoordeeld' ? compareReceipts(toen, nu.bewijs) : ['uitkomst']
  return { anders: [...anders], kwijt: [...rulesOf(BOEK, toen).kwijt] }
}

/** Takes a decision again by the rules, registers, book and accepted tariffs of then. Null when it was no judgement of a payer. */
async function decideAgain(
  { opslag, gereedschap, vingerafdruk }: Werkplek,
  actor: Actor,
  bericht: string,
  welke: (kandidaat: Uitvoering) => boolean,
): Promise<{ readonly toen: NonNullable<Uitvoering['bewijs']>; readonly nu: Beoordeeld } | null> {
  const { bytes, gekozen, toenmalig } = await opslag.readLoosely(actor, async (kast) => {
    const gekozen = (await kast.oordelen.vanBericht(bericht)).findLast(welke)
    const toenmalig = await gereedschapVan(kast, gereedschap, numbersIn(gekozen?.bewijs?.referenties ?? []))
    return { gekozen, toenmalig, bytes: await kast.berichten.inhoud(bericht) }
  })
  const { bewijs: toen, feiten } = gekozen ?? { bewijs: null, feiten: null }
  const vandaag = toen === null ? null : parseDay(toen.vandaag)
  if (toen === null || feiten === null || !vandaag?.ok) return null
  const opdracht = { bytes, vingerafdruk: vingerafdruk(bytes), vandaag: vandaag.value, ...feiten }
  return { toen, nu: judgeMessage({ ...opdracht, regels: new Set(toen.regels) }, toenmalig) }
}
