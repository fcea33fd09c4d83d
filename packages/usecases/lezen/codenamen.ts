import type { Referentie } from '@zorgketen/reference'
import type { EpochDay, Tekst } from '@zorgketen/values'
import { both, showText, t } from './toon.ts'

/** A code with its name behind it, as far as the code list is known: `01 (behandelaar)`. */
export function showCode(referentie: Referentie, lijst: string, code: string | null): Tekst {
  if (code === null) return showText(null)
  const naam = referentie.codelijst(lijst).rij(code)?.naam
  return both(naam === undefined ? code : `${code} (${naam})`)
}

/** Only the name of a code, the code itself where nobody knows a name. */
export const nameCode = (referentie: Referentie, lijst: string, code: string | null): Tekst =>
  code === null ? showText(null) : both(referentie.codelijst(lijst).rij(code)?.naam ?? code)

/** The name of a prestatie on its day; says so when the code or its day is not known, and when it is invented. */
export function namePrestatie(
  referentie: Referentie,
  lijst: string | null,
  code: string | null,
  dag: number | null,
): Tekst | null {
  if (code === null) return null
  if (lijst !== '071')
    return t('naam onbekend: deze codelijst is hier niet', 'name unknown: that code list is not here')
  if (dag === null) return null
  const { rij, ...antwoord } = referentie.prestaties({ packs: ['nza', 'fictief'] }).vindCode(code, dag as EpochDay)
  if (rij !== null) return both(rij.naam)
  return 'reden' in antwoord ? antwoord.reden : null
}
