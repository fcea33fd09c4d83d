import type { Consultregistratie } from './consultregistratie.ts'
import { joinConsult, type Samenvoeging } from './join-consult.ts'

/**
 * Sums asynchronous digital contacts (e-mail, loose chat) to one consult per patient, professional and day on the total
 * direct time (zpm.md §3). The caller brings asynchronous contacts only. The result has no time of day, because
 * the time is spread over the day, and no plan. Groups come in the order of their first contact; contacts of one group
 * that differ in kind of care, unit or stream are refused, because only the professional can choose (ZPM-05).
 */
export function joinAsynchronous(contacten: readonly Consultregistratie[]): readonly Samenvoeging[] {
  const groepen = new Map<string, Consultregistratie[]>()
  for (const contact of contacten) {
    const los = { ...contact, begintijd: null, geplandeMinuten: null }
    const sleutel = JSON.stringify([contact.patient, contact.zorgverlener, contact.datum])
    const groep = groepen.get(sleutel)
    if (groep === undefined) groepen.set(sleutel, [los])
    else groep.push(los)
  }
  return [...groepen.values()].map(joinConsult)
}
