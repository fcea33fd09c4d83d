import type { Referentie } from '@zorgketen/reference'
import { type Afleiding, deriveMonth, makeStam, makeTarieven } from '@zorgketen/zorgprestatie'
import type { Registratie } from '../formaten/registratie.ts'
import type { Stamgegevens } from '../formaten/stamgegevens.ts'

/** Derives registrations into prestaties and refusals. Fictitious tariffs only for an administration marked fictief. */
export function derive(
  stamgegevens: Stamgegevens,
  registraties: readonly Registratie[],
  referentie: Referentie,
): readonly Afleiding[] {
  const tarieven = makeTarieven(referentie, { packs: stamgegevens.fictief ? ['nza', 'fictief'] : ['nza'] })
  const { prestaties, weigeringen } = deriveMonth(registraties, makeStam(stamgegevens), tarieven)
  return [...prestaties.map((prestatie) => ({ soort: 'prestatie' as const, prestatie })), ...weigeringen]
}
