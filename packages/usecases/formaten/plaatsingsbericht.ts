import { SETTINGS } from '@zorgketen/zorgprestatie'
import { z } from 'zod'
import { plaatsing } from './stamgegevens.ts'
import { agb, dag, lijst, tekst, uzovi } from './velden.ts'

/** A plaatsingsbesluit and how many messages were sent about it: its key at both sides, without a person in it. */
const berichtkenmerk = z
  .string()
  .regex(/^\d{9}-\d{1,2}$/)
  .meta({ description: 'plaatsingsbesluit en volgnummer: 990000001-1' })

/**
 * What DJI tells a provider about a plaatsing (ZTN-06, DFZ-19): number and startdatum with the plaatsingsbesluit, or
 * (`sluiting` filled) that the number closed (ZTN-08).
 */
export const plaatsingsbericht = z
  .strictObject({
    formaat: z.literal('zorgketen/plaatsingsbericht@1'),
    milieu: z.enum(['P', 'T']),
    fictief: z.boolean(),
    kenmerk: berichtkenmerk,
    opgesteld: dag,
    betaler: uzovi,
    declarant: agb,
    plaatsing,
    titelkenmerk: tekst.nullable().meta({ description: 'waaronder DJI de forensische titel kent' }),
    zorgvraag: tekst.nullable(),
    indicatiedatum: dag.nullable(),
    settings: lijst(z.enum(SETTINGS)).meta({ description: 'geïndiceerde settings' }),
    sluiting: z
      .strictObject({ dag, reden: z.enum(['titel', 'behandeling']) })
      .nullable()
      .meta({ description: 'leeg (null): een plaatsing; gevuld: het nummer sloot op deze dag' }),
  })
  .meta({
    title: 'Plaatsingsbericht (eigen formaat)',
    description:
      'Eigen formaat: voor het plaatsingsbericht van DJI is geen specificatie gepubliceerd. Inhoud volgens de Factsheet Zorgtrajectnummer en het Declaratieprotocol Forensische Zorg.',
  })

export type Plaatsingsbericht = z.output<typeof plaatsingsbericht>
