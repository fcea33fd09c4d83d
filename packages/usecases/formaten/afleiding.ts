import { SETTINGS } from '@zorgketen/zorgprestatie'
import { z } from 'zod'
import { agb, dag, euro, minuten, tekst, tijd, tweetalig } from './velden.ts'

const kern = {
  id: tekst,
  registratie: tekst,
  patient: tekst,
  stroom: z.enum(['ggz', 'fz']),
  datum: dag,
  begintijd: tijd.nullable(),
  eindtijd: tijd.nullable(),
  eenheid: tekst,
  zorgverlener: tekst.nullable(),
  beroep: tekst.nullable(),
  codelijst: z.literal('071'),
  code: tekst,
  naam: tekst,
  tarief: euro,
  fictief: z.boolean(),
}
const uitvoerder = { zorgverlener: tekst, beroep: tekst }

/** A derived prestatie, as a line of `prestaties.ndjson`. */
const prestatie = z.discriminatedUnion('soort', [
  z.strictObject({
    soort: z.literal('consult'),
    ...kern,
    ...uitvoerder,
    zorgsoort: z.enum(['diagnostiek', 'behandeling']),
    setting: z.enum(SETTINGS),
    categorieIndex: z.int(),
    duurklasse: z.int(),
    minuten,
    tijdsoort: z.enum(['gepland', 'gerealiseerd']),
  }),
  z.strictObject({
    soort: z.literal('groepsconsult'),
    ...kern,
    ...uitvoerder,
    categorieIndex: z.int(),
    groepsgrootte: z.int(),
    eenheidMinuten: z.int(),
    volgnummer: z.int(),
  }),
  z.strictObject({ soort: z.literal('toeslag'), ...kern, toeslag: z.enum(['reistijd', 'tolk']), bij: tekst }),
  z.strictObject({
    soort: z.literal('verblijfsdag'),
    ...kern,
    verzorgingsgraad: tekst,
    beveiligingsniveau: z.int().min(1).max(4).nullable(),
  }),
  z.strictObject({
    soort: z.literal('overig'),
    ...kern,
    prestatiesoort: tekst,
    minuten: minuten.nullable(),
    opdrachtgever: agb.nullable(),
    label: z.enum(['acute-ggz-binnen-budget', 'onderlinge-dienstverlening']).nullable(),
  }),
])

/** What came of one registration: a prestatie, or the reason why there is none. A file of them is NDJSON. */
export const afleiding = z
  .discriminatedUnion('soort', [
    z.strictObject({ soort: z.literal('prestatie'), prestatie }),
    z.strictObject({
      soort: z.literal('weigering'),
      registratie: tekst,
      deel: tekst.exactOptional(),
      weigering: z.strictObject({
        code: tekst,
        params: z.record(z.string(), z.union([z.string(), z.number()])),
        reden: tweetalig.nullable(),
      }),
    }),
  ])
  .meta({ title: 'Afleiding van een registratie' })
