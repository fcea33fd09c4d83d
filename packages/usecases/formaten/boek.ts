import type { EerdereFactuur, EerdereRegel } from '@zorgketen/oordeel'
import { z } from 'zod'
import { declaratieregel } from './declaratie.ts'
import { regelstand } from './dossier.ts'
import { agb, dag, euro, lijst, tekst } from './velden.ts'

const factuur = z.strictObject({
  declarant: agb,
  factuurnummer: tekst,
  ontvangen: dag,
}) satisfies z.ZodType<EerdereFactuur>

const regel = z.strictObject({
  declarant: agb,
  factuurnummer: tekst,
  ontvangen: dag,
  regel: declaratieregel,
  stand: regelstand,
  toegekend: euro,
}) satisfies z.ZodType<EerdereRegel>

/** What a payer has received and decided before, in order of receipt; `berichten` are hashes of messages already judged. */
export const boek = z
  .strictObject({
    formaat: z.literal('zorgketen/boek@1'),
    berichten: lijst(tekst),
    facturen: lijst(factuur),
    regels: lijst(regel),
  })
  .meta({ title: 'Boek van een betaler' })

export type Boek = z.output<typeof boek>

export const EMPTY_BOEK: Boek = { formaat: 'zorgketen/boek@1', berichten: [], facturen: [], regels: [] }
