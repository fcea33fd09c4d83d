import { z } from 'zod'
import { lijst, periode, tekst } from '../../formaten/velden.ts'
import { contact, ZONDER_CONTACT } from './contact.ts'
import { declarantRij, planningRijen } from './formaatrijen.ts'

/** A number as people type it in a form. */
const aantal = z.codec(z.string().regex(/^\d{1,2}$/), z.int().min(0), {
  decode: (getypt) => Number(getypt),
  encode: (getal) => String(getal),
})

/** The organisation itself: who declares, and when planned time counts as realised (ZPM-06, ZPM-24), and what an invoice of its own shows. */
export const organisatieDocument = z.strictObject({
  id: tekst,
  naam: tekst,
  fictief: z.boolean(),
  declarant: declarantRij,
  planningIsRealisatie: planningRijen,
  contact: contact.default(ZONDER_CONTACT),
  /** What this organisation takes as the most diagnostic consults with an uninsured diagnosis (ZPM-31): nobody published it. */
  maximumDiagnostiek: lijst(z.strictObject({ aantal, geldig: periode, bron: tekst })).exactOptional(),
})

export type OrganisatieDocument = z.output<typeof organisatieDocument>
