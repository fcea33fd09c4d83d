export type { Afschriftpost, Bankafschrift, Postdeel, Tegenpartij } from './afschrift/bankafschrift.ts'
export type { Afschriftfout, Plek } from './camt/afschriftfout.ts'
export { isIban } from './camt/is-iban.ts'
export { type Bankbestand, readBankafschrift } from './camt/read-bankafschrift.ts'
export type {
  Betaalbron,
  Betaalmatch,
  Kandidaat,
  OpenBetaling,
  Specificatieverwijzing,
  Toerekening,
} from './koppelen/betaalmatch.ts'
export {
  type Betaalstatus,
  type Postbetaling,
  type Regelbetaling,
  reportBetaalstand,
} from './koppelen/betaalstand.ts'
export { composePosten } from './koppelen/compose-posten.ts'
export { confirmMatch } from './koppelen/confirm-match.ts'
export type { Factuurpost, Postregel } from './koppelen/factuurpost.ts'
export { type Koppelreden, type Koppelredencode, koppelreden } from './koppelen/koppelreden.ts'
export {
  type Betaaloverzicht,
  type Koppelopdracht,
  matchBetalingen,
  type Wachtend,
} from './koppelen/match-betalingen.ts'
export type { Boekverwijzing } from './koppelen/ontvangst.ts'
export type { Vorderingen } from './koppelen/vorderingen.ts'
export {
  composeParticuliereFactuur,
  type Factuursamenstelling,
} from './particulier/compose-particuliere-factuur.ts'
export type { Factuurfout, Factuurfoutcode } from './particulier/factuurfout.ts'
export type { Factuuropdracht } from './particulier/factuuropdracht.ts'
export type {
  Factuurregel,
  ParticuliereFactuur,
  TeFactureren,
  Zelfbetaalreden,
} from './particulier/particuliere-factuur.ts'
export { type Factuurstand, reportFactuurstand, toFactuurpost } from './particulier/report-factuurstand.ts'
export { writeFactuurtekst } from './particulier/write-factuurtekst.ts'
export type {
  Betaalspecificatie,
  RuweSpecificatierij,
  Specificatiefout,
  Specificatierij,
} from './specificatie/betaalspecificatie.ts'
export { type GelezenSpecificatie, parseBetaalspecificatie } from './specificatie/parse-betaalspecificatie.ts'
