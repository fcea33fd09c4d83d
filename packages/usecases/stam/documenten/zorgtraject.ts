import type { z } from 'zod'
import { zorgtrajectRij } from './formaatrijen.ts'

/** A zorgtraject with its diagnoses, as in the file format. */
export const zorgtrajectDocument = zorgtrajectRij

export type ZorgtrajectDocument = z.output<typeof zorgtrajectDocument>
