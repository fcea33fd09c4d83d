import type { PatientDocument } from '../../stam/documenten/patient.ts'
import type { Persoon } from '../formaat/delen.ts'
import { onbruikbaar } from '../werkfouten.ts'

/** What the other provider knows the patient by. Throws `Werkfout` when that is too little to know anybody by. */
export function persoonVan({ naam, geboortedatum, bsn }: PatientDocument): Persoon {
  if (geboortedatum === null || (bsn === null && naam === null)) throw TE_WEINIG
  return { naam, geboortedatum, bsn }
}

const TE_WEINIG = onbruikbaar(
  'patient',
  ['Van deze patiënt is te weinig bekend om hem bij een ander te herkennen.', 'Too little is known of this patient.'],
  ['Een geboortedatum, en een BSN of een naam.', 'A day of birth, and a BSN or a name.'],
  ['Vul de gegevens van de patiënt aan en verstuur opnieuw.', 'Complete the patient and send again.'],
)
