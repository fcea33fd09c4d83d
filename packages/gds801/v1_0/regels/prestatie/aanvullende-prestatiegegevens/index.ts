import type { Rule } from '@zorgketen/rules'
import { dsmEnProfielSluitenUit } from './vc099-dsm-en-profiel-sluiten-uit.ts'

/** The rules on the additional data of a debit line, by official number. */
export const gegevensRegels: readonly Rule[] = [dsmEnProfielSluitenUit]
