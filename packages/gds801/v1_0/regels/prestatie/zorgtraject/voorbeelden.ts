import type { Voorbeelden } from '@zorgketen/rules'
import type { Geval } from '../../../voorbeeld/geval.ts'
import { startdatumNietNaBeginVoorbeelden } from './vc049-startdatum-niet-na-begin.voorbeelden.ts'

export const zorgtrajectVoorbeelden: readonly Voorbeelden<Geval>[] = [startdatumNietNaBeginVoorbeelden]
