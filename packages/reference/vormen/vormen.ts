import { type BeroepRij, beroepRij } from './beroep-rij.ts'
import { type BeroepscategorieRij, beroepscategorieRij } from './beroepscategorie-rij.ts'
import { type CodeRij, codeRij } from './code-rij.ts'
import { type DuurklasseRij, duurklasseRij } from './duurklasse-rij.ts'
import { type GraadRij, graadRij } from './graad-rij.ts'
import { type GrensRij, grensRij } from './grens-rij.ts'
import { type OverigesoortRij, overigesoortRij } from './overigesoort-rij.ts'
import { type RetourcodeRij, retourcodeRij } from './retourcode-rij.ts'
import { type RetourcodetabelRij, retourcodetabelRij } from './retourcodetabel-rij.ts'
import { type SettingRij, settingRij } from './setting-rij.ts'
import { type SoortRij, soortRij } from './soort-rij.ts'
import { type TariefRij, tariefRij } from './tarief-rij.ts'
import { type TariefsoortRij, tariefsoortRij } from './tariefsoort-rij.ts'
import { type TermijnRij, termijnRij } from './termijn-rij.ts'
import type { Vorm } from './vorm.ts'

/** The row type of each kind of reference file. */
export type RijVan = {
  readonly codelijst: CodeRij
  readonly prestaties: TariefRij
  readonly beroepen: BeroepRij
  readonly beroepscategorieen: BeroepscategorieRij
  readonly settings: SettingRij
  readonly duurklassen: DuurklasseRij
  readonly soorten: SoortRij
  readonly retourcodes: RetourcodeRij
  readonly tariefsoorten: TariefsoortRij
  readonly termijnen: TermijnRij
  readonly grenzen: GrensRij
  readonly verblijfsgraden: GraadRij
  readonly overigesoorten: OverigesoortRij
  readonly retourcodetabel: RetourcodetabelRij
}
export type VormNaam = keyof RijVan

export const VORMEN: { readonly [K in VormNaam]: Vorm<RijVan[K]> } = {
  codelijst: codeRij,
  prestaties: tariefRij,
  beroepen: beroepRij,
  beroepscategorieen: beroepscategorieRij,
  settings: settingRij,
  duurklassen: duurklasseRij,
  soorten: soortRij,
  retourcodes: retourcodeRij,
  tariefsoorten: tariefsoortRij,
  termijnen: termijnRij,
  grenzen: grensRij,
  verblijfsgraden: graadRij,
  overigesoorten: overigesoortRij,
  retourcodetabel: retourcodetabelRij,
}

/** Which kind of file a subject has; null for a subject that nobody knows. */
export function vormVan(onderwerp: string): VormNaam | null {
  if (/^codelijst-[A-Z0-9-]+$/.test(onderwerp)) return 'codelijst'
  if (/^retourcodetabel-[a-z0-9-]+$/.test(onderwerp)) return 'retourcodetabel'
  if (onderwerp === 'prestaties-fictief') return 'prestaties'
  return isVormNaam(onderwerp) && !['codelijst', 'retourcodetabel'].includes(onderwerp) ? onderwerp : null
}

function isVormNaam(naam: string): naam is VormNaam {
  return Object.hasOwn(VORMEN, naam)
}
