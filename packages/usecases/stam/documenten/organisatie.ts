import { z } from 'zod'
import { tekst } from '../../formaten/velden.ts'
import { contact, ZONDER_CONTACT } from './contact.ts'
import { declarantRij, planningRijen } from './formaatrijen.ts'

/** The organisation itself: who declares, and when planned time counts as realised (ZPM-06, ZPM-24), and what an invoice of its own shows. */
export const organisatieDocument = z.strictObject({
  id: tekst,
  naam: tekst,
  fictief: z.boolean(),
  declarant: declarantRij,
  planningIsRealisatie: planningRijen,
  contact: contact.default(ZONDER_CONTACT),
})

export type OrganisatieDocument = z.output<typeof organisatieDocument>
