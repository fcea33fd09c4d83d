import { loadReferentie } from '@zorgketen/reference/load'
import { makeRetourcodetabel } from '@zorgketen/rules'

/** The official codes of the v1.0 rules, from the shipped reference data. */
export const retourcodes = makeRetourcodetabel('alle', '1.0', loadReferentie().retourcodetabel('gds801-1-0'))
