import type { Referentie } from '@zorgketen/reference'
import type { Tekst } from '@zorgketen/values'
import {
  type Afleiding,
  deriveMonth,
  explainConsult,
  formatUitleg,
  makeStam,
  makeTarieven,
  type Tarieven,
} from '@zorgketen/zorgprestatie'
import type { Registratie } from '../formaten/registratie.ts'
import type { Stamgegevens } from '../formaten/stamgegevens.ts'

// Fictitious tariffs only for an administration that says it is fictitious itself.
const tarievenFor = ({ fictief }: Stamgegevens, referentie: Referentie): Tarieven =>
  makeTarieven(referentie, { packs: fictief ? ['nza', 'fictief'] : ['nza'] })

/** Derives registrations into prestaties and refusals.  */
export function derive(
  stamgegevens: Stamgegevens,
  registraties: readonly Registratie[],
  referentie: Referentie,
): readonly Afleiding[] {
  const tarieven = tarievenFor(stamgegevens, referentie)
  const { prestaties, weigeringen } = deriveMonth(registraties, makeStam(stamgegevens), tarieven)
  return [...prestaties.map((prestatie) => ({ soort: 'prestatie' as const, prestatie })), ...weigeringen]
}

/** Why a registration gave what it gave: each step with its inputs and source, and what would change the outcome. */
export const explainDerivation = (
  stamgegevens: Stamgegevens,
  registratie: Registratie,
  referentie: Referentie,
): Tekst => formatUitleg(explainConsult(registratie, makeStam(stamgegevens), tarievenFor(stamgegevens, referentie)))
