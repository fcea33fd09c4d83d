import {
  type Afschriftfout,
  type Bankafschrift,
  parseBetaalspecificatie,
  type RuweSpecificatierij,
  readBankafschrift,
  type Specificatiefout,
} from '@zorgketen/betaling'
import { type Cents, cents, formatUzovi, type Uzovi } from '@zorgketen/values'
import type { Actor } from '../opslag/actor.ts'
import type { Afschriftrij } from '../opslag/betaalkast.ts'
import type { Kast } from '../opslag/opslag.ts'
import { audit } from '../werk/audit.ts'
import { assertMag } from '../werk/mag.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import type { Betaalblad } from './betaalblad.ts'
import { certainMatches, keepMatches } from './bewaar-matches.ts'
import { afschriftenOf } from './boeking.ts'
import { decideOnBetaalblad } from './open-betaalblad.ts'
import { composeWachtrij } from './wachtrij.ts'

/**
 * What became of a file. `verwerkt`: taken in, was there already, or nothing of it was kept because of `fouten`.
 * `geboekt`: bookings in it; `gekoppeld` and `bedrag` (cents): what was matched for certain; `wacht`: what waits now.
 */
export interface Inname {
  readonly naam: string
  readonly soort: Afschriftrij['soort']
  readonly verwerkt: 'nieuw' | 'eerder' | 'geweigerd'
  readonly geboekt: number
  readonly gekoppeld: number
  readonly bedrag: Cents
  readonly wacht: number
  readonly fouten: readonly (Afschriftfout | Specificatiefout)[]
}

/** Takes in a bank statement (CAMT.053) and keeps what it pays for certain. The same file twice changes nothing. */
export async function takeInAfschrift(plek: Werkplek, actor: Actor, naam: string, bytes: Uint8Array): Promise<Inname> {
  assertMag(actor, 'declareren')
  const { afschriften, fouten } = readBankafschrift(bytes)
  if (fouten.length > 0) return refused(naam, 'afschrift', fouten)
  const geboekt = afschriften.reduce((som, { posten }) => som + posten.length, 0)
  return decideOnBetaalblad(plek, actor, async (kast, lees) => {
    // A statement that came in another file is the same statement: its bookings count once.
    const bekend = new Set((await kast.betalingen.afschriften()).flatMap(afschriftenOf).map(statementKey))
    const nieuwe = afschriften.filter((afschrift) => !bekend.has(statementKey(afschrift)))
    if (nieuwe.length === 0) return before(naam, 'afschrift', geboekt)
    const rij = newRij(plek, { soort: 'afschrift', naam, vingerafdruk: plek.vingerafdruk(bytes), inhoud: nieuwe })
    return keep(plek, actor, { kast, lees, rij, geboekt })
  })
}

/** A payment specification as a table that was read: one cleaned text per field (documents `leesCel`). */
export interface Specificatiebestand {
  readonly naam: string
  readonly vingerafdruk: string
  readonly betaler: Uzovi | null
  readonly rijen: readonly RuweSpecificatierij[]
}

/** Takes in what a payer says a payment is for. The same file twice changes nothing. */
export async function takeInSpecificatie(
  plek: Werkplek,
  actor: Actor,
  { naam, vingerafdruk, betaler, rijen }: Specificatiebestand,
): Promise<Inname> {
  assertMag(actor, 'declareren')
  const rij = newRij(plek, { soort: 'specificatie', naam, vingerafdruk, inhoud: null })
  const { specificatie, fouten } = parseBetaalspecificatie(rij.id, betaler, rijen)
  if (specificatie === null) return refused(naam, 'specificatie', fouten)
  const gevuld = { ...rij, inhoud: specificatie }
  const geboekt = specificatie.rijen.length
  return decideOnBetaalblad(plek, actor, (kast, lees) => keep(plek, actor, { kast, lees, rij: gevuld, geboekt }))
}

interface Binnenkomst {
  readonly kast: Kast
  readonly lees: () => Promise<Betaalblad>
  readonly rij: Afschriftrij
  readonly geboekt: number
}

async function keep(plek: Werkplek, actor: Actor, { kast, lees, rij, geboekt }: Binnenkomst): Promise<Inname> {
  if (!(await kast.betalingen.bewaarAfschrift(rij))) return before(rij.naam, rij.soort, geboekt)
  const blad = await lees()
  const matches = certainMatches(blad)
  await keepMatches(plek, kast, actor, blad, matches)
  const wacht = composeWachtrij(matches.length === 0 ? blad : await lees()).length
  await audit(kast, plek, actor, {
    handeling: rij.soort === 'afschrift' ? 'bankafschrift ingelezen' : 'betaalspecificatie ingelezen',
    onderwerp: `afschrift ${rij.id}`,
    details: { geboekt, gekoppeld: matches.length, wacht },
  })
  const bedrag = cents(matches.reduce((som, match) => som + match.bedrag, 0))
  return {
    naam: rij.naam,
    soort: rij.soort,
    verwerkt: 'nieuw',
    geboekt,
    gekoppeld: matches.length,
    bedrag,
    wacht,
    fouten: [],
  }
}

const statementKey = ({ iban, id }: Bankafschrift): string => `${iban} ${id}`

const newRij = (
  { nieuwId, nu }: Werkplek,
  rij: Pick<Afschriftrij, 'soort' | 'naam' | 'vingerafdruk' | 'inhoud'>,
): Afschriftrij => ({ ...rij, id: nieuwId(), op: nu() })

const LEEG = { geboekt: 0, gekoppeld: 0, bedrag: cents(0), wacht: 0, fouten: [] } as const

const refused = (naam: string, soort: Afschriftrij['soort'], fouten: Inname['fouten']): Inname => ({
  ...LEEG,
  naam,
  soort,
  verwerkt: 'geweigerd',
  fouten,
})

const before = (naam: string, soort: Afschriftrij['soort'], geboekt: number): Inname => ({
  ...LEEG,
  naam,
  soort,
  verwerkt: 'eerder',
  geboekt,
})

/** A file that was taken in, as a list shows it. `afschriften`: account, period in days and balances in cents. */
export interface Bestandregel {
  readonly id: string
  readonly soort: Afschriftrij['soort']
  readonly naam: string
  readonly op: string
  readonly betaler: string | null
  readonly rekening: string | null
  readonly aantal: number
  readonly bij: Cents
  readonly af: Cents
}

/** Files that were taken in, the newest first. */
export const listBestanden = (plek: Werkplek, actor: Actor): Promise<readonly Bestandregel[]> =>
  plek.opslag.read(actor, async (kast) => (await kast.betalingen.afschriften()).map(toRegel).toReversed())

function toRegel(rij: Afschriftrij): Bestandregel {
  const { id, soort, naam, op } = rij
  const posten = afschriftenOf(rij).flatMap((afschrift) => afschrift.posten)
  const som = (bedragen: readonly number[]): Cents => cents(bedragen.reduce((totaal, bedrag) => totaal + bedrag, 0))
  if (soort === 'specificatie') {
    const { betaler, rijen } = rij.inhoud as { betaler: Uzovi | null; rijen: { bedrag: Cents }[] }
    const bij = som(rijen.map(({ bedrag }) => bedrag))
    const wie = betaler === null ? null : formatUzovi(betaler)
    return { id, soort, naam, op, betaler: wie, rekening: null, aantal: rijen.length, bij, af: cents(0) }
  }
  const bedragen = posten.map(({ bedrag }) => bedrag)
  return {
    id,
    soort,
    naam,
    op,
    betaler: null,
    rekening: [...new Set(afschriftenOf(rij).map(({ iban }) => iban))].join(', '),
    aantal: posten.length,
    bij: som(bedragen.filter((bedrag) => bedrag > 0)),
    af: som(bedragen.filter((bedrag) => bedrag < 0)),
  }
}
