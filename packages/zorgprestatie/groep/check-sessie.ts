import { weiger } from '../afleiden/weiger.ts'
import type { Geweigerd } from '../consult/afleiding.ts'
import type { Groepssessie } from '../registratie/groepssessie.ts'

/** What makes a session unreadable: presence that runs backwards, or one patient in two streams. Places count from 1. */
export function checkSessie(sessie: Groepssessie): readonly Geweigerd[] {
  const { deelnemers, zorgverleners } = sessie
  const stroomVan = new Map<string, string>()
  const gebreken: Geweigerd[] = []
  deelnemers.forEach(({ patient, stroom, van, tot }, index) => {
    const plaats = index + 1
    if (van > tot) gebreken.push(weiger(sessie, 'groep.aanwezigheid-omgekeerd', { wie: 'deelnemer', plaats }))
    const eerder = stroomVan.get(patient)
    if (eerder === undefined) stroomVan.set(patient, stroom)
    else if (eerder !== stroom) gebreken.push(weiger(sessie, 'groep.deelnemer-twee-stromen', { plaats }))
  })
  zorgverleners.forEach(({ van, tot }, index) => {
    if (van > tot)
      gebreken.push(weiger(sessie, 'groep.aanwezigheid-omgekeerd', { wie: 'zorgverlener', plaats: index + 1 }))
  })
  return gebreken
}
