import { formatUzovi, type Maand } from '@zorgketen/values'
import { putInOutbox, type Verzonden } from '../declareren/declareer.ts'
import type { Actor } from '../opslag/actor.ts'
import type { Kast } from '../opslag/opslag.ts'
import { audit } from '../werk/audit.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import type { Correctievoorbereiding } from './prepare-correctie.ts'

/** Keeps the corrections of a month as sent and puts them in the outbox; a payer with nothing, or held up, gets none. */
export async function dispatchCorrecties(
  plek: Werkplek,
  actor: Actor,
  kast: Kast,
  maand: Maand,
  { rondes, dossiers }: Correctievoorbereiding,
): Promise<readonly Verzonden[]> {
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
      details: { maand, betaler: formatUzovi(betaler.uzovi), regels: regels.length, bericht },
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
}
