import type { Registratie } from '../../formaten/registratie.ts'
import type { Kast } from '../../opslag/opslag.ts'
import { maandVan } from '../../registreren/maand-van.ts'

/** Up to so many ids are asked for one by one; more are found by reading the other months. */
const LOS = 500

export interface Bestaand {
  readonly perId: ReadonlyMap<string, Registratie>
  /** Withdrawn earlier, as far as they were asked for one by one. */
  readonly ingetrokken: ReadonlySet<string>
}

/**
 * What is recorded under the ids of a file. Its own months are read whole: most rows that exist stand there. `bezet`: ids
 * that proved to be taken.
 */
export async function readBestaand(
  kast: Kast,
  registraties: readonly Registratie[],
  bezet: ReadonlySet<string>,
): Promise<Bestaand> {
  const ids = new Set(registraties.map(({ id }) => id))
  const perId = new Map<string, Registratie>()
  const ingetrokken = new Set<string>()
  const maanden = new Set(registraties.map(maandVan))
  const take = (rijen: readonly Registratie[]): void => {
    for (const rij of rijen) if (ids.has(rij.id)) perId.set(rij.id, rij)
  }
  for (const maand of maanden) take(await kast.registraties.vanMaand(maand))
  let rest = [...ids].filter((id) => !perId.has(id))
  if (rest.length > LOS) {
    for (const { maand } of await kast.maanden.maanden()) {
      if (!maanden.has(maand)) take(await kast.registraties.vanMaand(maand))
    }
    rest = rest.filter((id) => bezet.has(id) && !perId.has(id))
  }
  for (const id of rest) {
    const rij = await kast.registraties.vind(id)
    if (rij?.vervallen === true) ingetrokken.add(id)
    else if (rij !== null) perId.set(id, rij.registratie)
  }
  return { perId, ingetrokken }
}
