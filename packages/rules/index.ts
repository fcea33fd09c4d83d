export type { Bevinding, Ernst, NietBeoordeeld } from './bevinding.ts'
export { canonical } from './bewijs/canonical.ts'
export { type Hasher, makeReceipt, type Ontvangstbewijs, type ReceiptInput } from './bewijs/receipt.ts'
export { compareReceipts, rulesOf } from './bewijs/replay.ts'
export { type Bezoek, evaluateReference } from './evaluate-reference.ts'
export { type Feiten, takeSnapshot } from './feiten/feiten.ts'
export { type Geschiedenis, makeGeschiedenis } from './feiten/geschiedenis.ts'
export {
  AFWEZIG,
  type Antwoord,
  type Gemis,
  isGemis,
  makeRegister,
  NIET_BEKEND,
  type Register,
} from './feiten/register.ts'
export { type Ernstregel, ernstOf, type Loket } from './loket/loket.ts'
export { type Melding, report, ruleIdOf } from './loket/report.ts'
export { makeRetourcodetabel, type Retourcoderij, type Retourcodetabel } from './loket/retourcodetabel.ts'
export { type Bron, bron } from './regel/bron.ts'
export { ALTIJD, type Geldigheid } from './regel/geldigheid.ts'
export { outranks, type Rang } from './regel/rang.ts'
export {
  type Gebeurtenis,
  type Hier,
  type Moment,
  type Plaats,
  type Rule,
  type RuleHead,
  ruleKey,
  type Treffer,
} from './regel/rule.ts'
export { compareVersie, coversVersie, type Versies, vanafVersie } from './regel/versies.ts'
export { type Voorbeeld, type Voorbeelden, voorbeelden } from './regel/voorbeeld.ts'
export { vormen } from './regel/vormen.ts'
export { renderRegelboek, renderRulePage } from './regelboek/render-regelboek.ts'
export { type RulePage, rulePage } from './regelboek/rule-page.ts'
export type { Uitslag } from './run/collector.ts'
export { compile, type RuleSet, type Run, type Visit } from './run/compile.ts'
export type { Omgeving } from './run/omgeving.ts'
export type { Selection } from './run/select.ts'
export type { Stand, Verplichting } from './run/termijn.ts'
export { type Fout, fout, type Onbekend, ok, onbekend, type Uitkomst } from './uitkomst.ts'
export { explain, explainParts, type Uitleg } from './uitleg/explain.ts'
