import {
  checkMessage,
  checkRetour,
  openPoort,
  type Poort,
  type Poortuitslag,
  poortLoket,
  type Retouruitslag,
  regelboekV1,
  retourLoket,
  type Stukken,
} from '@zorgketen/gds801'
import type { Bevinding } from '@zorgketen/messages'
import { canonical as canonicalReferentie } from '@zorgketen/reference'
import {
  type Loket,
  makeReceipt,
  makeRetourcodetabel,
  type Ontvangstbewijs,
  type Retourcodetabel,
  ruleKey,
  takeSnapshot,
} from '@zorgketen/rules'
import type { EpochDay } from '@zorgketen/values'
import type { Oordeelgereedschap } from './judge.ts'
import { referentieversies } from './referentieversies.ts'

/** The gate's table of return codes for declaration messages of version 1.0. */
const TABEL = 'gds801-1-0'

export interface Poortopdracht {
  readonly vandaag: EpochDay
  readonly milieu: 'P' | 'T'
  /** Replay: judge by exactly these rule versions ('id@versie'). Null: by all that the gate picks. */
  readonly regels: ReadonlySet<string> | null
}

/** Name of the gate in a receipt; the environment is part of it, because a rule asks for it. */
const GATES = { P: 'poort productie', T: 'poort test' } as const

/** The environment of the gate that gave a receipt; null when no gate did. */
export function milieuOf(loket: string): 'P' | 'T' | null {
  if (loket === GATES.P) return 'P'
  return loket === GATES.T ? 'T' : null
}

/** Opens the gate of an environment on a day, with the code lists that are installed. */
export const openGate = (gereedschap: Oordeelgereedschap, opdracht: Poortopdracht): Poort =>
  openDesk(gereedschap, opdracht, (codes) => ({ ...poortLoket(codes), id: GATES[opdracht.milieu] }))

/** Opens the gate's desk for answers of payers (GDS802). */
export const openReturnGate = (gereedschap: Oordeelgereedschap, opdracht: Poortopdracht): Poort =>
  openDesk(gereedschap, opdracht, retourLoket)

function openDesk(
  { referentie, berichten, hash }: Oordeelgereedschap,
  { vandaag, milieu, regels }: Poortopdracht,
  makeLoket: (codes: Retourcodetabel) => Loket,
): Poort {
  const codes = makeRetourcodetabel('poort', '1.0', referentie.retourcodetabel(TABEL, vandaag))
  return openPoort({
    loket: makeLoket(codes),
    regels: regels === null ? regelboekV1 : regelboekV1.filter((rule) => regels.has(ruleKey(rule))),
    heen: berichten.declaratie,
    terug: berichten.retour,
    feiten: takeSnapshot({ codelijsten: referentie }, hash(canonicalReferentie(referentie))),
    vandaag,
    milieu,
  })
}

export interface Gekeurd {
  readonly uitslag: Poortuitslag
  /** The answer as bytes; null unless the message is refused. */
  readonly retour: Uint8Array | null
  /** Null for a message that could not be read: no rule judged it. */
  readonly bewijs: Ontvangstbewijs | null
}

/**
 * Checks one message at the gate, in memory or in pieces; in pieces memory stays bounded, and a refused message is
 * asked for a second time. `vingerafdruk` is the hash of its bytes, or what gives it once they were read to the end.
 */
export function checkAtGate(
  poort: Poort,
  bericht: Uint8Array | Stukken,
  vingerafdruk: string | (() => string),
  { referentie, berichten, hash }: Oordeelgereedschap,
): Gekeurd {
  const uitslag = checkMessage(poort, typeof bericht === 'function' ? bericht : () => [bericht])
  const { meldingen, nietBeoordeeld, records } = uitslag
  const bewijs =
    uitslag.uitslag === 'onleesbaar'
      ? null
      : makeReceipt(
          {
            loket: poort.loket.id,
            versie: berichten.declaratie.layout.versie,
            vandaag: poort.vandaag,
            rules: poort.keuze,
            referenties: referentieversies(referentie),
            feiten: poort.feiten.vingerafdruk,
            invoer: typeof vingerafdruk === 'string' ? vingerafdruk : vingerafdruk(),
          },
          { bevindingen: meldingen, nietBeoordeeld, records },
          hash,
        )
  return { uitslag, retour: uitslag.retour === null ? null : berichten.retour.write(uitslag.retour), bewijs }
}

/** What the gate says of a payer's answer. `uitslag` is null when its structure is wrong: then no rule judged it. */
export interface GekeurdRetour {
  readonly bevindingen: readonly Bevinding[]
  readonly uitslag: Retouruitslag | null
}

/** Checks an answer (GDS802) of a payer. */
export function checkReturnAtGate(poort: Poort, bytes: Uint8Array): GekeurdRetour {
  const { bericht, bevindingen } = poort.terug.read(bytes)
  const sound = bericht !== null && bevindingen.length === 0
  return { bevindingen, uitslag: sound ? checkRetour(poort, bericht) : null }
}
