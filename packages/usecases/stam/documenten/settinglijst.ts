import { z } from 'zod'
import { settingregel } from '../../formaten/settingregel.ts'
import { lijst } from '../../formaten/velden.ts'

/** The key of the one list an organisation has. */
export const SETTINGLIJST = 'settinglijst'

/**
 * The decision list on settings of the organisation (ZPM-03), in the order in which the rules are tried. A rule that was
 * replaced stays, ended on the day before the change began.
 */
export const settinglijstDocument = z
  .strictObject({ id: z.literal(SETTINGLIJST), regels: lijst(settingregel) })
  .meta({ title: 'Settinglijst van een zorgaanbieder' })

export type SettinglijstDocument = z.output<typeof settinglijstDocument>
