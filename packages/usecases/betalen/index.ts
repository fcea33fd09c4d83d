export type { Betaalblad } from './betaalblad.ts'
export { type Factuurbetaling, pageBetalingen } from './betalingenlijst.ts'
export { pageFactuurregels } from './factuurregels.ts'
export { type Factuurstaat, type Factuurstatus, listFactuurstaten } from './factuurstaat.ts'
export type { Betaalherkomst } from './herkomst.ts'
export {
  type Bevestiging,
  confirmVoorstel,
  type Gekoppeld,
  keepCertain,
  matchByHand,
  setBoekingenAside,
  undoBetaling,
} from './koppel.ts'
export { listTerzijde, type Terzijdegelegd } from './lijst-terzijde.ts'
export {
  type Bestandregel,
  type Inname,
  listBestanden,
  type Specificatiebestand,
  takeInAfschrift,
  takeInSpecificatie,
} from './neem-in.ts'
export { openBetaalblad } from './open-betaalblad.ts'
export { type Factuurafdruk, readAfdruk } from './particulier/afdruk.ts'
export { billedToPeople } from './particulier/gefactureerd.ts'
export { type Factureeropdracht, type Factuurkeuze, makeFacturen } from './particulier/maak-facturen.ts'
export {
  type Factureerlijst,
  openFactureerlijst,
  pageTeFactureren,
  type TeFacturerenBlad,
  type TeFacturerenPatient,
  type TeFacturerenRegel,
  type TeFacturerenVraag,
} from './particulier/te-factureren.ts'
export { withdrawFactuur } from './particulier/trek-in.ts'
export { listWachtrij, type Voorsteldeel, type Wachtpost, type Wachtrij } from './wachtrij.ts'
