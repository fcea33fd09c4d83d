import type { z } from 'zod'
import { eenheidRij } from './formaatrijen.ts'

/** A unit with its settings and features over time (ZPM-03), as in the file format. */
export const eenheidDocument = eenheidRij

export type EenheidDocument = z.output<typeof eenheidDocument>
export type Settingperiode = EenheidDocument['settings'][number]
export type Kenmerkperiode = NonNullable<EenheidDocument['kenmerken']>[number]
