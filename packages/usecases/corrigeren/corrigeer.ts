import type { Correctiestap, Regelstaat } from '@zorgketen/declaratie'
import { type Betaler, type Cents, formatUzovi } from '@zorgketen/values'
import { assertMaandOpen } from '../afsluiten/assert-maand-open.ts'
import { putInOutbox, type Verzonden } from '../declareren/declareer.ts'
import type { Actor } from '../opslag/actor.ts'
import type { Kast } from '../opslag/opslag.ts'
import type { Redentekst } from '../registreren/beproef.ts'
import { audit } from '../werk/audit.ts'
import { assertMag } from '../werk/mag.ts'
import { prepareThenAct } from '../werk/prepare-then-act.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { type Correctievraag, prepareCorrectie } from './prepare-correctie.ts'

/** What a correction to one payer would hold: per prestatie what happens and why. */
export interface Correctievoorbeeld {
  readonly betaler: Betaler
  readonly factuurnummer: string | null
  readonly aantal: number
  readonly totaal: Cents
  readonly belemmeringen: readonly Redentekst[]
  readonly stappen: readonly Getoondestap[]
  readonly geblokkeerd: readonly Getoondestap[]
}

/** A step with the line it is about as it was sent and answered; null when that was sent to another payer. */
interface Getoondestap extends Correctiestap {
  readonly regel: Regelstaat | null
}

/** Shows a correction before anything is sent. */
export const previewCorrectie = (
  plek: Werkplek,
  actor: Actor,
  vraag: Correctievraag,
): Promise<readonly Correctievoorbeeld[]> =>
  plek.opslag.readLoosely(actor, async (kast) => {
    const { rondes, dossiers } = await prepareCorrectie(plek, kast, vraag)
    return rondes.map(({ betaler, correctie, belemmeringen }) => {
      const regels = dossiers.get(betaler.uzovi)?.regels
      const show = (stap: Correctiestap): Getoondestap => ({ ...stap, regel: regels?.get(stap.referentie) ?? null })
      return {
        betaler,
        factuurnummer: correctie.declaratie?.factuurnummer ?? null,
        aantal: correctie.declaratie?.regels.length ?? 0,
        totaal: correctie.declaratie?.totaal ?? (0 as Cents),
        belemmeringen,
        stappen: correctie.stappen.map(show),
        geblokkeerd: correctie.geblokkeerd.map(show),
      }
    })
  })

/** Makes the corrections of a month and puts them in the outbox. */
export async function sendCorrectie(
  plek: Werkplek,
  actor: Actor,
  vraag: Correctievraag,
): Promise<readonly Verzonden[]> {
  assertMag(actor, 'declareren')
  const prepare = async (kast: Kast): ReturnType<typeof prepareCorrectie> => {
    await assertMaandOpen(kast, vraag.maand)
    return prepareCorrectie(plek, kast, vraag)
  }
  return prepareThenAct(plek.opslag, actor, prepare, async (kast, { rondes, dossiers }) => {
    const verzonden: Verzonden[] = []
    for (const { betaler, correctie, dossier, belemmeringen } of rondes) {
      const { declaratie } = correctie
      if (declaratie === null || belemmeringen.length > 0) continue
      const bericht = await putInOutbox(plek, kast, declaratie)
      const bij = { bericht, op: plek.nu(), wijzigingen: [] }
      await kast.dossiers.bewaar(betaler.uzovi, dossiers.get(betaler.uzovi) ?? null, dossier, bij)
      const { factuurnummer, berichtreferentie, totaal, regels } = declaratie
      await audit(kast, plek, actor, {
        handeling: 'correctie verzonden',
        onderwerp: `factuur ${factuurnummer}`,
        details: { maand: vraag.maand, betaler: formatUzovi(betaler.uzovi), regels: regels.length, bericht },
      })
      verzonden.push({
        betaler: betaler.uzovi,
        factuurnummer,
        berichtreferentie,
        bericht,
        aantal: regels.length,
        totaal,
      })
    }
    return verzonden
  })
}
