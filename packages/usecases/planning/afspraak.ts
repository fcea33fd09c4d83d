import { type Afspraak, FASEN, type Uitvoering } from '@zorgketen/zorgprestatie'
import { z } from 'zod'
import { dag, lijst, minuten, tekst, tijd } from '../formaten/velden.ts'

const uitvoering = z.discriminatedUnion('wijze', [
  z.strictObject({ wijze: z.literal('zoals-gepland'), afwezig: lijst(tekst) }),
  z.strictObject({
    wijze: z.literal('gerealiseerd'),
    begintijd: tijd,
    directeMinuten: minuten,
    afwezig: lijst(tekst),
  }),
])

/** An appointment as it is kept: what the agenda plans (ZPM-21), what it serves (ZPM-25), and what came of it. */
export const agendaafspraak = z
  .strictObject({
    id: tekst,
    fase: z.enum(FASEN),
    eenheid: tekst,
    zorgverleners: lijst(tekst),
    locatie: z.string(),
    locatiesoort: z.enum(['kantoor', 'afdeling', 'bij-patient', 'elders', 'op-afstand']).nullable(),
    interneSoort: tekst,
    zorgsoort: z.enum(['diagnostiek', 'behandeling']).nullable(),
    patienten: lijst(
      z.strictObject({ patient: tekst, stroom: z.enum(['ggz', 'fz', 'anders']), zorgtraject: tekst.nullable() }),
    ),
    groep: tekst.nullable(),
    datum: dag,
    begintijd: tijd,
    geplandeMinuten: minuten,
    vastgelegd: z.strictObject({ dag, tijd: tijd.nullable() }).nullable(),
    patientGeinformeerd: z.boolean().nullable(),
    spoed: z.boolean(),
    status: z.enum(['gepland', 'gerealiseerd', 'afgezegd', 'no-show']),
    kanaal: z.enum(['fysiek', 'beeldbellen', 'telefoon', 'bericht']).exactOptional(),
    /** What a meeting or group is called; null: the patient says it. */
    titel: tekst.nullable(),
    /** The zorgvraag it is for, and the id of the diagnosis or goal it serves; null: not recorded. */
    zorgvraag: tekst.nullable(),
    dient: tekst.nullable(),
    /** How it was held, and the registrations that were made of it with the version they had then. */
    uitvoering: uitvoering.nullable(),
    registraties: lijst(z.strictObject({ id: tekst, versie: z.int().min(1) })),
  })
  .meta({ title: 'Afspraak in de agenda' })

type Gelezen = z.output<typeof agendaafspraak>

export interface Agendaafspraak extends Omit<Gelezen, 'uitvoering' | keyof Afspraak>, Afspraak {
  readonly uitvoering: Uitvoering | null
}
