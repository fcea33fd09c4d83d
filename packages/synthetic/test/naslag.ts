import type { Feiten, FeitPrestatie } from '../feiten/feiten.ts'
import type { Registratie } from '../land/registratie.ts'
import type { Stamgegevens } from '../land/stamgegevens.ts'

/** Minutes that count (zpm.md §3): planned when planned = realised holds and the difference is at most 15 minutes. */
export function tellendeMinuten(stam: Stamgegevens, { datum, geplandeMinuten, directeMinuten }: Registratie): number {
  const besluit = stam.planningIsRealisatie.some(
    ({ geldig, vastgelegd }) =>
      vastgelegd <= datum && geldig.van <= datum && (geldig.tot === null || datum <= geldig.tot),
  )
  if (!besluit || geplandeMinuten === null || geplandeMinuten < 5) return directeMinuten
  return Math.abs(directeMinuten - geplandeMinuten) > 15 ? directeMinuten : geplandeMinuten
}

/** Setting, category, kind and class looked up one by one, the way ZPM-01 says it; undefined when a step fails. */
export function zoekPrestatie(feiten: Feiten, stam: Stamgegevens, registratie: Registratie): FeitPrestatie | undefined {
  const { datum, eenheid, zorgverlener, zorgsoort } = registratie
  const geldt = ({ geldig }: { geldig: { van: string; tot: string | null } }): boolean =>
    geldig.van <= datum && (geldig.tot === null || datum <= geldig.tot)
  const setting = stam.eenheden.find((e) => e.id === eenheid)?.settings.find(geldt)?.setting
  const beroep = stam.zorgverleners.find((z) => z.id === zorgverlener)?.beroepen.find(geldt)?.beroep
  const categorie = feiten.beroepen.find((b) => b.beroep === beroep)?.categorieIndex
  const minuten = tellendeMinuten(stam, registratie)
  const klasse = feiten.duurklassen.filter((vanaf) => vanaf <= minuten).at(-1)
  return feiten.prestaties.find(
    (rij) =>
      feiten.settings[rij.setting - 1] === setting &&
      rij.categorieIndex === categorie &&
      rij.soort === zorgsoort &&
      rij.minuten === klasse,
  )
}
