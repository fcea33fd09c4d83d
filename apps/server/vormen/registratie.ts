import { z } from '@hono/zod-openapi'

/** A registration as typed and shown: days and times as text. */
export const registratie = z.object({
  soort: z.literal('consult'),
  id: z.string(),
  patient: z.string(),
  stroom: z.enum(['ggz', 'fz']),
  datum: z.iso.date(),
  begintijd: z.string().nullable(),
  zorgsoort: z.enum(['diagnostiek', 'behandeling']),
  eenheid: z.string(),
  zorgverlener: z.string(),
  geplandeMinuten: z.int().nullable(),
  directeMinuten: z.int(),
  indirecteMinuten: z.int().nullable(),
  kanaal: z.enum(['fysiek', 'beeldbellen', 'telefoon', 'bericht']).optional(),
  reistijd: z.object({ heen: z.int(), terug: z.int() }).optional(),
  tolk: z.boolean().optional(),
})
