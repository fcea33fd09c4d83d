import { DJI_UZOVI } from '@zorgketen/values'
import type { Geval } from './geval.ts'
import { makeGeval } from './make-geval.ts'

/** A declaration to DJI. Codes and tariffs are fictitious (no source prints a code of an fz setting); setting 7 is fz niet-klinisch. */
export const makeBasisFz = (): Geval =>
  makeGeval({
    betaler: { uzovi: DJI_UZOVI, rol: 'dji' },
    codes: ['FI0701', 'FI0702'],
    tarieven: [10_000, 12_500],
    setting: 7,
  })
