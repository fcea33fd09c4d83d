import { type Cents, cents } from '@zorgketen/values'
import type { Bankafschrift } from '../afschrift/bankafschrift.ts'
import type { Betaalspecificatie } from '../specificatie/betaalspecificatie.ts'
import type { Betaalmatch, OpenBetaling, Specificatieverwijzing } from './betaalmatch.ts'
import { compareText } from './compare-text.ts'
import type { Factuurpost } from './factuurpost.ts'
import { groupSpecificaties } from './group-specificaties.ts'
import { Koppelblad } from './koppelblad.ts'
import { koppelreden } from './koppelreden.ts'
import { matchNummers, proposeNummers } from './match-nummers.ts'
import { matchSpecificatie, proposeSpecificatie } from './match-specificatie.ts'
import { boekingKey, type Ontvangst } from './ontvangst.ts'
import { proposeAfzender } from './propose-afzender.ts'
import { selectBoekingen } from './select-boekingen.ts'

/** Everything known. `eerdere`: matches that stand (zeker or bevestigd); they are not made again. */
export interface Koppelopdracht {
  readonly afschriften: readonly Bankafschrift[]
  readonly specificaties: readonly Betaalspecificatie[]
  readonly posten: readonly Factuurpost[]
  readonly eerdere: readonly Betaalmatch[]
}

/** A payment that a specification announces and no booking shows yet. */
export interface Wachtend extends Specificatieverwijzing {
  readonly kenmerk: string | null
  readonly totaal: Cents
}

/**
 * New matches, the queue, bookings that were there already (they do not count), and announced payments that have not
 * come. For every booking that counts: earlier matches + new matches + queue = its amount, to the cent.
 */
export interface Betaaloverzicht {
  readonly matches: readonly Betaalmatch[]
  readonly wachtrij: readonly OpenBetaling[]
  readonly dubbel: readonly OpenBetaling[]
  readonly wachtend: readonly Wachtend[]
}

/**
 * Matches bank entries to invoices, with specifications as a guide. Certain matches are made over all bookings first,
 * so that no proposal takes their place. The same input in any order gives the same answer.
 */
export function matchBetalingen(opdracht: Koppelopdracht): Betaaloverzicht {
  const { afschriften, specificaties, eerdere } = opdracht
  const posten = opdracht.posten.toSorted((a, b) => compareText(a.id, b.id))
  const gebruikt = eerdere.flatMap((match) => match.bron.specificatie ?? [])
  const blad = new Koppelblad(posten, groupSpecificaties(specificaties, gebruikt))
  const geboekt = bookEerdere(blad, eerdere)
  const keuze = selectBoekingen(afschriften, new Set(geboekt.keys()))
  let over = keuze.ontvangsten.flatMap((ontvangst) => remaining(ontvangst, geboekt))
  for (const { boeking, bedrag } of over.filter((o) => o.storno)) {
    blad.wachtrij.push({ boeking, bedrag, reden: koppelreden('storno'), kandidaten: [] })
  }
  over = over.filter((o) => !o.storno)
  for (const step of [matchSpecificatie, matchNummers, proposeSpecificatie, proposeNummers]) {
    over = over.filter((ontvangst) => !step(blad, ontvangst))
  }
  for (const ontvangst of over) proposeAfzender(blad, ontvangst)
  settleNul(blad)
  return {
    matches: blad.matches,
    wachtrij: [...keuze.wachtrij, ...blad.wachtrij],
    dubbel: keuze.dubbel,
    wachtend: blad.aankondigingen.map(({ bron, kenmerk, totaal, rijen }) => ({
      bron,
      kenmerk,
      totaal,
      rijen: rijen.map((rij) => rij.nummer),
    })),
  }
}

/** Takes earlier matches off what is due and tells what they used of each booking. */
function bookEerdere(blad: Koppelblad, eerdere: readonly Betaalmatch[]): ReadonlyMap<string, number> {
  const perBoeking = new Map<string, number>()
  const perId = new Map(blad.posten.map((post) => [post.id, post]))
  for (const { post, bedrag, toerekeningen, bron } of eerdere) {
    const gevonden = perId.get(post)
    if (gevonden === undefined) throw new RangeError(`an earlier match is for invoice ${post}, which was not given`)
    blad.openstand.book(gevonden, toerekeningen)
    if (bron.boeking === null) continue
    const sleutel = boekingKey(bron.boeking)
    perBoeking.set(sleutel, (perBoeking.get(sleutel) ?? 0) + bedrag)
  }
  return perBoeking
}

/** What earlier matches left of a payment; nothing when it was used up. */
function remaining(ontvangst: Ontvangst, geboekt: ReadonlyMap<string, number>): readonly Ontvangst[] {
  const bedrag = cents(ontvangst.bedrag - (geboekt.get(boekingKey(ontvangst.boeking)) ?? 0))
  return bedrag === 0 ? [] : [{ ...ontvangst, bedrag }]
}

/** An invoice whose lines cancel out is settled without money; a person says so. */
function settleNul(blad: Koppelblad): void {
  for (const post of blad.withExact(blad.posten, cents(0))) {
    blad.matches.push({
      zekerheid: 'voorstel',
      post: post.id,
      factuurnummer: post.factuurnummer,
      bedrag: cents(0),
      toerekeningen: blad.openstand.spread(post, cents(0)),
      bron: { boeking: null, specificatie: null, bevestigd: null },
      reden: koppelreden('per-saldo-nul', post.factuurnummer),
    })
  }
}
