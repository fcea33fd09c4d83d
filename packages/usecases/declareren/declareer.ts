import type { Declaratie } from '@zorgketen/declaratie'
import { type Cents, formatUzovi, type Maand, type Uzovi } from '@zorgketen/values'
import { assertMaandOpen } from '../afsluiten/assert-maand-open.ts'
import type { Actor } from '../opslag/actor.ts'
import type { Kast } from '../opslag/opslag.ts'
import { writeDeclaratie } from '../stappen/berichten.ts'
import { audit } from '../werk/audit.ts'
import { assertMag } from '../werk/mag.ts'
import { prepareThenAct } from '../werk/prepare-then-act.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { type Maandvoorbereiding, prepareMaand } from './prepare-maand.ts'
import { blockers } from './voorbeeld.ts'

/** A declaration that was made and stands ready in the outbox. */
export interface Verzonden {
  readonly betaler: Uzovi
  readonly factuurnummer: string
  readonly berichtreferentie: string
  readonly bericht: string
  readonly aantal: number
  readonly totaal: Cents
}

const SCHRIJVEN = { nl: 'berichten schrijven', en: 'writing messages' }

/** Declares a month: one message per payer, except to payers whose message is blocked. `betalers` null: all. */
export async function declareMaand(
  plek: Werkplek,
  actor: Actor,
  { maand, betalers }: { readonly maand: Maand; readonly betalers: ReadonlySet<Uzovi> | null },
): Promise<readonly Verzonden[]> {
  assertMag(actor, 'declareren')
  const prepare = async (kast: Kast): Promise<Maandvoorbereiding> => {
    await assertMaandOpen(kast, maand)
    return prepareMaand(plek, kast, maand)
  }
  return prepareThenAct(plek.opslag, actor, prepare, async (kast, { ronde, dossiers, vooruitblik }) => {
    const verzonden: Verzonden[] = []
    for (const { betaler, samenstelling, dossier, belemmeringen } of ronde.perBetaler) {
      const { declaratie } = samenstelling
      const blik = vooruitblik.get(betaler.uzovi)
      if (declaratie === null || belemmeringen.length > 0) continue
      if (blik !== undefined && blockers(blik).length > 0) continue
      if (betalers !== null && !betalers.has(betaler.uzovi)) continue
      await plek.voortgang(SCHRIJVEN, verzonden.length, ronde.perBetaler.length)
      const bericht = await putInOutbox(plek, kast, declaratie)
      const bij = { bericht, op: plek.nu(), wijzigingen: [] }
      await kast.dossiers.bewaar(betaler.uzovi, dossiers.get(betaler.uzovi) ?? null, dossier, bij)
      const { factuurnummer, berichtreferentie, totaal, regels } = declaratie
      const details = { maand, betaler: formatUzovi(betaler.uzovi), regels: regels.length, bericht }
      await audit(kast, plek, actor, {
        handeling: 'maand gedeclareerd',
        onderwerp: `factuur ${factuurnummer}`,
        details,
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

/** Writes the message of a declaration and keeps it in the outbox; gives its id. */
export async function putInOutbox(
  { gereedschap, vingerafdruk, nu, nieuwId }: Werkplek,
  kast: Kast,
  declaratie: Declaratie,
): Promise<string> {
  const bytes = writeDeclaratie(declaratie, gereedschap.berichten)
  const { id } = await kast.berichten.bewaar(
    {
      id: nieuwId(),
      richting: 'uit',
      soort: 'gds801',
      milieu: declaratie.berichtsoort,
      referentie: declaratie.berichtreferentie,
      tegenpartij: formatUzovi(declaratie.betaler.uzovi),
      vingerafdruk: vingerafdruk(bytes),
      grootte: bytes.length,
      tijdstip: nu(),
      stand: 'klaar',
      reden: null,
      antwoordOp: null,
    },
    bytes,
  )
  return id
}
