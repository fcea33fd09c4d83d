import type { Rule } from '@zorgketen/rules'
import { kenmerkRegels } from './aanvullend-prestatie-kenmerk/index.ts'
import { gegevensRegels } from './aanvullende-prestatiegegevens/index.ts'
import { debetRegels } from './debet-prestatie/index.ts'
import { diagnoseRegels } from './diagnose/index.ts'
import { diagnosestellerRegels } from './diagnosesteller/index.ts'
import { plaatsingsbesluitRegels } from './plaatsingsbesluit/index.ts'
import { verwijzerRegels } from './verwijzer/index.ts'
import { verwijzingRegels } from './verwijzing/index.ts'
import { zorgaanbiederRegels } from './zorgaanbieder/index.ts'
import { zorgtrajectRegels } from './zorgtraject/index.ts'

/** The rules on the debit line and everything below it, in the order of the message. */
export const prestatieRegels: readonly Rule[] = [
  ...debetRegels,
  ...kenmerkRegels,
  ...verwijzingRegels,
  ...verwijzerRegels,
  ...zorgaanbiederRegels,
  ...gegevensRegels,
  ...diagnoseRegels,
  ...diagnosestellerRegels,
  ...zorgtrajectRegels,
  ...plaatsingsbesluitRegels,
]
