import type { Settingbesluit } from '../stam/eenheid.ts'
import type { Stam } from '../stam/stam.ts'

/** The same provider to a derivation that looks up the setting of a unit: it then finds the one that was chosen. */
export const stamMetKeuze = (stam: Stam, besluit: Settingbesluit): Stam => ({ ...stam, settingOp: () => besluit })
