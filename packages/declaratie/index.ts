export { listAfwijkend } from './corrigeren/afwijkende-start.ts'
export { correct } from './corrigeren/correct.ts'
export type { Correctie, Correctieopties, Correctiestap, Correctietermijnen } from './corrigeren/correctie.ts'
export { composeGewenst, type Gewenst } from './corrigeren/gewenst.ts'
export { emptyDossier } from './dossier/empty-dossier.ts'
export { send, type Verzending } from './dossier/send.ts'
export { totalToegekend } from './dossier/total-toegekend.ts'
export type { Administratie, TeDeclareren } from './model/administratie.ts'
export type { Berichtgegevens } from './model/berichtgegevens.ts'
export type { Declaratie } from './model/declaratie.ts'
export type {
  Betrokkene,
  Creditregel,
  Debetregel,
  Declaratieregel,
  Regeldiagnose,
  RegelPlaatsing,
  RegelVerwijzing,
} from './model/declaratieregel.ts'
export type { Dossier, Regelstaat, Regelstand, Terzijde } from './model/dossier.ts'
export type { Regelinhoud } from './model/regelinhoud.ts'
export type { Retour, Retourmelding, Retourregel } from './model/retour.ts'
export type { Verzekerde } from './model/verzekerde.ts'
export type { Verzekering } from './model/verzekering.ts'
export { compose } from './samenstellen/compose.ts'
export type { PrestatieReden, Samenstelling, Samenstelopdracht } from './samenstellen/samenstelling.ts'
export { splitByBetaler, type Verdeling } from './samenstellen/split-by-betaler.ts'
export { totalOf } from './samenstellen/total-of.ts'
export { indienenUiterlijk } from './termijnen/indienen.ts'
export {
  type Jaarrapport,
  type OpenPrestatie,
  reportJaarafsluiting,
} from './termijnen/jaarafsluiting.ts'
export { type Jaartermijn, jaarUiterlijk } from './termijnen/jaargrens.ts'
export { type Reden, type RedenCode, reden } from './uitleg/reden.ts'
export { settle } from './vereffenen/settle.ts'
export type { Regelwijziging, Vereffening } from './vereffenen/vereffening.ts'
