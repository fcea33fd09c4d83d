import { ok, type Result } from '../fout/result.ts'
import { weiger } from '../fout/weiger.ts'
import { DJI_UZOVI, parseUzovi, type Uzovi } from '../identiteit/uzovi.ts'
import { parseNaam } from './naam.ts'

/** A group of insurers: one name, several UZOVI numbers. */
export type Concern = { readonly naam: string; readonly uzovis: readonly Uzovi[] }

export function parseConcern(ruw: { naam: string; uzovis: readonly string[] }): Result<Concern> {
  const naam = parseNaam(ruw.naam)
  if (!naam.ok) return naam
  if (ruw.uzovis.length === 0) return weiger('concern.zonder-uzovi')
  const uzovis: Uzovi[] = []
  for (const tekst of ruw.uzovis) {
    const uzovi = parseUzovi(tekst)
    if (!uzovi.ok) return uzovi
    if (uzovi.value === DJI_UZOVI) return weiger('concern.dji')
    if (uzovis.includes(uzovi.value)) return weiger('concern.dubbel', { uzovi: uzovi.value })
    uzovis.push(uzovi.value)
  }
  return ok({ naam: naam.value, uzovis })
}
