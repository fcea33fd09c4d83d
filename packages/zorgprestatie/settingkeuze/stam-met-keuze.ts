import type { EpochDay } from '@zorgketen/values'
import type { Stam } from '../stam/stam.ts'
import type { Settingkeuze } from './keuze.ts'
import type { Settingcontact } from './settingcontact.ts'

/**
 * The same provider to a derivation that looks up the setting of a unit: on each day it finds the one that the list
 * chooses, or why it chose none. A setting that nobody asks for is not chosen, one that is asked for again is remembered.
 */
export function stamMetKeuze(
  stam: Stam,
  { kies }: Settingkeuze,
  contactOp: (eenheid: string, dag: EpochDay) => Settingcontact,
): Stam {
  let laatste: {
    readonly eenheid: string
    readonly dag: EpochDay
    readonly uit: ReturnType<Stam['settingOp']>
  } | null = null
  return {
    ...stam,
    settingOp: (eenheid, dag) => {
      if (laatste === null || laatste.eenheid !== eenheid || laatste.dag !== dag) {
        const keuze = kies(contactOp(eenheid, dag))
        laatste = { eenheid, dag, uit: keuze.soort === 'setting' ? keuze.besluit : keuze }
      }
      return laatste.uit
    },
  }
}
