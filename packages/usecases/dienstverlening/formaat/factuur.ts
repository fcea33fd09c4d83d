import { z } from 'zod'
import { aantal, dag, euro, maand, tekst, tijd, ztn } from '../../formaten/velden.ts'
import { factuurnummer, partij, verzoeknummer } from './delen.ts'

/** One prestatie, under the number of the asker. The request says who it was for: an invoice names nobody. */
export const dienstregel = z.strictObject({
  regel: z.int().min(1),
  verzoek: verzoeknummer,
  zorgtraject: ztn,
  startdatum: dag.nullable(),
  datum: dag,
  begintijd: tijd.nullable(),
  omschrijving: tekst,
  minuten: aantal.nullable(),
  tarief: euro,
})

/** What a subcontractor charges the asker. A format of our own; `ingetrokken`: taken back, nothing of it is due. */
export const dienstverleningsfactuur = z
  .strictObject({
    formaat: z.literal('zorgketen/dienstverleningsfactuur@1'),
    milieu: z.enum(['P', 'T']),
    nummer: factuurnummer,
    uitvoerder: partij,
    opdrachtgever: partij,
    maand,
    dag,
    vervaldag: dag,
    totaal: euro,
    regels: z.array(dienstregel).min(1).max(5000).readonly(),
    ingetrokken: z.strictObject({ dag, reden: tekst }).nullable(),
  })
  .meta({
    title: 'Factuur voor onderlinge dienstverlening',
    description: 'Eigen formaat van Zorgketen: er is geen gepubliceerd bericht voor.',
  })

export type Factuurbericht = z.output<typeof dienstverleningsfactuur>
export type Factuurregel = Factuurbericht['regels'][number]
