import {
  type Betaalmatch,
  type Betaaloverzicht,
  type Betaalspecificatie,
  composePosten,
  type Factuurpost,
  matchBetalingen,
  type ParticuliereFactuur,
  toFactuurpost,
} from '@zorgketen/betaling'
import { DJI_UZOVI, type EpochDay, formatUzovi, type Uzovi } from '@zorgketen/values'
import type { Afschriftrij, Betalingrij, ParticuliereFactuurrij } from '../opslag/betaalkast.ts'
import type { Declaratierij, Postdossier } from '../opslag/dossierkast.ts'
import type { Kast } from '../opslag/opslag.ts'
import { readRegister } from '../registreren/register-documenten.ts'
import { vandaagVan } from '../werk/vandaag.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { toMatch } from './betaalrij.ts'
import { afschriftenOf, type Boeking, indexBoekingen } from './boeking.ts'
import { TERZIJDE, terzijdePost } from './terzijde.ts'

/** A kept payment with the match it is. */
export interface Betaling {
  readonly rij: Betalingrij
  readonly match: Betaalmatch
}

/** An invoice to a person with what became of it. */
export interface Particulier {
  readonly rij: ParticuliereFactuurrij
  readonly factuur: ParticuliereFactuur
}

/** Everything about money of an organisation at one moment. */
export interface Betaalblad {
  readonly vandaag: EpochDay
  readonly bestanden: readonly Afschriftrij[]
  readonly boekingen: ReadonlyMap<string, Boeking>
  /** Declarations and invoices to people, by id of their post. */
  readonly declaraties: ReadonlyMap<string, Declaratierij['kop']>
  readonly particulier: ReadonlyMap<string, Particulier>
  readonly namen: ReadonlyMap<Uzovi, readonly string[]>
  readonly posten: readonly Factuurpost[]
  /** That count; and those that were taken back. */
  readonly betalingen: readonly Betaling[]
  readonly ongedaan: readonly Betalingrij[]
  /** Null when earlier payments no longer fit what was granted: then nothing new is matched until that was looked at. */
  readonly overzicht: Betaaloverzicht | null
}

/** What was sent to payers: the large part of the sheet, which a decision about money does not change. */
export type Postdossiers = ReadonlyMap<Uzovi, Postdossier>

/** Reads what was granted, billed, taken in and paid, and matches what is left. */
export async function readBetaalblad(
  plek: Pick<Werkplek, 'nu'>,
  kast: Kast,
  perBetaler: Postdossiers,
): Promise<Betaalblad> {
  const dossiers = [...perBetaler.values()]
  const bestanden = await kast.betalingen.afschriften()
  const rijen = await kast.betalingen.betalingen(null)
  const facturen = (await kast.betalingen.facturen(null)).map((rij) => ({
    rij,
    factuur: rij.inhoud as ParticuliereFactuur,
    post: toFactuurpost(rij.inhoud as ParticuliereFactuur, { ingetrokken: rij.ingetrokken !== null }),
  }))
  const namen = await namesOfPayers(kast)
  const betalingen = rijen.filter(({ ongedaan }) => ongedaan === null).map((rij) => ({ rij, match: toMatch(rij) }))
  const posten = [...composePosten(dossiers, namen), ...facturen.map(({ post }) => post)]
  const specificaties = bestanden.flatMap(({ soort, inhoud }) =>
    soort === 'specificatie' ? [inhoud as Betaalspecificatie] : [],
  )
  const declaraties = dossiers.flatMap((dossier) => dossier.declaraties)
  return {
    vandaag: await vandaagVan(kast, plek),
    bestanden,
    boekingen: indexBoekingen(bestanden),
    declaraties: new Map(declaraties.map((d) => [`${d.declarant.agb}/${d.factuurnummer}`, d])),
    particulier: new Map(facturen.map(({ post, ...rest }) => [post.id, rest])),
    namen,
    posten,
    betalingen,
    ongedaan: rijen.filter(({ ongedaan }) => ongedaan !== null),
    overzicht: match({ bestanden, specificaties, posten, eerdere: betalingen.map((betaling) => betaling.match) }),
  }
}

function match({
  bestanden,
  specificaties,
  posten,
  eerdere,
}: {
  readonly bestanden: readonly Afschriftrij[]
  readonly specificaties: readonly Betaalspecificatie[]
  readonly posten: readonly Factuurpost[]
  readonly eerdere: readonly Betaalmatch[]
}): Betaaloverzicht | null {
  const afschriften = bestanden.flatMap(afschriftenOf)
  const apart = terzijdePost(eerdere.filter(({ post }) => post === TERZIJDE))
  try {
    return matchBetalingen({ afschriften, specificaties, posten: [...posten, apart], eerdere })
  } catch (error) {
    // A return that came later may have lowered what was granted; the invoice itself shows that it was overpaid.
    if (error instanceof RangeError) return null
    throw error
  }
}

/** How payers are called on a bank statement. */
async function namesOfPayers(kast: Kast): Promise<ReadonlyMap<Uzovi, readonly string[]>> {
  const betalers = await readRegister(kast, 'betaler')
  return new Map(
    betalers.map(({ uzovi, naam }) => [
      uzovi,
      [
        ...(naam === null ? [] : [naam]),
        ...(uzovi === DJI_UZOVI
          ? ['Dienst Justitiële Inrichtingen', 'DJI']
          : [`Zorgverzekeraar ${formatUzovi(uzovi)}`]),
      ],
    ]),
  )
}
