import type { EpochDay } from '@zorgketen/values'
import type { Zorgtraject } from '../stam/zorgtraject.ts'
import { lastDayWithout } from './termijnen.ts'

/**
 * A ggz number as it stands on a day, given the day of its last prestatie (null: it has none): closed once 365 calendar
 * days went by without one (ZTN-05). Care that comes to light later moves that day, or opens the number again, unless
 * `opgevolgd`: then another number of the patient took over where this one closed (ZTN-13). What people closed stays
 * closed, and a number that never had care stays open. The same object when nothing changes, so that a daily run that
 * was missed or runs twice ends the same.
 */
export function closeByItself(
  traject: Zorgtraject,
  laatste: EpochDay | null,
  vandaag: EpochDay,
  opgevolgd: boolean,
): Zorgtraject {
  const { soort, gesloten, sluitreden } = traject
  if (soort !== 'ggz' || laatste === null) return traject
  if (gesloten !== null && sluitreden !== 'zonder-zorg') return traject
  const dag = lastDayWithout(laatste)
  if (gesloten !== null && opgevolgd && dag > gesloten) return traject
  if (dag < vandaag) return gesloten === dag ? traject : { ...traject, gesloten: dag, sluitreden: 'zonder-zorg' }
  return gesloten === null ? traject : { ...traject, gesloten: null, sluitreden: null }
}
