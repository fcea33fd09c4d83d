import type { ClockTime, Minutes } from '@zorgketen/values'
import {
  type Agendakader,
  type Bevestigd,
  bevestig,
  type Planningweigering,
  type Uitvoering,
} from '@zorgketen/zorgprestatie'
import type { Agendaafspraak } from './afspraak.ts'

/** How it was held, as a person says it; null: as the plan says. `afwezig`: patients who did not come. */
export interface Gehouden {
  readonly begintijd: ClockTime | null
  readonly directeMinuten: Minutes | null
  readonly afwezig: readonly string[]
}

export const ZOALS_GEPLAND: Gehouden = { begintijd: null, directeMinuten: null, afwezig: [] }

export interface Uitgevoerd {
  readonly uitvoering: Uitvoering
  readonly uitslag: Bevestigd | Planningweigering
}

/** Why the plan may not stand for the real time: then who confirms says that the real time was as planned. */
const GEEN_PLAN: ReadonlySet<string> = new Set([
  'afspraak.geen-besluit',
  'afspraak.achteraf-ingevuld',
  'afspraak.patient-niet-geinformeerd',
])

/**
 * Turns an appointment into registrations. Nothing said of the time: as planned where planning = realisatie holds
 * (ZPM-06), else the planned time is what was realised, said by the one who confirms.
 */
export function hold(
  afspraak: Agendaafspraak,
  { begintijd, directeMinuten, afwezig }: Gehouden,
  kader: Agendakader,
): Uitgevoerd {
  if (begintijd === null && directeMinuten === null) {
    const uitvoering: Uitvoering = { wijze: 'zoals-gepland', afwezig }
    const uitslag = bevestig(afspraak, uitvoering, kader)
    if (uitslag.soort === 'bevestigd' || !GEEN_PLAN.has(uitslag.weigering.code)) return { uitvoering, uitslag }
  }
  const uitvoering: Uitvoering = {
    wijze: 'gerealiseerd',
    begintijd: begintijd ?? afspraak.begintijd,
    directeMinuten: directeMinuten ?? afspraak.geplandeMinuten,
    afwezig,
  }
  return { uitvoering, uitslag: bevestig(afspraak, uitvoering, kader) }
}
