import { onbekend } from '@zorgketen/rules'

const gemist = (nl: string, en: string) =>
  onbekend(
    `Het register ${nl} is niet volledig en bevat dit gegeven niet.`,
    `The register ${en} is not complete and does not hold this.`,
  )

// One object per register: the same answer for a thousand lines is one report with a count, and no allocation.
export const PLAATSING_NIET_BEKEND = gemist('plaatsingen', 'of placements')
export const SKN_NIET_BEKEND = gemist('skns', 'of SKNs')
export const CONTRACT_NIET_BEKEND = gemist('contracten', 'of contracts')
export const AANBIEDER_NIET_BEKEND = gemist('aanbieders', 'of providers')
export const INDICATIE_NIET_BEKEND = gemist('indicaties', 'of indications')
export const REGEL_NIET_BEKEND = gemist('eerdereRegels', 'of earlier lines')
export const VERLEDEN_NIET_VOLLEDIG = onbekend(
  'De geschiedenis is niet volledig; of dit eerder voorkwam is niet te zeggen.',
  'The history is not complete; whether this occurred before cannot be said.',
)
