import type { Consultregistratie } from '@zorgketen/zorgprestatie'
import { z } from 'zod'
import { dag, minuten, tekst, tijd } from './velden.ts'

/** One registered contact; a file of registrations is NDJSON, one on each line. */
export const registratie = z
  .strictObject({
    soort: z.literal('consult'),
    id: tekst,
    patient: tekst,
    stroom: z.enum(['ggz', 'fz']),
    datum: dag,
    begintijd: tijd.nullable(),
    zorgsoort: z.enum(['diagnostiek', 'behandeling']),
    eenheid: tekst,
    zorgverlener: tekst,
    geplandeMinuten: minuten.nullable(),
    directeMinuten: minuten,
    indirecteMinuten: minuten.nullable(),
    kanaal: z.enum(['fysiek', 'beeldbellen', 'telefoon', 'bericht']).exactOptional(),
    reistijd: z
      .strictObject({ heen: minuten, terug: minuten, eigenLocatie: z.boolean().exactOptional() })
      .exactOptional(),
    tolk: z.boolean().exactOptional(),
  })
  .meta({ title: 'Registratie van een contact' })

export type Registratie = z.output<typeof registratie> & Consultregistratie
