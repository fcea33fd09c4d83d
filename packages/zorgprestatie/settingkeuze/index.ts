export { checkSettinglijst, type Lijstbevinding, type Lijstcode } from './check-settinglijst.ts'
export { type Bekeken, type Beproefd, chooseByList, type Stand, type Verloop } from './choose-by-list.ts'
export { explainSetting, type Settingstap, type Settinguitleg } from './explain-setting.ts'
export { KENMERKEN, KENMERKNAAM, type Kenmerk, type Kenmerkwaarde, readKenmerk } from './kenmerk.ts'
export { kenmerkenOp } from './kenmerken-op.ts'
export type { GekozenSetting, Keuze, SettingGeweigerd, Settingkeuze, SettingWeigercode } from './keuze.ts'
export { lijstTeksten } from './lijst-teksten.ts'
export { makeSettingkeuze } from './make-settingkeuze.ts'
export { type Lijstperiode, periodsOf, rulesOn } from './periods-of.ts'
export {
  type Gevolg,
  previewWijziging,
  type Vergeleken,
  type Verschuiving,
  type Verschuivingsgroep,
  type Wijzigingsvoorbeeld,
} from './preview-wijziging.ts'
export { type Relevant, relevanteKenmerken } from './relevante-kenmerken.ts'
export { replaceFrom } from './replace-from.ts'
export { rulesFor } from './rules-for.ts'
export type { Settingcontact } from './settingcontact.ts'
export { settingkeuzeTeksten } from './settingkeuze-teksten.ts'
export type { Settingregel, Settingvoorwaarden } from './settingregel.ts'
export { stamMetKeuze } from './stam-met-keuze.ts'
export { standaardregels } from './standaardregels.ts'
export { tellVoorwaarden } from './tell-voorwaarden.ts'
