import type { GrensId } from './grenzen.ts'

/** Which dated limits each rule turns on, for the rule book. */
export const GRENZEN_VAN_REGEL: ReadonlyMap<string, readonly GrensId[]> = new Map([
  ['zpm.regie.zes-weken', ['zpm-regie', 'zpm-regie-consulten']],
  ['zpm.regie.vier-consulten', ['zpm-regie', 'zpm-regie-consulten']],
  ['zpm.diagnostiek.onverzekerd', ['zpm-diagnostiek-onverzekerd']],
  ['zpm.euthanasie.maximum', ['zpm-euthanasie']],
  ['zpm.verwijzing.negen-maanden', ['zpm-verwijzing']],
  ['zpm.typering.jaarlijks', ['zpm-typering-herhalen']],
  ['zpm.verblijf.zonder-consult', ['zpm-verblijf-consult']],
])
