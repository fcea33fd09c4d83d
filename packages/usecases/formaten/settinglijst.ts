import { z } from 'zod'
import { settingregel } from './settingregel.ts'
import { lijst } from './velden.ts'

/**
 * The decision list on settings of an organisation (ZPM-03), in the order in which the rules are tried. A rule that was
 * replaced stays, ended on the day before the change began.
 */
export const settinglijst = z
  .strictObject({ id: z.literal('settinglijst'), regels: lijst(settingregel) })
  .meta({ title: 'Settinglijst van een zorgaanbieder' })
