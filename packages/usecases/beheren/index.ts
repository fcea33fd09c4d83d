export { type Bewaard, type Formulierregister, kolommenVan, saveDocument } from './bewaar-document.ts'
export type { Herafleiding } from './herafleiden.ts'
export { readKeuzelijsten } from './keuzelijsten.ts'
export { readDossier, type Stamdossier } from './lees-document.ts'
export { recordVerification, replaceBsn, showBsn } from './patient/bsn.ts'
export { readPatient } from './patient/dossier.ts'
export { listDoubles } from './patient/dubbelen.ts'
export { changeGegevens } from './patient/gegevens.ts'
export { enterPatient } from './patient/nieuw.ts'
export { undoDouble } from './patient/ontvoegen.ts'
export { mergeDouble, type Samenvoegresultaat } from './patient/samenvoegen.ts'
export { changeVerzekering, type Verzekeringsgevolg } from './patient/verzekering.ts'
export { issueZorgtraject } from './patient/zorgtraject.ts'
export { putZorgvraag, removeZorgvraag } from './patient/zorgvraag.ts'
export {
  type Registerstand,
  type Registerstanden,
  readRegisterstanden,
  setRegisterstand,
} from './registers-volledig.ts'
export { withdrawDocument } from './trek-in.ts'
export { searchRegister } from './zoek-register.ts'
export { zoekvraagVan } from './zoekvraag.ts'
