import type { PatientDocument } from '../documenten/patient.ts'
import { checkReeks } from '../perioden/overlappingen.ts'
import { VERZEKERINGEN } from '../perioden/reeksen.ts'
import { type Stamweigering, weigering } from '../weigering.ts'
import { findBsnHolders } from './bsn-eigenaar.ts'
import { bsnVanAnder } from './change-bsn.ts'

/** What keeps a patient, as typed in a form, from being saved. `patienten`: all of them, to see whose a BSN is. */
export function checkPatient(
  patient: PatientDocument,
  patienten: readonly PatientDocument[],
): readonly Stamweigering[] {
  const { bsn, bsnStatus } = patient
  const anderen = bsn === null ? [] : findBsnHolders(patienten, bsn).filter((id) => id !== patient.id)
  const statusPast = bsnStatus.stand === 'niet gecontroleerd' || (bsnStatus.stand === 'geverifieerd') === (bsn !== null)
  return [
    ...checkReeks(VERZEKERINGEN, patient.verzekeringen),
    ...(anderen.length > 0 ? [bsnVanAnder(anderen)] : []),
    ...(statusPast ? [] : [STATUS]),
  ]
}

const STATUS = weigering(
  'bsn.status',
  ['De status van het BSN past niet bij het BSN.', 'The BSN status does not fit the BSN.'],
  [
    '“Geverifieerd” met een BSN, “afwezig met reden” zonder.',
    '“Geverifieerd” with a BSN, “afwezig met reden” without one.',
  ],
  ['Kies de status die past.', 'Choose the status that fits.'],
)
