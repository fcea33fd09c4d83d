import type { Rule } from '@zorgketen/rules'
import { startdatumNietNaBegin } from './vc049-startdatum-niet-na-begin.ts'

/** The rules on the zorgtraject of a debit line, by official number. */
export const zorgtrajectRegels: readonly Rule[] = [startdatumNietNaBegin]
