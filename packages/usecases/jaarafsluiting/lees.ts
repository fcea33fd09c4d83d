import { jaarUiterlijk } from '@zorgketen/declaratie'
import {
  type Cents,
  DJI_UZOVI,
  dayOf,
  type EpochDay,
  formatUzovi,
  type Maand,
  type Tekst,
  type Uzovi,
} from '@zorgketen/values'
import { TELT_MEE } from '@zorgketen/zorgprestatie'
import type { Actor } from '../opslag/actor.ts'
import type { Jaarsom, Jaarstand } from '../opslag/jaarkast.ts'
import type { Kast } from '../opslag/opslag.ts'
import { vandaagVan } from '../werk/vandaag.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { type Nooitsom, sumNooit } from './nooit.ts'
import { STANDTEKSTEN, type Standtekst } from './standteksten.ts'

/** Prestaties of a payer in one state. `open`: euros that are not certain because of it, negative when to be paid back. Cents. */
export interface Jaarpost extends Standtekst, Omit<Jaarsom, 'betaler'> {
  readonly open: Cents
}

/** A year at one payer. Cents. */
export interface Betalerjaar {
  readonly betaler: Uzovi
  /** As the register of payers knows it; null when it does not. */
  readonly naam: string | null
  /** The last day on which everything must be in and approved (DFZ-12); null: this payer has no such day. */
  readonly uiterlijk: EpochDay | null
  readonly posten: readonly Jaarpost[]
  /** Never declared, though this payer is known to be the one. */
  readonly nooit: readonly Nooitsom[]
  readonly toegekend: Cents
  readonly open: Cents
}

/** Registrations that gave no prestatie, for one reason. */
export interface Jaarweigering {
  readonly code: string
  readonly reden: Tekst
  readonly aantal: number
  readonly maanden: readonly { readonly maand: Maand; readonly aantal: number }[]
}

/**
 * What of a book year is settled, what is open and why (ZTN-20). `jaar`: of the days of care; `peildag`: as it stands on
 * that day; `streefdag`: the Factsheet's example of the day on which a provider knows its revenue.
 */
export interface Jaarafsluiting {
  readonly jaar: number
  readonly peildag: EpochDay
  readonly streefdag: EpochDay
  readonly betalers: readonly Betalerjaar[]
  /** Never declared, payer unknown. */
  readonly zonderBetaler: readonly Nooitsom[]
  readonly weigeringen: readonly Jaarweigering[]
}

const TELLEN = { nl: 'het jaar optellen', en: 'adding up the year' }

/** Years with registrations or lines, the newest first. */
export const listBoekjaren = (plek: Werkplek, actor: Actor): Promise<readonly number[]> =>
  plek.opslag.read(actor, async (kast) => [
    ...new Set((await kast.maanden.maanden()).map(({ maand }) => Number(maand.slice(0, 4)))),
  ])

/** Adds up a year in the store; only months in which something was never declared are looked into, one at a time. */
export async function readJaarafsluiting(plek: Werkplek, actor: Actor, jaar: number): Promise<Jaarafsluiting> {
  await plek.voortgang(TELLEN, 0, null)
  const { opslag, gereedschap } = plek
  const { standen, namen, peildag, weigeringen, maanden } = await opslag.readLoosely(actor, async (kast) => {
    const gelezen = await kast.jaren.standen(jaar)
    const codes = [...new Set(gelezen.map(({ betaler }) => formatUzovi(betaler)))]
    return {
      standen: gelezen,
      namen: await kast.registers.labels('betaler', codes),
      peildag: await vandaagVan(kast, plek),
      weigeringen: await readWeigeringen(kast, jaar),
      maanden: await kast.jaren.nooitGevraagd(jaar),
    }
  })
  const nooit = await sumNooit(
    plek,
    actor,
    maanden.map(({ maand }) => maand),
  )
  const termijn = gereedschap.referentie.termijn('fz-jaarafsluiting', peildag)
  const dji = termijn?.vorm === 'voorDagInVolgendJaar' ? jaarUiterlijk(jaar, termijn) : null
  const codes = new Set([...standen, ...nooit].flatMap(({ betaler }) => betaler ?? []))
  return {
    jaar,
    peildag,
    streefdag: dayOf(jaar + 1, STREEF.maand, STREEF.dag),
    betalers: [...codes].toSorted().map((betaler) =>
      composeBetaler(
        betaler,
        namen.get(formatUzovi(betaler)) ?? null,
        betaler === DJI_UZOVI ? dji : null,
        standen.filter((een) => een.betaler === betaler),
        nooit.filter((een) => een.betaler === betaler),
      ),
    ),
    zonderBetaler: nooit.filter(({ betaler }) => betaler === null),
    weigeringen,
  }
}

/** Factsheet Zorgtrajectnummer: "zo snel mogelijk na afloop van een boekjaar (bijvoorbeeld op 1 maart)". */
const STREEF = { maand: 3, dag: 1 }

function composeBetaler(
  betaler: Uzovi,
  naam: string | null,
  uiterlijk: EpochDay | null,
  standen: readonly Jaarsom[],
  nooit: readonly Nooitsom[],
): Betalerjaar {
  const posten = standen
    .map(({ betaler: _, ...som }) => ({ ...som, ...STANDTEKSTEN[som.stand], open: openOf(som) }))
    .toSorted((a, b) => Number(b.klaar) - Number(a.klaar) || b.aantal - a.aantal)
  const sum = (bedragen: readonly number[]): Cents => bedragen.reduce((som, een) => som + een, 0) as Cents
  return {
    betaler,
    naam,
    uiterlijk,
    posten,
    nooit,
    toegekend: sum(posten.map(({ toegekend }) => toegekend)),
    open: sum([...posten.map(({ open }) => open), ...nooit.map(({ bedrag }) => bedrag)]),
  }
}

/** What is not certain: asked and not granted, or granted and to be paid back. */
function openOf({ stand, gevraagd, toegekend }: Omit<Jaarsom, 'betaler'>): Cents {
  if (STANDTEKSTEN[stand].klaar) return 0 as Cents
  const teBetalen: readonly Jaarstand[] = ['te-crediteren', 'wacht-credit']
  return (teBetalen.includes(stand) ? -toegekend : gevraagd - toegekend) as Cents
}

async function readWeigeringen(kast: Kast, jaar: number): Promise<readonly Jaarweigering[]> {
  const perCode = new Map<string, Jaarweigering>()
  const alle = await kast.maanden.maanden()
  for (const { maand } of alle.filter((een) => een.maand.startsWith(`${jaar}-`)).toReversed()) {
    for (const { code, reden, aantal } of (await kast.prestaties.telling(maand)).perWeigering) {
      if ((TELT_MEE as readonly string[]).includes(code)) continue
      const was = perCode.get(code)
      perCode.set(code, {
        code,
        reden,
        aantal: (was?.aantal ?? 0) + aantal,
        maanden: [...(was?.maanden ?? []), { maand, aantal }],
      })
    }
  }
  return [...perCode.values()].toSorted((a, b) => b.aantal - a.aantal)
}
