import { SETTINGS } from '@zorgketen/zorgprestatie'
import { z } from 'zod'
import { agb, bsn, dag, euro, lijst, periode, skn, tekst, uzovi, ztn } from './velden.ts'

const naam = z.strictObject({ initialen: tekst, voorvoegsels: tekst.nullable(), achternaam: tekst })

const zorgverlener = z.strictObject({
  id: tekst,
  naam,
  agb: agb.nullable(),
  beroepen: lijst(z.strictObject({ beroep: tekst, geldig: periode })),
})

const eenheid = z.strictObject({
  id: tekst,
  naam: tekst,
  settings: lijst(z.strictObject({ setting: z.enum(SETTINGS), geldig: periode, besloten: dag, reden: tekst })),
})

const patient = z.strictObject({
  id: tekst,
  bsn: bsn.nullable(),
  skn: skn.nullable(),
  geboortedatum: dag.nullable(),
  verzekeringen: lijst(z.strictObject({ betaler: uzovi, geldig: periode })),
  verwijzing: z.strictObject({ soort: tekst, datum: dag.nullable(), verwijzer: agb.nullable() }).nullable(),
  privacy: z.boolean(),
})

const zorgtraject = z.strictObject({
  nummer: ztn,
  soort: z.enum(['ggz', 'fz']),
  patient: tekst,
  startdatum: dag.nullable(),
  gesloten: dag.nullable(),
  plaatsing: tekst.nullable(),
  diagnoses: lijst(z.strictObject({ codelijst: tekst, code: tekst, datum: dag.nullable() })),
  regiebehandelaar: tekst.nullable(),
})

export const plaatsing = z.strictObject({
  nummer: z.string().regex(/^\d{9}$/),
  skn,
  declarant: agb,
  titel: periode,
  zorgtraject: ztn,
  startdatum: dag,
})

export const contract = z.strictObject({
  nummer: tekst,
  declarant: agb,
  betaler: uzovi,
  geldig: periode,
  producten: lijst(z.strictObject({ prestatiecode: tekst, tarief: euro, geldig: periode })),
})

export const betaler = z.strictObject({ uzovi, rol: z.enum(['zorgverzekeraar', 'dji', 'zorgkantoor']) })

/** What a provider keeps of itself: organisation, people, units, patients, trajectories, placements, contracts. */
export const stamgegevens = z
  .strictObject({
    formaat: z.literal('zorgketen/stamgegevens@1'),
    fictief: z.boolean(),
    organisatie: z.strictObject({ id: tekst, naam: tekst }),
    declarant: z.strictObject({ agb, soort: z.enum(['1', '2', '3']) }),
    zorgverleners: lijst(zorgverlener),
    eenheden: lijst(eenheid),
    planningIsRealisatie: lijst(z.strictObject({ geldig: periode, vastgelegd: dag, toelichting: tekst })),
    patienten: lijst(patient),
    zorgtrajecten: lijst(zorgtraject),
    plaatsingen: lijst(plaatsing),
    contracten: lijst(contract),
    betalers: lijst(betaler),
  })
  .meta({ title: 'Stamgegevens van een zorgaanbieder' })

export type Stamgegevens = z.output<typeof stamgegevens>
