import type { z } from 'zod'
import { settinglijst } from '../../formaten/settinglijst.ts'

/** The key of the one list an organisation has. */
export const SETTINGLIJST = 'settinglijst'

/** The decision list on settings, as in the file format. */
export const settinglijstDocument = settinglijst

export type SettinglijstDocument = z.output<typeof settinglijstDocument>
