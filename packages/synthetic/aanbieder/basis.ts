import type { Feiten } from '../feiten/feiten.ts'
import type { Prestatieboek } from '../feiten/prestatieboek.ts'
import type { Maandraster } from '../land/periode.ts'
import type { Stamgegevens } from '../land/stamgegevens.ts'
import type { Nummers } from '../persoon/nummers.ts'
import type { Toeval } from '../toeval/toeval.ts'

/** What every provider is built with. */
export interface Bouwbron {
  readonly toeval: Toeval
  readonly nummers: Nummers
  readonly raster: Maandraster
  readonly boek: Prestatieboek
  readonly feiten: Feiten
  /** UZOVI of the invented insurers. */
  readonly verzekeraars: readonly string[]
}

interface Kop {
  readonly id: string
  readonly naam: string
  readonly agb: string
  readonly soort: '1' | '2'
}

/** Master data with nobody in it yet. */
export function leegStam({ id, naam, agb, soort }: Kop): Stamgegevens {
  return {
    formaat: 'zorgketen/stamgegevens@1',
    fictief: true,
    organisatie: { id, naam: `${naam} (fictief)` },
    declarant: { agb, soort },
    zorgverleners: [],
    eenheden: [],
    planningIsRealisatie: [],
    patienten: [],
    zorgtrajecten: [],
    plaatsingen: [],
    contracten: [],
    betalers: [],
  }
}
