import type { Dossier } from '@zorgketen/declaratie'
import { contains, type Maand, periodOfMaand, type Uzovi } from '@zorgketen/values'
import type { Prestatie } from '@zorgketen/zorgprestatie'
import type { Kast } from '../opslag/opslag.ts'
import { stamVan } from '../registreren/stam-van.ts'
import type { Correctieronde } from '../stappen/correct.ts'
import { withStartdata } from '../trajecten/loop/zet-startdata.ts'
import { vandaagVan } from '../werk/vandaag.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { type Correctievraag, correctMaand } from './correct-maand.ts'

/** Corrections of a month by payer, and the dossiers they are made on. */
export interface Correctievoorbereiding {
  readonly rondes: readonly Correctieronde[]
  readonly dossiers: ReadonlyMap<Uzovi, Dossier>
}

/** What would be corrected of a month. */
export async function prepareCorrectie(
  plek: Werkplek,
  kast: Kast,
  vraag: Correctievraag,
): Promise<Correctievoorbereiding> {
  const { maand } = vraag
  const vandaag = await vandaagVan(kast, plek)
  const dossiers = await kast.dossiers.dossiers(await kast.dossiers.maandenRond(maand))
  const prestaties = await prestatiesFor(kast, maand, dossiers)
  const wie = prestaties.map(({ patient }) => patient)
  const stamgegevens = await withStartdata(kast, await stamVan(kast, periodOfMaand(maand).tot), wie)
  const nummers = await kast.dossiers.nummers()
  return { rondes: correctMaand(plek, vraag, { stamgegevens, prestaties, dossiers, nummers, vandaag }), dossiers }
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
