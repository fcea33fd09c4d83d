import type { EpochDay } from '@zorgketen/values'
import type { Grenzen } from '../grenzen.ts'
import type { Zorgvraagbeeld } from '../zorgvraagbeeld.ts'
import { dayOverConsulten } from './dag-over-consulten.ts'

/** The day a rule about a whole zorgvraag was broken, where that is another day than that of its first consult. */
export function breachDay(regel: string, beeld: Zorgvraagbeeld, grenzen: Grenzen): EpochDay | null {
  if (regel !== 'zpm.regie.vier-consulten' || beeld.eersteDiagnostiek === null) return null
  return dayOverConsulten(beeld, beeld.eersteDiagnostiek, grenzen)
}
