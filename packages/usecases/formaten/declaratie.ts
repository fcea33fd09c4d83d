import type { Declaratie, Declaratieregel } from '@zorgketen/declaratie'
import { z } from 'zod'
import { betaler } from './stamgegevens.ts'
import { agb, bsn, dag, euro, lijst, maand, periode, skn, tekst, tijd, uzovi, ztn } from './velden.ts'

const verzekerde = z.strictObject({
  id: tekst,
  betaler: uzovi,
  bsn: bsn.nullable(),
  skn: skn.nullable(),
  geboortedatum: dag.nullable(),
})

const naam = z.strictObject({ initialen: tekst, voorvoegsels: tekst.nullable(), achternaam: tekst })

const debetregel = z.strictObject({
  soort: z.literal('debet'),
  referentie: tekst,
  prestatie: tekst.nullable(),
  verzekerde,
  codelijst: tekst,
  code: tekst,
  datum: dag,
  begintijd: tijd.nullable(),
  eindtijd: tijd.nullable(),
  aantal: z.int(),
  tarief: euro,
  berekend: euro,
  bedrag: euro,
  herdeclaratie: tekst.nullable(),
  informatiecode: tekst,
  privacy: z.boolean(),
  doorsturen: z.boolean(),
  zorgtraject: ztn.nullable(),
  startdatum: dag.nullable(),
  plaatsing: z.strictObject({ nummer: tekst, titel: periode }).nullable(),
  contract: tekst.nullable(),
  diagnoses: lijst(z.strictObject({ codelijst: tekst, code: tekst, datum: dag.nullable() })),
  betrokkenen: lijst(
    z.strictObject({
      rol: z.enum(['01', '02']),
      agb: agb.nullable(),
      soort: z.enum(['1', '2', '3']).nullable(),
      beroep: tekst.nullable(),
      naam: naam.nullable(),
    }),
  ),
  verwijzing: z.strictObject({ soort: tekst, datum: dag.nullable(), verwijzer: agb.nullable() }).nullable(),
})

const creditregel = z.strictObject({
  soort: z.literal('credit'),
  referentie: tekst,
  gerelateerd: tekst,
  prestatie: tekst.nullable(),
  verzekerde,
  codelijst: tekst,
  code: tekst.nullable(),
  datum: dag,
  bedrag: euro,
})

export const declaratieregel = z.discriminatedUnion('soort', [
  debetregel,
  creditregel,
]) satisfies z.ZodType<Declaratieregel>

/** One invoice to one payer: exactly what goes into one message. */
export const declaratie = z
  .strictObject({
    berichtreferentie: tekst,
    factuurnummer: tekst,
    factuurdatum: dag,
    verzenddatum: dag,
    berichtsoort: z.enum(['P', 'T']),
    declarant: z.strictObject({ agb, soort: z.enum(['1', '2', '3']) }),
    betaler,
    maand,
    regels: lijst(declaratieregel),
    totaal: euro,
  })
  .meta({ title: 'Declaratie' }) satisfies z.ZodType<Declaratie>
