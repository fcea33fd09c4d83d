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
    const regels = post.regels.map((regel) => reportRegel(regel, perPost.get(post.id) ?? []))
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

function reportRegel(regel: Factuurpost['regels'][number], matches: readonly Betaalmatch[]): Regelbetaling {
  const delen = matches.flatMap((match) =>
    match.toerekeningen.filter((deel) => deel.referentie === regel.referentie).map((deel) => ({ deel, match })),
  )
  const vast = delen.filter(({ match }) => match.zekerheid !== 'voorstel')
  const betaald = sum(vast.map(({ deel }) => deel.bedrag))
  const voorgesteld = sum(delen.filter(({ match }) => match.zekerheid === 'voorstel').map(({ deel }) => deel.bedrag))
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
