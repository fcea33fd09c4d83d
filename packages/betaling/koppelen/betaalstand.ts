import { type Cents, cents } from '@zorgketen/values'
import type { Betaalbron, Betaalmatch } from './betaalmatch.ts'
import type { Factuurpost } from './factuurpost.ts'

export type Betaalstatus = 'open' | 'deels betaald' | 'betaald'

/** Where a line stands, in cents, with every source of what was paid. `voorgesteld`: proposals, not counted as paid. */
export interface Regelbetaling {
  readonly referentie: string
  readonly toegekend: Cents
  readonly betaald: Cents
  readonly voorgesteld: Cents
  readonly status: Betaalstatus
  readonly bronnen: readonly Betaalbron[]
}

/** Where an invoice stands, in cents. */
export interface Postbetaling {
  readonly post: string
  readonly factuurnummer: string
  readonly toegekend: Cents
  readonly betaald: Cents
  readonly open: Cents
  readonly status: Betaalstatus
  readonly regels: readonly Regelbetaling[]
}

/** The state of payment per invoice and line. Only certain and confirmed matches count as paid. */
export function reportBetaalstand(
  posten: readonly Factuurpost[],
  matches: readonly Betaalmatch[],
): readonly Postbetaling[] {
  const perPost = Map.groupBy(matches, (match) => match.post)
  return posten.map((post) => {
    const delen = splitPerRegel(perPost.get(post.id) ?? [])
    const regels = post.regels.map((regel) => reportRegel(regel, delen.get(regel.referentie) ?? []))
    const toegekend = sum(regels.map((regel) => regel.toegekend))
    const betaald = sum(regels.map((regel) => regel.betaald))
    return {
      post: post.id,
      factuurnummer: post.factuurnummer,
      toegekend,
      betaald,
      open: cents(toegekend - betaald),
      status: statusOf(regels),
      regels,
    }
  })
}

/** What a match puts on one line. */
interface Regeldeel {
  readonly bedrag: Cents
  readonly match: Betaalmatch
}

/** One payment may be spread over all lines of a month, so it is gone through once and not per line. */
function splitPerRegel(matches: readonly Betaalmatch[]): ReadonlyMap<string, readonly Regeldeel[]> {
  const delen = new Map<string, Regeldeel[]>()
  for (const match of matches) {
    for (const { referentie, bedrag } of match.toerekeningen) {
      const eerder = delen.get(referentie)
      if (eerder === undefined) delen.set(referentie, [{ bedrag, match }])
      else eerder.push({ bedrag, match })
    }
  }
  return delen
}

function reportRegel(regel: Factuurpost['regels'][number], delen: readonly Regeldeel[]): Regelbetaling {
  const vast = delen.filter(({ match }) => match.zekerheid !== 'voorstel')
  const betaald = sum(vast.map(({ bedrag }) => bedrag))
  const voorgesteld = sum(delen.filter(({ match }) => match.zekerheid === 'voorstel').map(({ bedrag }) => bedrag))
  const deels = betaald === 0 ? 'open' : 'deels betaald'
  return {
    ...regel,
    betaald,
    voorgesteld,
    status: betaald === regel.toegekend ? 'betaald' : deels,
    bronnen: vast.map(({ match }) => match.bron),
  }
}

function statusOf(regels: readonly Regelbetaling[]): Betaalstatus {
  if (regels.length > 0 && regels.every((regel) => regel.status === 'betaald')) return 'betaald'
  return regels.some((regel) => regel.status !== 'open') ? 'deels betaald' : 'open'
}

function sum(bedragen: readonly Cents[]): Cents {
  return cents(bedragen.reduce((som, bedrag) => som + bedrag, 0))
}
