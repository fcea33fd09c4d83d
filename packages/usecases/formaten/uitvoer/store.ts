import { z } from 'zod'
import { tekst } from '../velden.ts'

const plaats = z.enum(['verdeeld', 'gedeeld', 'lokaal'])

/** How a database is spread over a cluster: the place of every table, and the statements. `uitgevoerd`: done by this run. */
export const store = z.strictObject({
  citus: tekst.nullable(),
  tabellen: z.array(z.strictObject({ tabel: tekst, plaats, nu: plaats.nullable(), bezwaren: z.array(tekst) })),
  stappen: z.array(
    z.strictObject({
      soort: z.enum(['functie', 'gedeeld', 'verdeeld', 'opruimen', 'rol', 'instelling']),
      onderwerp: tekst,
      opdracht: tekst,
      gedaan: z.boolean(),
    }),
  ),
  uitgevoerd: z.int(),
})
