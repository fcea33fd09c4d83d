import { checkContract } from './check-contract.ts'
import { checkOrganisatie } from './check-organisatie.ts'
import type { PatientDocument } from './documenten/patient.ts'
import { checkPatient } from './patienten/check-patient.ts'
import { checkReeks } from './perioden/overlappingen.ts'
import { BEROEPEN, KENMERKREEKS, SETTINGREEKS } from './perioden/reeksen.ts'
import type { DocumentVan, RegisterNaam } from './registers.ts'
import type { Stamweigering } from './weigering.ts'

/** What keeps a whole document, as typed in a form, from being saved. `patienten`: all, to see whose a BSN is. */
export function checkDocument<N extends RegisterNaam>(
  register: N,
  document: DocumentVan<N>,
  { patienten = [] }: { readonly patienten?: readonly PatientDocument[] },
): readonly Stamweigering[] {
  switch (register) {
    case 'patient':
      return checkPatient(document as DocumentVan<'patient'>, patienten)
    case 'zorgverlener':
      return checkReeks(BEROEPEN, (document as DocumentVan<'zorgverlener'>).beroepen)
    case 'eenheid': {
      const { settings, kenmerken } = document as DocumentVan<'eenheid'>
      return [...checkReeks(SETTINGREEKS, settings), ...checkReeks(KENMERKREEKS, kenmerken ?? [])]
    }
    case 'contract':
      return checkContract(document as DocumentVan<'contract'>)
    case 'organisatie':
      return checkOrganisatie(document as DocumentVan<'organisatie'>)
    default:
      return []
  }
}
