import type { Declaratie, Retour, Retourmelding, Retourregel } from '@zorgketen/declaratie'
import type { Melding } from '@zorgketen/rules'
import { type Cents, cents } from '@zorgketen/values'
import type { BeoordeeldeRegel } from './beoordeling.ts'

const NIETS: Cents = cents(0)
const GEEN: readonly Retourmelding[] = []
/** A masked number is for people; as element value in a message it would be a wrong number. */
const ZONDER_WAARDE = 'Verzekerdennummer'

/** The official part of a finding; null for warnings, hidden findings and rules without a code. */
function toRetourmelding(melding: Melding): Retourmelding | null {
  if (melding.ernst !== 'afkeur' || melding.onderdrukt || melding.retourcode === null) return null
  const { veld, gevonden, retourcode } = melding
  const waarde = gevonden === null || veld === ZONDER_WAARDE ? null : String(gevonden)
  return { code: retourcode, elementen: waarde === null ? [] : [{ naam: veld, waarde }] }
}

/** Findings as the return carries them, each code and element once. */
export function toRetourmeldingen(meldingen: readonly Melding[]): readonly Retourmelding[] {
  if (meldingen.length === 0) return GEEN
  const uniek = new Map<string, Retourmelding>()
  for (const melding of meldingen) {
    const retour = toRetourmelding(melding)
    if (retour !== null) uniek.set(JSON.stringify(retour), retour)
  }
  return [...uniek.values()]
}

const toRetourregel = ({ regel, toegekend, meldingen }: BeoordeeldeRegel): Retourregel => ({
  soort: regel.soort,
  referentie: regel.referentie,
  toegekend,
  toegekendNietFinancieel: NIETS,
  meldingen: toRetourmeldingen(meldingen),
})

/** The answer to a declaration: every line, granted or not, and totals that are the sums of the lines. */
export function composeRetour(
  declaratie: Declaratie,
  meldingen: readonly Melding[],
  regels: readonly BeoordeeldeRegel[],
): Retour {
  let som = 0
  for (const { regel, toegekend } of regels) som += regel.soort === 'debet' ? toegekend : -toegekend
  return {
    van: 'betaler',
    berichtreferentie: declaratie.berichtreferentie,
    factuurnummer: declaratie.factuurnummer,
    declarant: declaratie.declarant.agb,
    betaler: declaratie.betaler.uzovi,
    berichtsoort: declaratie.berichtsoort,
    meldingen: toRetourmeldingen(meldingen),
    regels: regels.map(toRetourregel),
    totaalDeclaratie: declaratie.totaal,
    totaalToegekend: cents(som),
    totaalToegekendNietFinancieel: NIETS,
  }
}
