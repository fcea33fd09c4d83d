import { z } from 'zod'
import { lijst, periode } from '../../formaten/velden.ts'
import { zorgverlenerRij } from './formaatrijen.ts'

/** A professional with the BIG number (eleven digits) where there is one, and the periods of service. */
export const zorgverlenerDocument = zorgverlenerRij.extend({
  big: z
    .string()
    .regex(/^\d{11}$/)
    .nullable()
    .meta({ description: 'BIG-nummer: elf cijfers' }),
  inDienst: lijst(periode),
})

export type ZorgverlenerDocument = z.output<typeof zorgverlenerDocument>
export type Beroepsperiode = ZorgverlenerDocument['beroepen'][number]
