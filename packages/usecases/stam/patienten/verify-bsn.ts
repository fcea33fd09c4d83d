import type { EpochDay } from '@zorgketen/values'
import type { PatientDocument } from '../documenten/patient.ts'
import { gelukt, geweigerd, type Stamuitkomst, weigering } from '../weigering.ts'

/** Records that a BSN was checked, when and by what (SBV-Z, an identity document). */
export function verifyBsn(patient: PatientDocument, op: EpochDay, bron: string): Stamuitkomst<PatientDocument> {
  if (patient.bsn === null) return geweigerd(ZONDER_BSN)
  return gelukt({ ...patient, bsnStatus: { stand: 'geverifieerd', op, bron } })
}

const ZONDER_BSN = weigering(
  'bsn.ontbreekt',
  ['Er is geen BSN om te verifiëren.', 'There is no BSN to verify.'],
  ['Een patiënt met een BSN.', 'A patient with a BSN.'],
  ['Leg eerst het BSN vast.', 'Record the BSN first.'],
)
