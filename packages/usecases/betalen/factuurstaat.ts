import {
  type Betaalmatch,
  type Factuurpost,
  type Postbetaling,
  reportBetaalstand,
  reportFactuurstand,
} from '@zorgketen/betaling'
import {
  type Cents,
  cents,
  type EpochDay,
  formatDay,
  formatDayNl,
  type Maand,
  maandOf,
  type Tekst,
  type Uzovi,
} from '@zorgketen/values'
import type { Ongedaan } from '../opslag/betaalkast.ts'
import { dayInNederland } from '../werk/vandaag.ts'
import type { Betaalblad, Betaling, Particulier } from './betaalblad.ts'
import { boekingSleutel, sleutelOf } from './boeking.ts'
import { type Betaalherkomst, herkomstOf } from './herkomst.ts'

export type Factuurstatus = 'open' | 'deels betaald' | 'betaald' | 'te veel betaald' | 'niets toegekend' | 'ingetrokken'

/** Where an invoice stands, in cents, with the sources of what was paid. `teVeel`: more came in than is due. */
export interface Factuurstaat {
  readonly post: string
  readonly factuurnummer: string
  readonly betaler: Uzovi | null
  /** Patient of an invoice to a person. */
  readonly patient: string | null
  readonly maand: Maand
  readonly dag: EpochDay
  readonly gedeclareerd: Cents
  readonly toegekend: Cents
  readonly betaald: Cents
  readonly voorgesteld: Cents
  readonly open: Cents
  readonly teVeel: Cents
  readonly status: Factuurstatus
  /** Of an invoice to a person: until when it is to be paid, and how that stands. */
  readonly vervaldag: EpochDay | null
  readonly tekst: Tekst | null
  /** The first of them, and how many there are: a payer may pay line by line. */
  readonly herkomst: readonly Betaalherkomst[]
  readonly aantalHerkomst: number
}

/** Sources that an invoice tells in a list. */
const HERKOMSTEN = 50

/** Every invoice, to payers and to people, the newest first. `knel`: earlier payments no longer fit what was granted. */
export function listFactuurstaten(blad: Betaalblad): {
  readonly facturen: readonly Factuurstaat[]
  readonly knel: boolean
} {
  const perPost = Map.groupBy(blad.betalingen, ({ match }) => match.post)
  // What was not kept does not count as paid, also when it is certain by now.
  const voorstellen = Map.groupBy(
    (blad.overzicht?.matches ?? []).map((match) => ({ ...match, zekerheid: 'voorstel' as const })),
    ({ post }) => post,
  )
  const overschot = surplusPerPost(blad)
  const staten = blad.posten.map((post) =>
    stateOf(blad, post, {
      betalingen: perPost.get(post.id) ?? [],
      voorstellen: voorstellen.get(post.id) ?? [],
      overschot: overschot.get(post.id) ?? 0,
    }),
  )
  const facturen = staten.toSorted((a, b) => b.dag - a.dag || (a.factuurnummer < b.factuurnummer ? 1 : -1))
  return { facturen, knel: blad.overzicht === null }
}

interface Omstandigheid {
  readonly betalingen: readonly Betaling[]
  readonly voorstellen: readonly Betaalmatch[]
  readonly overschot: number
}

function stateOf(blad: Betaalblad, post: Factuurpost, bij: Omstandigheid): Factuurstaat {
  const matches = [...bij.betalingen.map(({ match }) => match), ...bij.voorstellen]
  const declaratie = blad.declaraties.get(post.id)
  const factuur = blad.particulier.get(post.id)
  const [stand] = reportBetaalstand([post], matches) as readonly [Postbetaling]
  const teVeel = cents(bij.overschot + overpaidOn(stand))
  return {
    post: post.id,
    factuurnummer: post.factuurnummer,
    betaler: post.betaler,
    ...(factuur === undefined ? ofPayer(declaratie) : ofPerson(factuur, matches, blad.vandaag)),
    toegekend: stand.toegekend,
    betaald: stand.betaald,
    voorgesteld: cents(bij.voorstellen.reduce((som, { bedrag }) => som + bedrag, 0)),
    open: stand.open,
    teVeel,
    status: statusOf(post, stand, teVeel),
    herkomst: bij.betalingen.slice(0, HERKOMSTEN).map((betaling) => herkomstOf(blad, betaling)),
    aantalHerkomst: bij.betalingen.length,
  }
}

type Kop = Pick<Factuurstaat, 'patient' | 'maand' | 'dag' | 'gedeclareerd' | 'vervaldag' | 'tekst'>

function ofPayer(declaratie: ReturnType<Betaalblad['declaraties']['get']>): Kop {
  if (declaratie === undefined) throw new TypeError('an invoice of a dossier without its declaration')
  const { maand, verzenddatum: dag, totaal: gedeclareerd } = declaratie
  return { patient: null, maand, dag, gedeclareerd, vervaldag: null, tekst: null }
}

function ofPerson({ rij, factuur }: Particulier, matches: readonly Betaalmatch[], vandaag: EpochDay): Kop {
  const { dag, vervaldag, patient, totaal: gedeclareerd, regels } = factuur
  const tekst =
    rij.ingetrokken === null
      ? reportFactuurstand(factuur, matches, vandaag).tekst
      : describeIngetrokken(rij.ingetrokken)
  return { patient: patient.naam, maand: maandOf(regels[0]?.dag ?? dag), dag, gedeclareerd, vervaldag, tekst }
}

const describeIngetrokken = ({ op, door, reden }: Ongedaan): Tekst => {
  const dag = dayInNederland(op)
  return {
    nl: `Ingetrokken op ${formatDayNl(dag)} door ${door}: ${reden}`,
    en: `Withdrawn on ${formatDay(dag)} by ${door}: ${reden}`,
  }
}

function statusOf({ regels, ingetrokken }: Factuurpost, { status }: Postbetaling, teVeel: Cents): Factuurstatus {
  if (ingetrokken) return 'ingetrokken'
  if (teVeel !== 0) return 'te veel betaald'
  return regels.length === 0 ? 'niets toegekend' : status
}

/** What was paid on lines past what was granted for them. */
const overpaidOn = ({ regels }: Postbetaling): number =>
  regels.reduce((som, { toegekend, betaald }) => {
    const over = betaald - toegekend
    return toegekend >= 0 ? som + Math.max(0, over) : som + Math.min(0, over)
  }, 0)

/** What is left of bookings after the invoice they name was paid in full. */
function surplusPerPost({ overzicht, betalingen }: Betaalblad): ReadonlyMap<string, number> {
  const perBoeking = new Map<string, string>()
  for (const match of [...betalingen.map((betaling) => betaling.match), ...(overzicht?.matches ?? [])]) {
    const sleutel = sleutelOf(match)
    if (!perBoeking.has(sleutel)) perBoeking.set(sleutel, match.post)
  }
  const som = new Map<string, number>()
  for (const { boeking, bedrag, reden } of overzicht?.wachtrij ?? []) {
    if (reden.code !== 'te-veel-betaald' && reden.code !== 'al-betaald') continue
    const post = perBoeking.get(boekingSleutel(boeking))
    if (post !== undefined) som.set(post, (som.get(post) ?? 0) + bedrag)
  }
  return som
}
