import type { Referentie } from '@zorgketen/reference'
import { deriverOf, type Registratie, type Stamgegevens } from '@zorgketen/usecases'
import type { Afleiding } from '@zorgketen/zorgprestatie'

/** Registrations between two reports. */
const DEEL = 5_000

/**
 * What `derive` gives for the whole list, derived part by part so that progress can be told; `klaar` hears how many
 * are done. A registration is derived as it stands in the whole list, except that an id that stands twice is refused with
 * all its places: a list with such an id is derived in one piece.
 */
export function deriveInDelen(
  stamgegevens: Stamgegevens,
  registraties: readonly Registratie[],
  referentie: Referentie,
  klaar: (aantal: number) => void,
  deel: number = DEEL,
): readonly Afleiding[] {
  const derive = deriverOf(stamgegevens, registraties, referentie)
  const ids = new Set(registraties.map(({ id }) => id))
  if (registraties.length <= deel || ids.size < registraties.length) {
    return derive(registraties)
  }
  const prestaties: Afleiding[] = []
  const weigeringen: Afleiding[] = []
  for (let i = 0; i < registraties.length; i += deel) {
    const afleidingen = derive(registraties.slice(i, i + deel))
    for (const afleiding of afleidingen) (afleiding.soort === 'prestatie' ? prestaties : weigeringen).push(afleiding)
    klaar(Math.min(i + deel, registraties.length))
  }
  return prestaties.concat(weigeringen)
}
