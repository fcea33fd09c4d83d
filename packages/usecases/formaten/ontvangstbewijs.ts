import type { Ontvangstbewijs } from '@zorgketen/rules'
import { z } from 'zod'
import { lijst, tekst } from './velden.ts'

/** The receipt of one run, as it is kept beside the message, the registers and the book it judged by. */
export const ontvangstbewijs = z
  .strictObject({
    motor: tekst,
    loket: tekst,
    versie: tekst,
    vandaag: z.iso.date(),
    regels: lijst(tekst),
    regelset: tekst,
    referenties: lijst(tekst),
    feiten: tekst,
    invoer: tekst,
    uitslag: tekst,
  })
  .meta({ title: 'Ontvangstbewijs' }) satisfies z.ZodType<Ontvangstbewijs>
