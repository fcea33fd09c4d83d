import { contains, maskBsn } from '@zorgketen/values'
import { type PatientDocument, patientDocument } from '../documenten/patient.ts'
import { type Beschrijving, kolom, noem } from './beschrijving.ts'
import { toonDag } from './toon.ts'
import { toonNaam } from './toon-naam.ts'
import { zoektekst } from './zoektekst.ts'

/** A patient in a list; one without a name goes by the own patient number. */
const patientLabel = ({ id, naam }: PatientDocument): string => (naam === null ? id : toonNaam(naam))

export const patientRegister: Beschrijving<PatientDocument> = {
  naam: noem('patiënt', 'patient', 'patiënten', 'patients'),
  schema: patientDocument,
  id: ({ id }) => id,
  label: patientLabel,
  zoek: ({ id, naam, samengevoegd }) =>
    zoektekst(
      ...(naam === null ? [] : [naam.initialen, naam.roepnaam, naam.voorvoegsels, naam.achternaam]),
      id,
      ...samengevoegd.map((dubbel) => dubbel.id),
    ),
  geboortedatum: ({ geboortedatum }) => geboortedatum,
  kolommen: [
    kolom('naam', 'Naam', 'Name', patientLabel),
    kolom('geboortedatum', 'Geboortedatum', 'Birth date', ({ geboortedatum }) => toonDag(geboortedatum)),
    kolom('id', 'Patiëntnummer', 'Patient number', ({ id }) => id),
    kolom('bsn', 'BSN', 'BSN', ({ bsn }) => (bsn === null ? null : maskBsn(bsn))),
    kolom('bsnStatus', 'Status BSN', 'BSN status', ({ bsnStatus }) => bsnStatus.stand),
    kolom('betaler', 'Betaler', 'Payer', ({ verzekeringen }, dag) => {
      const nu = verzekeringen.filter(({ geldig }) => contains(geldig, dag))
      return nu.length === 0 ? null : nu.map(({ betaler }) => betaler).join(', ')
    }),
  ],
}
