import { SETTINGS } from '@zorgketen/zorgprestatie'
import { z } from 'zod'
import { dag, euro, minuten, tekst, tijd, tweetalig } from './velden.ts'

/** A derived prestatie, as a line of `prestaties.ndjson`. */
const prestatie = z.strictObject({
  id: tekst,
  patient: tekst,
  stroom: z.enum(['ggz', 'fz']),
  datum: dag,
  begintijd: tijd.nullable(),
  eindtijd: tijd.nullable(),
  zorgsoort: z.enum(['diagnostiek', 'behandeling']),
  setting: z.enum(SETTINGS),
  eenheid: tekst,
  zorgverlener: tekst,
  beroep: tekst,
  categorieIndex: z.int(),
  duurklasse: z.int(),
  minuten,
  tijdsoort: z.enum(['gepland', 'gerealiseerd']),
  codelijst: z.literal('071'),
  code: tekst,
  naam: tekst,
  tarief: euro,
  fictief: z.boolean(),
})

/** What came of one registration: a prestatie, or the reason why there is none. A file of them is NDJSON. */
export const afleiding = z
  .discriminatedUnion('soort', [
    z.strictObject({ soort: z.literal('prestatie'), prestatie }),
    z.strictObject({
      soort: z.literal('weigering'),
      registratie: tekst,
      weigering: z.strictObject({
        code: tekst,
        params: z.record(z.string(), z.union([z.string(), z.number()])),
        reden: tweetalig.nullable(),
      }),
    }),
  ])
  .meta({ title: 'Afleiding van een registratie' })
