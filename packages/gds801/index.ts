export {
  checkBericht,
  checkMessage,
  openAntwoord,
  openKeuring,
  type Poortuitslag,
  type Stukken,
} from './poort/check-message.ts'
export { checkRetour, type Retouruitslag } from './poort/check-retour.ts'
export type { Keuringsuitslag, Structuur } from './poort/keuring.ts'
export { invoerLoket, poortLoket, retourLoket } from './poort/loketten.ts'
export { openPoort, type Poort, type PoortSpec } from './poort/poort.ts'
export type { Telling } from './poort/vergaarbak.ts'
export { type Berichtkop, fromBericht, fromKop, type GelezenDeclaratie } from './v1_0/mapping/from-bericht.ts'
export { fromRetourBericht, type GelezenRetour } from './v1_0/mapping/from-retour.ts'
export { fromVerzekerde } from './v1_0/mapping/from-verzekerde.ts'
export { groupByVerzekerde, toBericht, toKop, toVerzekerde } from './v1_0/mapping/to-bericht.ts'
export { toRetourBericht } from './v1_0/mapping/to-retour.ts'
export { type Verlies, Verliezen } from './v1_0/mapping/verliezen.ts'
export type * as gds801 from './v1_0/records.generated.ts'
export type { Codelijst, Codelijsten, Codestand, Gds801Feiten } from './v1_0/regel/feiten.ts'
export type { Milieu } from './v1_0/regel/omgeving.ts'
export { regelboek as regelboekV1 } from './v1_0/regelboek.ts'
export type * as gds802 from './v1_0/retour.generated.ts'
