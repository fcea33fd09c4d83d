import type { Dossier } from '@zorgketen/declaratie'
import { contains, DJI_UZOVI, type Maand, periodOfMaand, type Uzovi } from '@zorgketen/values'
import type { Prestatie } from '@zorgketen/zorgprestatie'
import type { Kast } from '../opslag/opslag.ts'
import { stamVan } from '../registreren/stam-van.ts'
import { type Correctieronde, correctAll } from '../stappen/correct.ts'
import { vandaagVan } from '../werk/vandaag.ts'
import type { Werkplek } from '../werk/werkplek.ts'

export interface Correctievraag {
  readonly maand: Maand
  /** Prestaties a person decided to send again although nothing changed. */
  readonly opnieuw: ReadonlySet<string>
}

/** What would be corrected of a month: what was sent against what the administration says now. */
export async function prepareCorrectie(
  plek: Werkplek,
  kast: Kast,
  { maand, opnieuw }: Correctievraag,
): Promise<{ readonly rondes: readonly Correctieronde[]; readonly dossiers: ReadonlyMap<Uzovi, Dossier> }> {
  const vandaag = await vandaagVan(kast, plek)
  const dossiers = await kast.dossiers.dossiers(await kast.dossiers.maandenRond(maand))
  const termijn = plek.gereedschap.referentie.termijn('fz-corrigeren', vandaag)
  const rondes = correctAll({
    stamgegevens: await stamVan(kast, periodOfMaand(maand).tot),
    prestaties: await prestatiesFor(kast, maand, dossiers),
    maand,
    datum: vandaag,
    berichtsoort: plek.opslag.milieu,
    dossiers,
    nummers: await kast.dossiers.nummers(),
    opnieuw,
    correctieMaanden: new Map(termijn?.vorm === 'maandenNa' ? [[DJI_UZOVI, termijn.maanden]] : []),
  })
  return { rondes, dossiers }
}

/**
 * The prestaties a correction of a month is about: those of the month, and those whose line was sent for a day in it
 * while they lie in another month now. What would be missing here would count as withdrawn.
 */
async function prestatiesFor(
  kast: Kast,
  maand: Maand,
  dossiers: ReadonlyMap<Uzovi, Dossier>,
): Promise<readonly Prestatie[]> {
  const vanMaand = await kast.prestaties.vanMaand(maand)
  const periode = periodOfMaand(maand)
  const hier = new Set(vanMaand.map(({ id }) => id))
  const elders = new Set<string>()
  for (const { regels } of dossiers.values()) {
    for (const { regel } of regels.values()) {
      const { prestatie, datum } = regel
      if (prestatie !== null && !hier.has(prestatie) && contains(periode, datum)) elders.add(prestatie)
    }
  }
  return [...vanMaand, ...(await kast.prestaties.metIds([...elders]))]
}
