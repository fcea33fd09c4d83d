import type { Voorbeelden } from '@zorgketen/rules'
import type { Geval } from '../../../voorbeeld/geval.ts'
import { dsmEnProfielSluitenUitVoorbeelden } from './vc099-dsm-en-profiel-sluiten-uit.voorbeelden.ts'

export const gegevensVoorbeelden: readonly Voorbeelden<Geval>[] = [dsmEnProfielSluitenUitVoorbeelden]
