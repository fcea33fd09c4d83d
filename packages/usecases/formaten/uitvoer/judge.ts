import { z } from 'zod'
import { lijst, tekst } from '../velden.ts'

/** What refuses: the rule, its requirement or official number, and the return code when the desk has one. */
const afkeur = lijst(z.strictObject({ regel: tekst, oorsprong: lijst(tekst), retourcode: tekst.nullable() }))

export const judge = z.discriminatedUnion('uitkomst', [
  z.strictObject({ bestand: tekst, uitkomst: z.enum(['reeds beoordeeld', 'onleesbaar']) }),
  z.strictObject({
    bestand: tekst,
    uitkomst: z.enum(['beoordeeld', 'geweigerd']).meta({ description: 'geweigerd: het hele bericht' }),
    regels: lijst(
      z.strictObject({
        referentie: tekst,
        soort: z.enum(['debet', 'credit']),
        uitkomst: z.enum(['toegekend', 'afgekeurd']),
        meldingen: afkeur,
      }),
    ),
    meldingen: afkeur.meta({ description: 'wat op het hele bericht is afgekeurd' }),
    retour: tekst.meta({ description: 'geschreven GDS802-bestand' }),
    ontvangstbewijs: tekst.meta({ description: 'geschreven ontvangstbewijs (ontvangstbewijs.schema.json)' }),
  }),
])
