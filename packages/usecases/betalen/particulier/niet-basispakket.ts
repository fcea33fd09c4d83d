import type { Referentie } from '@zorgketen/reference'
import type { Prestatie } from '@zorgketen/zorgprestatie'

/** Codes the consult outside the basispakket had over the years, the newest first (ZPM-09; zpm.md, table of OV codes). */
const CODES = ['OV0165', 'OV0012'] as const

/** A consult as niet-basispakketzorg: its own prestatie and maximum tariff; null when no tariff is known on the day. */
export function asNietBasispakket(referentie: Referentie, prestatie: Prestatie): Prestatie | null {
  const prestaties = referentie.prestaties({ packs: ['nza'] })
  for (const code of CODES) {
    const antwoord = prestaties.vindCode(code, prestatie.datum)
    if (antwoord.uitkomst !== 'gevonden') continue
    const { naam, tariefCents: tarief, fictief } = antwoord.rij
    return { ...prestatie, code, naam, tarief, fictief }
  }
  return null
}
