import type { Dossier } from '@zorgketen/declaratie'
import { z } from 'zod'
import { declaratie, declaratieregel } from './declaratie.ts'
import { dag, euro, tekst } from './velden.ts'

export const retourmelding = z.strictObject({
  code: tekst,
  elementen: z.array(z.strictObject({ naam: z.string(), waarde: z.string() })),
})

const regelstaat = z.strictObject({
  regel: declaratieregel,
  factuurnummer: tekst,
  stand: z.enum(['verzonden', 'geweigerd', 'afgekeurd', 'toegekend', 'gecrediteerd']),
  toegekend: euro,
  meldingen: z.array(retourmelding),
  beantwoord: dag.nullable(),
})

const opslag = z.strictObject({
  formaat: z.literal('zorgketen/dossier@1'),
  declaraties: z.array(declaratie),
  regels: z.array(regelstaat),
  verwerkt: z.array(tekst),
  terzijde: z.array(
    z.strictObject({
      vingerafdruk: tekst,
      berichtreferentie: tekst,
      reden: z.strictObject({ nl: z.string(), en: z.string() }),
    }),
  ),
})

/** The dossier of one declarant at one payer; on file its maps and sets are lists. */
export const dossier = z.codec(opslag.meta({ title: 'Dossier' }), z.custom<Dossier>(), {
  decode: ({ declaraties, regels, verwerkt, terzijde }) => ({
    declaraties,
    regels: new Map(regels.map((staat) => [staat.regel.referentie, staat])),
    verwerkt: new Set(verwerkt),
    terzijde,
  }),
  encode: ({ declaraties, regels, verwerkt, terzijde }) => ({
    formaat: 'zorgketen/dossier@1' as const,
    declaraties: [...declaraties],
    regels: [...regels.values()],
    verwerkt: [...verwerkt],
    terzijde: [...terzijde],
  }),
})
