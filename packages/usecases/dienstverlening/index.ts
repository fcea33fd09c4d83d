export { deliverFactuur, writeFactuur } from './factureren/bezorg-factuur.ts'
export { makeDienstfactuur } from './factureren/maak-factuur.ts'
export { listTeFactureren, type TeFacturerenOpdrachtgever } from './factureren/te-factureren.ts'
export { withdrawDienstfactuur } from './factureren/trek-in.ts'
export { takeInVerzoek } from './innemen/neem-in.ts'
export { type Innamevoorstel, proposeInname } from './innemen/zoek-patient.ts'
export { receiveDienstbestand } from './lees-bestand.ts'
export { type Dienstafdruk, readDienstafdruk } from './lezen/afdruk.ts'
export { type Dienstkeuzen, readDienstkeuzen } from './lezen/keuze.ts'
export {
  type Dienstfactuur,
  type Dienstoverzicht,
  type GevraagdeDienst,
  type OntvangenDienst,
  readDiensten,
} from './lezen/overzicht.ts'
export { deliverVerzoek, writeVerzoek } from './vragen/verstuur.ts'
export { askDienst, resendDienst } from './vragen/vraag-dienst.ts'
