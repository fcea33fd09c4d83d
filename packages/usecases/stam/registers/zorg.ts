import { type PlaatsingDocument, plaatsingDocument } from '../documenten/overeenkomst.ts'
import { type ZorgtrajectDocument, zorgtrajectDocument } from '../documenten/zorgtraject.ts'
import { type Beschrijving, geen, kolom, noem } from './beschrijving.ts'
import { toonDag, toonPeriode } from './toon.ts'
import { zoektekst } from './zoektekst.ts'

export const zorgtrajectRegister: Beschrijving<ZorgtrajectDocument> = {
  naam: noem('zorgtraject', 'zorgtraject', 'zorgtrajecten', 'zorgtrajecten'),
  schema: zorgtrajectDocument,
  id: ({ nummer }) => nummer,
  label: ({ nummer, soort, patient }) => `${patient} ${soort} ${nummer.slice(0, 8)}`,
  zoek: ({ nummer, soort, patient, plaatsing }) => zoektekst(patient, soort, nummer, plaatsing),
  geboortedatum: geen,
  kolommen: [
    kolom('nummer', 'Zorgtrajectnummer', 'Zorgtrajectnummer', ({ nummer }) => nummer),
    kolom('soort', 'Soort', 'Kind', ({ soort }) => soort),
    kolom('patient', 'Patiënt', 'Patient', ({ patient }) => patient),
    kolom('startdatum', 'Startdatum', 'Start date', ({ startdatum }) => toonDag(startdatum)),
    kolom('gesloten', 'Gesloten', 'Closed', ({ gesloten }) => toonDag(gesloten)),
    kolom('regiebehandelaar', 'Regiebehandelaar', 'Regiebehandelaar', ({ regiebehandelaar }) => regiebehandelaar),
  ],
}

export const plaatsingRegister: Beschrijving<PlaatsingDocument> = {
  naam: noem('plaatsing', 'placement', 'plaatsingen', 'placements'),
  schema: plaatsingDocument,
  id: ({ nummer }) => nummer,
  label: ({ nummer, titel }) => `${nummer} (${toonPeriode(titel)})`,
  zoek: ({ nummer, declarant, zorgtraject }) => zoektekst(nummer, declarant, zorgtraject),
  geboortedatum: geen,
  kolommen: [
    kolom('nummer', 'Plaatsingsbesluit', 'Plaatsingsbesluit', ({ nummer }) => nummer),
    kolom('skn', 'SKN', 'SKN', ({ skn }) => skn),
    kolom('declarant', 'Aanbieder', 'Provider', ({ declarant }) => declarant),
    kolom('titel', 'Titel', 'Title', ({ titel }) => toonPeriode(titel)),
    kolom('zorgtraject', 'Zorgtrajectnummer', 'Zorgtrajectnummer', ({ zorgtraject }) => zorgtraject),
  ],
}
