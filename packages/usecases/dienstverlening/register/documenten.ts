import { z } from 'zod'
import { dag, euro, lijst, maand, periode, tekst } from '../../formaten/velden.ts'
import { askernummer, factuurnummer, partij, persoon, verzoeknummer } from '../formaat/delen.ts'
import { dienstregel } from '../formaat/factuur.ts'

const verzoek = z.strictObject({
  id: verzoeknummer,
  volgnummer: z.int().min(1),
  tegenpartij: partij,
  stroom: z.enum(['ggz', 'fz']),
  wat: tekst,
  geldig: periode,
  zorgtraject: askernummer.nullable(),
  tarief: euro.nullable(),
  /** Day of the last sending. */
  verzonden: dag,
})

/** A request on the side of the one who asked. `bezorgd`: laid with the other, who works here too. */
const gevraagd = verzoek.extend({ kant: z.literal('gevraagd'), patient: tekst, bezorgd: z.boolean() })

/** A request as it came in. `patient` null: not taken in yet; from then on the person is in the own register. */
const ontvangen = verzoek.extend({
  kant: z.literal('ontvangen'),
  patient: tekst.nullable(),
  persoon: persoon.nullable(),
})

/** A request for onderlinge dienstverlening, as either side keeps it. */
export const dienstverzoekDocument = z.discriminatedUnion('kant', [gevraagd, ontvangen])

const factuur = z.strictObject({
  nummer: factuurnummer,
  tegenpartij: partij,
  maand,
  dag,
  vervaldag: dag,
  totaal: euro,
  ingetrokken: z.strictObject({ dag, reden: tekst }).nullable(),
})

/** An invoice on the side of the subcontractor: each line with the own prestatie it rests on. */
const gemaakt = factuur.extend({
  kant: z.literal('gemaakt'),
  regels: lijst(dienstregel.extend({ prestatie: tekst })),
  bezorgd: z.boolean(),
})

const binnen = factuur.extend({ kant: z.literal('ontvangen'), regels: lijst(dienstregel) })

/** An invoice for onderlinge dienstverlening, as either side keeps it. */
export const dienstfactuurDocument = z.discriminatedUnion('kant', [gemaakt, binnen])

export type Gevraagd = z.output<typeof gevraagd>
export type Ontvangen = z.output<typeof ontvangen>
export type GemaakteFactuur = z.output<typeof gemaakt>
export type OntvangenFactuur = z.output<typeof binnen>
export type DienstverzoekDocument = z.output<typeof dienstverzoekDocument>
export type DienstfactuurDocument = z.output<typeof dienstfactuurDocument>
