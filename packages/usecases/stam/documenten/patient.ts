import { z } from 'zod'
import { agb, bsn, dag, lijst, periode, tekst, ztn } from '../../formaten/velden.ts'
import { patientRij } from './formaatrijen.ts'

const naam = z.strictObject({
  initialen: tekst,
  roepnaam: tekst.nullable(),
  voorvoegsels: tekst.nullable(),
  achternaam: tekst,
})

/** Whether the BSN was checked (SBV-Z or an identity document), and why there is none. */
const bsnStatus = z.discriminatedUnion('stand', [
  z.strictObject({ stand: z.literal('niet gecontroleerd') }),
  z.strictObject({ stand: z.literal('geverifieerd'), op: dag, bron: tekst }),
  z.strictObject({ stand: z.literal('afwezig met reden'), reden: tekst }),
])

/** A BSN that was used before: `van` null when it was there from the start, `tot` the day it was replaced. */
const eerderBsn = z.strictObject({ bsn, van: dag.nullable(), tot: dag, reden: tekst })

const verwijzing = z.strictObject({
  /** CL0004-NZA, 01 to 07. */
  soort: tekst,
  datum: dag.nullable(),
  verwijzer: agb.nullable(),
  ontvangen: dag.nullable(),
})

/** What a patient comes for (ZPM-26, ZTN-24): its types over time and its referrals. */
const zorgvraag = z.strictObject({
  id: tekst,
  omschrijving: tekst,
  zorgtraject: ztn.nullable(),
  geldig: periode.nullable(),
  /** zorgvraagtypecode per date; code list 031 (ggz) or 032 (fz). */
  typen: lijst(z.strictObject({ codelijst: tekst, code: tekst, datum: dag })),
  verwijzingen: lijst(verwijzing),
})

/**
 * A patient as an organisation keeps it. `samengevoegd`: doubles that were merged into this one. `opgegaanIn`: the
 * patient this double was merged into; such a document is kept and no longer counts.
 */
export const patientDocument = patientRij.omit({ verwijzing: true }).extend({
  naam: naam.nullable(),
  bsnStatus,
  bsnGeschiedenis: lijst(eerderBsn),
  zorgvragen: lijst(zorgvraag),
  samengevoegd: lijst(z.strictObject({ id: tekst, op: dag })),
  opgegaanIn: tekst.nullable(),
})

export type PatientDocument = z.output<typeof patientDocument>
export type Zorgvraag = z.output<typeof zorgvraag>
export type Verwijzing = z.output<typeof verwijzing>
export type Verzekeringsperiode = PatientDocument['verzekeringen'][number]
