export { afleiding } from './formaten/afleiding.ts'
export { type Boek, boek, EMPTY_BOEK } from './formaten/boek.ts'
export { declaratie } from './formaten/declaratie.ts'
export { dossier } from './formaten/dossier.ts'
export { FORMATEN } from './formaten/formaten.ts'
export { ontvangstbewijs } from './formaten/ontvangstbewijs.ts'
export { type Registers, registers } from './formaten/registers.ts'
export { type Registratie, registratie } from './formaten/registratie.ts'
export { type Stamgegevens, stamgegevens } from './formaten/stamgegevens.ts'
export type { Grensfout } from './grens/grensfout.ts'
export { readJson } from './grens/read-json.ts'
export { readNdjson } from './grens/read-ndjson.ts'
export {
  type Berichten,
  openBerichten,
  type RetourInvoer,
  readRetour,
  writeDeclaratie,
  writeRetour,
} from './stappen/berichten.ts'
export {
  checkAtGate,
  checkReturnAtGate,
  type Gekeurd,
  milieuOf,
  openGate,
  openReturnGate,
} from './stappen/check.ts'
export { type Correctieronde, correctAll } from './stappen/correct.ts'
export { type Declaratieronde, type Declarering, declare } from './stappen/declare.ts'
export { derive, explainDerivation } from './stappen/derive.ts'
export { feitenVoorSynth } from './stappen/feiten-voor-synth.ts'
export { type Beoordeeld, judgeMessage, type Oordeelgereedschap } from './stappen/judge.ts'
export { referentieversies } from './stappen/referentieversies.ts'
export { settleReturn } from './stappen/settle.ts'
