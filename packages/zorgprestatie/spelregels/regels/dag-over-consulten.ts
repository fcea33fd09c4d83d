import type { EpochDay } from '@zorgketen/values'
import type { Grenzen } from '../grenzen.ts'
import type { Zorgvraagbeeld } from '../zorgvraagbeeld.ts'

/**
 * The day of the first consult over the number with which the term of six weeks may run on (normenkader N2945: no more
 * than four): from the day after it a regiebehandelaar comes too late. Null while there is no such consult.
 * 'geen-grens' where the note does not hold, so that six weeks are six weeks.
 */
export function dayOverConsulten(beeld: Zorgvraagbeeld, grenzen: Grenzen): EpochDay | null | 'geen-grens' {
  const [eerste] = beeld.consultdagen
  if (eerste === undefined) return null
  const aantal = grenzen.zoek('zpm-regie-consulten', eerste)
  return aantal === null ? 'geen-grens' : (beeld.consultdagen[aantal] ?? null)
}
