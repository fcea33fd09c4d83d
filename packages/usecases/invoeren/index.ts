export { zoekvraagVan } from '../beheren/zoekvraag.ts'
export type { Besluit, Kolomlezing, Kolomsoort, LeesKolom } from './kolomlezer.ts'
export { countRegistraties, readVolledigheid, type Volledigheidsbeeld } from './lees-volledigheid.ts'
export type { Herstelgroep } from './registraties/foutenboek.ts'
export {
  isRegistratietabel,
  REGISTRATIETABELLEN,
  type Registratietabel,
  TABELNAMEN,
} from './registraties/tabelsoorten.ts'
export { importRegistraties } from './registraties/voer-in.ts'
export { previewRegistraties, type Registratievoorbeeld } from './registraties/voorbeeld.ts'
export { templateOf } from './sjabloon.ts'
export { type Invoer, importInvoer, previewInvoer } from './voer-in.ts'
export { INVOERSOORTEN, type Invoersoort, type Invoerverslag, type Invoervoorstel } from './voorstel.ts'
