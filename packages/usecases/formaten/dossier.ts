import type { Dossier } from '@zorgketen/declaratie'
import { z } from 'zod'
import { declaratie, declaratieregel } from './declaratie.ts'
import { dag, euro, lijst, tekst, tweetalig } from './velden.ts'

const retourmelding = z.strictObject({
  code: tekst,
  elementen: lijst(z.strictObject({ naam: z.string(), waarde: z.string() })),
})

export const regelstand = z.enum(['verzonden', 'geweigerd', 'afgekeurd', 'toegekend', 'gecrediteerd'])

const regelstaat = z.strictObject({
  regel: declaratieregel,
  factuurnummer: tekst,
  stand: regelstand,
  toegekend: euro,
  toegekendNietFinancieel: euro,
  meldingen: lijst(retourmelding),
  berichtmeldingen: lijst(retourmelding),
  beantwoord: dag.nullable(),
})

const opslag = z.strictObject({
  formaat: z.literal('zorgketen/dossier@1'),
  declaraties: lijst(declaratie),
  regels: lijst(regelstaat),
  verwerkt: lijst(tekst),
  terzijde: lijst(
    z.strictObject({
      vingerafdruk: tekst,
      berichtreferentie: tekst,
      code: tekst,
      reden: tweetalig,
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
