import { dayOf } from '@zorgketen/values'
import type { Diagnosecontrole } from './diagnose-teksten.ts'
import { isDiagnoselijst } from './diagnoselijst.ts'
import type { Omstandigheden } from './omstandigheden.ts'

/** From this day a privacy statement keeps every diagnosis off the claim (VC160); before it, list 033 could go along. */
const GEEN_DIAGNOSE_VANAF = dayOf(2024, 1, 1)

const BIJ_DJI: ReadonlySet<string> = new Set(['030', '032'])
const BIJ_ANDEREN: ReadonlySet<string> = new Set(['029', '031', '033'])

/**
 * The controls of the gate that close a list in these circumstances; none: the list is open. The form offers what is
 * open, the gate (packages/gds801, rules with the same codes) refuses what is not.
 */
export function closuresOf(lijst: string, omstandigheden: Omstandigheden): readonly Diagnosecontrole[] {
  const { betaler, privacyverklaring, datum } = omstandigheden
  const out: Diagnosecontrole[] = []
  if (privacyverklaring && datum < GEEN_DIAGNOSE_VANAF && isDiagnoselijst(lijst) && lijst !== '033') out.push('VC043')
  if (!privacyverklaring && !isDiagnoselijst(lijst)) out.push('VC045')
  if (betaler === 'dji' && !BIJ_DJI.has(lijst)) out.push('VC100')
  if (betaler === 'anders' && !BIJ_ANDEREN.has(lijst)) out.push('VC101')
  if (privacyverklaring && datum >= GEEN_DIAGNOSE_VANAF) out.push('VC160')
  return out
}
