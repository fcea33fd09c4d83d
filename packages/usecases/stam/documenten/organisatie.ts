import { z } from 'zod'
import { tekst } from '../../formaten/velden.ts'
import { declarantRij, planningRijen } from './formaatrijen.ts'

/** The organisation itself: who declares, and when planned time counts as realised (ZPM-06, ZPM-24). */
export const organisatieDocument = z.strictObject({
  id: tekst,
  naam: tekst,
  fictief: z.boolean(),
  declarant: declarantRij,
  planningIsRealisatie: planningRijen,
})

export type OrganisatieDocument = z.output<typeof organisatieDocument>
