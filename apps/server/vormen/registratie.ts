import { z } from '@hono/zod-openapi'
import { OVERIGE_SOORTEN } from '@zorgketen/zorgprestatie'

const stroom = z.enum(['ggz', 'fz'])
const minuten = z.int().min(0)

const contact = z.object({
  soort: z.literal('consult'),
  id: z.string(),
  patient: z.string(),
  stroom,
  datum: z.iso.date(),
  begintijd: z.string().nullable(),
  zorgsoort: z.enum(['diagnostiek', 'behandeling']),
  eenheid: z.string(),
  zorgverlener: z.string(),
  geplandeMinuten: minuten.nullable(),
  directeMinuten: minuten,
  indirecteMinuten: minuten.nullable(),
  kanaal: z.enum(['fysiek', 'beeldbellen', 'telefoon', 'bericht']).optional(),
  reistijd: z.object({ heen: minuten, terug: minuten, eigenLocatie: z.boolean().optional() }).optional(),
  tolk: z.boolean().optional(),
})

const groepssessie = z.object({
  soort: z.literal('groepssessie'),
  id: z.string(),
  datum: z.iso.date(),
  begintijd: z.string().nullable(),
  eenheid: z.string(),
  geplandeMinuten: minuten.nullable(),
  directeMinuten: minuten,
  deelnemers: z
    .array(z.object({ patient: z.string(), stroom: z.enum(['ggz', 'fz', 'anders']), van: minuten, tot: minuten }))
    .readonly(),
  zorgverleners: z.array(z.object({ zorgverlener: z.string(), van: minuten, tot: minuten })).readonly(),
})

const moment = z.object({ dag: z.iso.date(), tijd: z.string().nullable() })

const verblijf = z.object({
  soort: z.literal('verblijf'),
  id: z.string(),
  patient: z.string(),
  stroom,
  eenheid: z.string(),
  opname: moment,
  ontslag: moment.nullable(),
  zorg: z
    .array(
      z.object({
        geldig: z.object({ van: z.iso.date(), tot: z.iso.date().nullable() }),
        verzorgingsgraad: z.string(),
        beveiligingsniveau: z.int().nullable(),
        rechtvaardigingsgrond: z.boolean(),
      }),
    )
    .readonly(),
  afwezig: z.array(z.object({ van: moment, tot: moment.nullable() })).readonly(),
  integraal: z.boolean(),
})

const overig = z.object({
  soort: z.literal('overig'),
  prestatiesoort: z.enum(OVERIGE_SOORTEN),
  id: z.string(),
  patient: z.string(),
  stroom,
  datum: z.iso.date(),
  begintijd: z.string().nullable(),
  eenheid: z.string(),
  zorgverlener: z.string(),
  minuten: minuten.nullable(),
  overleg: z
    .object({
      met: z.enum(['erkende-zorgverlener', 'andere-beroepsbeoefenaar', 'verwijzer', 'huisarts']),
      overIndividuelePatient: z.boolean(),
      intervisie: z.boolean(),
      inDossier: z.boolean(),
      patientVooraf: z.boolean(),
    })
    .nullable(),
  beveiligingsniveau: z.int().nullable(),
  verzorgingsgraad: z.string().optional(),
  eersteContact: z.iso.date().nullable().optional(),
  opdrachtgever: z.string().nullable(),
  afspraak: z.string().nullable(),
})

/** A registration of any kind as typed and shown: days and times as text, durations in minutes. */
export const registratie = z.discriminatedUnion('soort', [contact, groepssessie, verblijf, overig])
