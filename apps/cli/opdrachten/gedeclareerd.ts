import type { Declaratie, Dossier, Reden } from '@zorgketen/declaratie'
import { type Berichten, writeDeclaratie } from '@zorgketen/usecases'
import { formatDay, formatEuroNl, formatUzovi } from '@zorgketen/values'
import type { Dossiermap } from '../bestand/dossiermap.ts'
import { schrijf } from '../bestand/schrijf.ts'
import type { Scherm } from '../uitvoer/scherm.ts'

/**
 * Writes the message of a declaration beside its dossier, and the dossier that holds it, and says so. A dossier that
 * cannot be written leaves no message behind.
 */
export function verzend(
  map: Dossiermap,
  declaratie: Declaratie,
  dossier: Dossier,
  berichten: Berichten,
  scherm: Scherm,
): string {
  const legDossierVast = map.zetKlaar(declaratie.betaler.uzovi, dossier)
  const bestand = map.pad(declaratie.betaler.uzovi, `${declaratie.berichtreferentie}.gds801.xml`)
  schrijf(bestand, writeDeclaratie(declaratie, berichten))
  legDossierVast()
  const aantal = declaratie.regels.length
  const bedrag = formatEuroNl(declaratie.totaal)
  const dag = formatDay(declaratie.verzenddatum)
  const betaler = formatUzovi(declaratie.betaler.uzovi)
  scherm.zeg({
    nl: `betaler ${betaler}: factuur ${declaratie.factuurnummer} van ${dag}, ${aantal} regels, ${bedrag} → ${bestand}`,
    en: `payer ${betaler}: invoice ${declaratie.factuurnummer} of ${dag}, ${aantal} lines, ${bedrag} → ${bestand}`,
  })
  return bestand
}

/** A reason about a prestatie, as one indented line. */
export const zegReden = (scherm: Scherm, wie: string, { tekst }: Pick<Reden, 'tekst'>): void =>
  scherm.zeg({ nl: `  ${wie}: ${tekst.nl}`, en: `  ${wie}: ${tekst.en}` })

/** Says that the composing has begun: one step over all prestaties together, for they share numbers and totals. */
export const zegSamenstellen = (scherm: Scherm, prestaties: number): void =>
  scherm.voortgang({
    nl: `${prestaties.toLocaleString('nl')} prestaties samenstellen`,
    en: `composing ${prestaties.toLocaleString('en')} prestaties`,
  })
