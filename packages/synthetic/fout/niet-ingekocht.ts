import type { Stand } from './afwijking.ts'
import type { Werkplaats } from './werkplaats.ts'

/** Name of the mistake of a whole provider. */
export const NIET_INGEKOCHT = 'aanbieder-niet-ingekocht'

/** Candidate of vektis-retourcodes.json: the code of an institution in the header is missing, unknown or wrong. */
const INSTELLING = ['0017'] as const

/**
 * DJI buys nothing from this provider and refuses its declarations whole (DFZ-04). There is nothing for the provider to
 * mend: what goes again in round 2 is refused again.
 */
export function plantNietIngekocht(w: Werkplaats): void {
  const geweigerd: Stand = {
    ...{ uitkomst: 'geweigerd', verzonden: ['debet'], bedrag: 0, eisen: ['DFZ-04'], codes: INSTELLING, reden: null },
  }
  for (const { registratie, rij } of w.bron.bouw.contacten) {
    const afgeleid = { code: rij.code, tarief: rij.tariefCents }
    w.noteer(registratie.id, {
      ...{ fout: NIET_INGEKOCHT, afleiding1: afgeleid, afleiding2: afgeleid, ronde1: geweigerd, ronde2: geweigerd },
    })
  }
}
