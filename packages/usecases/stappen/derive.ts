import type { Referentie } from '@zorgketen/reference'
import type { Tekst } from '@zorgketen/values'
import {
  type Afleiding,
  deriveMonth,
  explainZorg,
  samenhangOf,
  type Zorgomgeving,
  type Zorgregistratie,
} from '@zorgketen/zorgprestatie'
import type { Registratie } from '../formaten/registratie.ts'
import type { Stamgegevens } from '../formaten/stamgegevens.ts'
import { omgevingVan, vakVan } from './omgeving-van.ts'

/**
 * Derives a list of registrations into prestaties and, after them, refusals. The list is all there is: what decides over
 * others must be in it.
 */
export const derive = (
  stamgegevens: Stamgegevens,
  registraties: readonly Registratie[],
  referentie: Referentie,
): readonly Afleiding[] => deriverOf(stamgegevens, registraties, referentie)(registraties)

/** Derives parts of a list as they stand in the whole of it, but for an id that stands twice in different parts. */
export function deriverOf(
  stamgegevens: Stamgegevens,
  alle: readonly Registratie[],
  referentie: Referentie,
): (deel: readonly Registratie[]) => readonly Afleiding[] {
  const omgeving = omgevingVan(stamgegevens, referentie, samenhangOf(alle), vakVan(alle))
  return (deel) => deriveIn(omgeving, deel)
}

/** The same in surroundings that are known. */
export function deriveIn(omgeving: Zorgomgeving, registraties: readonly Zorgregistratie[]): readonly Afleiding[] {
  const { prestaties, weigeringen } = deriveMonth(registraties, omgeving)
  return [...prestaties.map((prestatie) => ({ soort: 'prestatie' as const, prestatie })), ...weigeringen]
}

/** Why a registration gave what it gave among others: each step with its inputs and source, and what would change it. */
export const explainDerivation = (
  stamgegevens: Stamgegevens,
  registratie: Registratie,
  referentie: Referentie,
  andere: readonly Registratie[] = [],
): Tekst => {
  const alle = [...andere.filter(({ id }) => id !== registratie.id), registratie]
  return explainZorg(registratie, omgevingVan(stamgegevens, referentie, samenhangOf(alle), vakVan(alle)))
}
