import type { Plaatsing } from '../stam/plaatsing.ts'
import type { Zorgtraject } from '../stam/zorgtraject.ts'

/** The zorgtraject as a plaatsing brings it: number, startdatum and plaatsingsbesluit are all DJI's (ZTN-06). */
export const openFz = (plaatsing: Plaatsing, patient: string): Zorgtraject => ({
  nummer: plaatsing.zorgtraject,
  soort: 'fz',
  patient,
  declarant: plaatsing.declarant,
  startdatum: plaatsing.startdatum,
  gesloten: null,
  plaatsing: plaatsing.nummer,
  diagnoses: [],
  regiebehandelaar: null,
})
