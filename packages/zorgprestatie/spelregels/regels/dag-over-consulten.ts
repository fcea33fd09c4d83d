import type { EpochDay } from '@zorgketen/values'
import type { Grenzen } from '../grenzen.ts'
import type { Zorgvraagbeeld } from '../zorgvraagbeeld.ts'

/**
 * The day of the first consult over the number with which the term of six weeks may run on (normenkader N2945: no more
 * than four): from the day after it a regiebehandelaar comes too late. Null while there is no such consult. Where the
 * note does not hold no consult is allowed for, so that six weeks are six weeks.
 */
export function dayOverConsulten(beeld: Zorgvraagbeeld, eerste: EpochDay, grenzen: Grenzen): EpochDay | null {
  return beeld.consultdagen[grenzen.zoek('zpm-regie-consulten', eerste) ?? 0] ?? null
}
