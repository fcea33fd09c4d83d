import {
  type Betaalmatch,
  confirmMatch,
  type Factuurpost,
  koppelreden,
  reportBetaalstand,
  type Toerekening,
} from '@zorgketen/betaling'
import { type Cents, cents } from '@zorgketen/values'
import type { Actor } from '../opslag/actor.ts'
import { audit } from '../werk/audit.ts'
import { assertMag } from '../werk/mag.ts'
import { notFound, Werkfout } from '../werk/werkfout.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import type { Betaalblad } from './betaalblad.ts'
import { certainMatches, keepMatches } from './bewaar-matches.ts'
import { type Boeking, boekingSleutel, sleutelOf } from './boeking.ts'
import { decideOnBetaalblad } from './open-betaalblad.ts'
import { setAside } from './terzijde.ts'

/** What a person saw and confirms: the proposal of one booking, whole. Amounts in cents. */
export interface Bevestiging {
  readonly sleutel: string
  readonly delen: readonly { readonly post: string; readonly bedrag: Cents }[]
}

/** What was kept: which invoices, how much together (cents). */
export interface Gekoppeld {
  readonly facturen: readonly string[]
  readonly bedrag: Cents
}

/** Keeps a proposal as a person saw it. Throws when it is another one now. */
export const confirmVoorstel = (plek: Werkplek, actor: Actor, vraag: Bevestiging): Promise<Gekoppeld> =>
  act(plek, actor, (blad) => {
    const voorstel = (blad.overzicht?.matches ?? []).filter((match) => sleutelOf(match) === vraag.sleutel)
    if (voorstel.length === 0 || !sameDelen(voorstel, vraag.delen)) throw CHANGED
    const matches = voorstel.map((match) => confirmMatch(match, actor.gebruiker, blad.vandaag))
    return { matches, handeling: 'betaling bevestigd' }
  })

/** Puts what waits of a booking on an invoice that a person chose; what does not fit keeps waiting. */
export const matchByHand = (
  plek: Werkplek,
  actor: Actor,
  vraag: { readonly sleutel: string; readonly post: string },
): Promise<Gekoppeld> =>
  act(plek, actor, (blad) => {
    const { boeking, bedrag } = waiting(blad, vraag.sleutel)
    const post = blad.posten.find(({ id }) => id === vraag.post)
    if (post === undefined) throw notFound({ nl: 'Factuur', en: 'Invoice' }, vraag.post)
    const toerekeningen = spread(blad, post, bedrag)
    if (toerekeningen.length === 0) throw nothingOpen(post.factuurnummer)
    const match: Betaalmatch = {
      zekerheid: 'bevestigd',
      post: post.id,
      factuurnummer: post.factuurnummer,
      bedrag: sum(toerekeningen),
      toerekeningen,
      bron: {
        boeking: boeking.verwijzing,
        specificatie: null,
        bevestigd: { door: actor.gebruiker, dag: blad.vandaag },
      },
      reden: koppelreden('met-de-hand'),
    }
    return { matches: [match], handeling: 'betaling gekoppeld' }
  })

/** Sets bookings aside that belong to no invoice, with the reason. */
export const setBoekingenAside = (
  plek: Werkplek,
  actor: Actor,
  { sleutels, reden }: { readonly sleutels: readonly string[]; readonly reden: string },
): Promise<Gekoppeld> =>
  act(plek, actor, (blad) => {
    if (reden.trim() === '') throw NEEDS_REASON
    const matches = sleutels.map((sleutel) => {
      const { boeking, bedrag } = waiting(blad, sleutel)
      return setAside(boeking, bedrag, { door: actor.gebruiker, dag: blad.vandaag, reden })
    })
    return { matches, handeling: 'boeking terzijde gelegd' }
  })

/** Keeps every match that is certain now, for instance after a return was taken in. */
export const keepCertain = (plek: Werkplek, actor: Actor): Promise<Gekoppeld> =>
  act(plek, actor, (blad) => ({
    matches: certainMatches(blad),
    handeling: 'zekere betalingen gekoppeld',
  }))

/** Takes a payment back: the invoice is open again and the money waits for a person. */
export async function undoBetaling(
  plek: Werkplek,
  actor: Actor,
  { betaling, reden }: { readonly betaling: string; readonly reden: string },
): Promise<void> {
  assertMag(actor, 'declareren')
  if (reden.trim() === '') throw NEEDS_REASON
  await plek.opslag.transact(actor, async (kast) => {
    await kast.betalingen.alleen()
    const rij = (await kast.betalingen.betalingen(null)).find(({ id }) => id === betaling)
    if (rij === undefined || rij.ongedaan !== null) throw notFound({ nl: 'Betaling', en: 'Payment' }, betaling)
    await kast.betalingen.zetOngedaan(betaling, { op: plek.nu(), door: actor.gebruiker, reden })
    await audit(kast, plek, actor, {
      handeling: 'betaling ongedaan gemaakt',
      onderwerp: rij.factuurnummer === '' ? `betaling ${betaling}` : `factuur ${rij.factuurnummer}`,
      details: { betaling, bedrag: rij.bedrag, reden },
    })
  })
}

interface Daad {
  readonly matches: readonly Betaalmatch[]
  readonly handeling: string
}

async function act(plek: Werkplek, actor: Actor, decide: (blad: Betaalblad) => Daad): Promise<Gekoppeld> {
  assertMag(actor, 'declareren')
  return decideOnBetaalblad(plek, actor, async (kast, lees) => {
    const blad = await lees()
    const { matches, handeling } = decide(blad)
    const facturen = [...new Set(matches.map(({ factuurnummer }) => factuurnummer).filter((nummer) => nummer !== ''))]
    const bedrag = sum(matches)
    if (matches.length === 0) return { facturen, bedrag }
    const rijen = await keepMatches(plek, kast, actor, blad, matches)
    await audit(kast, plek, actor, {
      handeling,
      onderwerp: facturen.length === 1 ? `factuur ${facturen[0]}` : `betaling ${rijen[0]?.id ?? ''}`,
      details: { bedrag, facturen: facturen.join(', '), boekingen: matches.length },
    })
    return { facturen, bedrag }
  })
}

/** A booking with what of it waits, in cents. */
function waiting({ boekingen, overzicht }: Betaalblad, sleutel: string): { boeking: Boeking; bedrag: Cents } {
  const boeking = boekingen.get(sleutel)
  const voorgesteld = (overzicht?.matches ?? []).filter((match) => sleutelOf(match) === sleutel)
  const rest = (overzicht?.wachtrij ?? []).filter((open) => boekingSleutel(open.boeking) === sleutel)
  const bedrag = sum([...voorgesteld, ...rest])
  if (boeking === undefined || bedrag === 0) throw CHANGED
  return { boeking, bedrag }
}

/** Spreads an amount over lines in the order of the invoice, no more than is open on each. */
function spread({ betalingen }: Betaalblad, post: Factuurpost, bedrag: Cents): readonly Toerekening[] {
  const matches = betalingen.map(({ match }) => match)
  const regels = reportBetaalstand([post], matches)[0]?.regels ?? []
  let rest: number = bedrag
  return regels.flatMap(({ referentie, toegekend, betaald }) => {
    const open = toegekend - betaald
    const deel = Math.sign(open) === Math.sign(rest) ? Math.sign(rest) * Math.min(Math.abs(open), Math.abs(rest)) : 0
    rest -= deel
    return deel === 0 ? [] : [{ referentie, bedrag: cents(deel) }]
  })
}

const sameDelen = (voorstel: readonly Betaalmatch[], delen: Bevestiging['delen']): boolean =>
  voorstel.length === delen.length &&
  delen.every(({ post, bedrag }) => voorstel.some((match) => match.post === post && match.bedrag === bedrag))

const sum = (delen: readonly { readonly bedrag: Cents }[]): Cents =>
  cents(delen.reduce((som, { bedrag }) => som + bedrag, 0))

const CHANGED = new Werkfout('belemmerd', {
  wat: {
    nl: 'Dit voorstel is intussen veranderd of al verwerkt; er is niets gekoppeld.',
    en: 'This proposal changed in the meantime or was dealt with; nothing was matched.',
  },
  doe: { nl: 'Bekijk de lijst opnieuw en kies dan.', en: 'Look at the list again and choose then.' },
})

const NEEDS_REASON = new Werkfout('invoer', {
  waar: 'reden',
  wat: { nl: 'Er is geen reden gegeven.', en: 'No reason was given.' },
  verwacht: { nl: 'in enkele woorden waarom', en: 'why, in a few words' },
  doe: { nl: 'Vul de reden in.', en: 'Fill in the reason.' },
})

const nothingOpen = (factuurnummer: string): Werkfout =>
  new Werkfout('belemmerd', {
    wat: {
      nl: `Op factuur ${factuurnummer} staat niets open waar dit bedrag op past.`,
      en: `Nothing is due on invoice ${factuurnummer} that this amount fits.`,
    },
    doe: { nl: 'Kies een andere factuur, of leg de boeking terzijde.', en: 'Choose another invoice, or set it aside.' },
  })
