import type { Cents, Maand, Tekst, Uzovi } from '@zorgketen/values'
import { prepareMaand } from '../declareren/prepare-maand.ts'
import { describeVoorbereiding } from '../declareren/voorbeeld.ts'
import type { Actor } from '../opslag/actor.ts'
import type { NooitGevraagd } from '../opslag/jaarkast.ts'
import type { Werkplek } from '../werk/werkplek.ts'

/** A prestatie that was never declared, with the reason as the preview of its month gives it. */
export interface Nooitregel extends NooitGevraagd {
  readonly maand: Maand
  /** The payer it would go to; null: not known yet. */
  readonly betaler: Uzovi | null
  readonly code: string
  readonly reden: { readonly code: string; readonly tekst: Tekst }
}

/** Prestaties never declared for one reason. Cents. */
export interface Nooitsom {
  readonly betaler: Uzovi | null
  readonly reden: Nooitregel['reden']
  readonly maanden: readonly { readonly maand: Maand; readonly aantal: number }[]
  readonly aantal: number
  readonly bedrag: Cents
}

const KLAAR: Nooitregel['reden'] = {
  code: 'klaar-om-te-declareren',
  tekst: { nl: 'Nog niet gedeclareerd; er staat niets in de weg', en: 'Not declared yet; nothing stands in the way' },
}

/** What of one month was never declared, and why not: composed as if it left now, with the rules of gate and payer. */
export const readNooit = (plek: Werkplek, actor: Actor, maand: Maand): Promise<readonly Nooitregel[]> =>
  plek.opslag.readLoosely(actor, async (kast) => {
    const nooit = await kast.jaren.nooitGevraagdIn(maand)
    if (nooit.length === 0) return []
    const voorbereiding = await prepareMaand(plek, kast, maand)
    const { achterblijvers } = describeVoorbereiding(maand, voorbereiding)
    const redenen = new Map(achterblijvers.map(({ prestatie, reden }) => [prestatie, reden]))
    const betalers = new Map<string, Uzovi>()
    for (const { betaler, samenstelling } of voorbereiding.ronde.perBetaler) {
      for (const { prestatie } of samenstelling.declaratie?.regels ?? []) {
        if (prestatie !== null) betalers.set(prestatie, betaler.uzovi)
      }
      for (const { prestatie } of samenstelling.geweigerd) betalers.set(prestatie, betaler.uzovi)
    }
    return nooit.map((een) => ({
      ...een,
      maand,
      betaler: betalers.get(een.prestatie) ?? null,
      reden: redenen.get(een.prestatie) ?? KLAAR,
    }))
  })

/** The reason of a group: where it differs from one prestatie to the next, that of the first as an example. */
function redenVan(regels: readonly Nooitregel[], reden: Nooitregel['reden']): Nooitregel['reden'] {
  const { nl, en } = reden.tekst
  if (nl.startsWith(VOORBEELD.nl) || regels.every((een) => een.reden.tekst.nl === nl)) return reden
  return { ...reden, tekst: { nl: `${VOORBEELD.nl}${nl}`, en: `${VOORBEELD.en}${en}` } }
}

const VOORBEELD: Tekst = { nl: 'Bijvoorbeeld: ', en: 'For example: ' }

/** What was never declared in these months, per payer and reason, a month at a time: the months are long, the sums short. */
export async function sumNooit(plek: Werkplek, actor: Actor, maanden: readonly Maand[]): Promise<readonly Nooitsom[]> {
  const sommen = new Map<string, Nooitsom>()
  for (const maand of maanden) {
    const regels = await readNooit(plek, actor, maand)
    for (const [sleutel, eigen] of Map.groupBy(regels, ({ betaler, reden }) => `${betaler ?? ''} ${reden.code}`)) {
      const [eerste] = eigen
      if (eerste === undefined) continue
      const was = sommen.get(sleutel)
      sommen.set(sleutel, {
        betaler: eerste.betaler,
        reden: was === undefined ? redenVan(eigen, eerste.reden) : redenVan(eigen, was.reden),
        maanden: [...(was?.maanden ?? []), { maand, aantal: eigen.length }],
        aantal: (was?.aantal ?? 0) + eigen.length,
        bedrag: eigen.reduce<number>((som, { bedrag }) => som + bedrag, was?.bedrag ?? 0) as Cents,
      })
    }
  }
  return [...sommen.values()]
}
