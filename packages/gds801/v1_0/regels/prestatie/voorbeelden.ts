import type { Voorbeelden } from '@zorgketen/rules'
import type { Geval } from '../../voorbeeld/geval.ts'
import { kenmerkVoorbeelden } from './aanvullend-prestatie-kenmerk/voorbeelden.ts'
import { gegevensVoorbeelden } from './aanvullende-prestatiegegevens/voorbeelden.ts'
import { debetVoorbeelden } from './debet-prestatie/voorbeelden.ts'
import { diagnoseVoorbeelden } from './diagnose/voorbeelden.ts'
import { diagnosestellerVoorbeelden } from './diagnosesteller/voorbeelden.ts'
import { plaatsingsbesluitVoorbeelden } from './plaatsingsbesluit/voorbeelden.ts'
import { verwijzerVoorbeelden } from './verwijzer/voorbeelden.ts'
import { verwijzingVoorbeelden } from './verwijzing/voorbeelden.ts'
import { zorgaanbiederVoorbeelden } from './zorgaanbieder/voorbeelden.ts'
import { zorgtrajectVoorbeelden } from './zorgtraject/voorbeelden.ts'

export const prestatieVoorbeelden: readonly Voorbeelden<Geval>[] = [
  ...debetVoorbeelden,
  ...kenmerkVoorbeelden,
  ...verwijzingVoorbeelden,
  ...verwijzerVoorbeelden,
  ...zorgaanbiederVoorbeelden,
  ...gegevensVoorbeelden,
  ...diagnoseVoorbeelden,
  ...diagnosestellerVoorbeelden,
  ...zorgtrajectVoorbeelden,
  ...plaatsingsbesluitVoorbeelden,
]
