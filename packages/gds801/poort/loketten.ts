import type { Loket, Retourcodetabel, Rule } from '@zorgketen/rules'

/** The plekken whose refusal hides everything about insured (domain/gds801.md §2, certain for VECOZO). */
const KOP = ['header', 'declaratieContext', 'declarant', 'contextZorgaanbieder', 'overzicht', 'totaalDeclaratiebedrag']

const plekkenVan = (rule: Rule): readonly string[] => ('plekken' in rule ? rule.plekken : [rule.plek])

const isRetourregel = (rule: Rule): boolean => plekkenVan(rule).some((plek) => plek.startsWith('retour'))

/**
 * The clearing house's desk for declarations: every finding refuses, and what is wrong in the head hides what is
 * wrong below. Nothing is hidden between referential and relational checks.
 */
export const poortLoket = (retourcodes: Retourcodetabel): Loket => ({
  id: 'poort',
  naam: { nl: 'Poort (VECOZO)', en: 'Gate (VECOZO)' },
  kiest: (rule) => !isRetourregel(rule),
  ernst: [],
  lagen: [KOP],
  retourcodes,
})

/** The provider's own look ahead: the same rules, and all findings at once. */
export const invoerLoket = (retourcodes: Retourcodetabel): Loket => ({
  ...poortLoket(retourcodes),
  id: 'invoer',
  naam: { nl: 'Controle vooraf', en: 'Check beforehand' },
  lagen: [],
})

/** The clearing house's desk for answers of payers (GDS802). */
export const retourLoket = (retourcodes: Retourcodetabel): Loket => ({
  id: 'retourpoort',
  naam: { nl: 'Poort voor retourberichten (VECOZO)', en: 'Gate for answers (VECOZO)' },
  kiest: isRetourregel,
  ernst: [],
  lagen: [['retourHeader']],
  retourcodes,
})
