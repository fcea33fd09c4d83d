import { z } from 'zod'
import { dag, lijst, periode, tekst } from '../../formaten/velden.ts'

/** A diagnosis that was asked or made (DSM-5 in words, with its code where there is one), and the days it stands. */
const diagnose = z.strictObject({
  id: tekst,
  omschrijving: tekst,
  code: tekst.nullable(),
  /** The primary diagnosis, on which the treatment rests. */
  hoofd: z.boolean(),
  geldig: periode,
  /** Null while it is still the question. */
  vastgesteld: dag.nullable(),
  /** Zorgverlener id of who made it. */
  door: tekst.nullable(),
  /** Whether care for it is insured; null: nobody said. */
  verzekerd: z.boolean().nullable(),
})

/**
 * A zorgvraagtypering as it was recorded (ZPM-27). With a method: its id, the answers and the percentages it gave, so that
 * it can be done again. `methode` null: typed by hand, and then `reden` says why that type.
 */
const typering = z.strictObject({
  id: tekst,
  datum: dag,
  type: tekst,
  door: tekst,
  reden: tekst.nullable(),
  methode: tekst.nullable(),
  antwoorden: z.record(tekst, z.int()),
  kansen: lijst(z.strictObject({ type: tekst, percentage: z.number() })),
})

const doel = z.strictObject({ id: tekst, omschrijving: tekst, geldig: periode })

const behandelplan = z.strictObject({ id: tekst, geldig: periode, doelen: lijst(doel) })

/**
 * What care keeps of one zorgvraag of a patient, beside what stands elsewhere once: the verwijzingen with the patient
 * (`zorgvragen`), what goes on the bill (lists 029-033) with the zorgtraject, a strafrechtelijke titel with the plaatsing.
 */
export const zorgvraagDocument = z.strictObject({
  patient: tekst,
  /** Id of the zorgvraag within the patient. */
  zorgvraag: tekst,
  soort: z.enum(['ggz', 'fz']),
  /** Only for a new one the regiebehandelaar has to come in within six weeks (ZPM-30). */
  herkomst: z.enum(['nieuw', 'terugkeer', 'overgenomen']),
  /** Generalistische basis-ggz (profile, list 033) or gespecialiseerde ggz (main group, list 029); null: fz, or not said. */
  echelon: z.enum(['basis', 'gespecialiseerd']).nullable(),
  /** Why there is no verwijzing and none is needed. */
  zonderVerwijzing: tekst.nullable(),
  diagnoses: lijst(diagnose),
  typeringen: lijst(typering),
  behandelplannen: lijst(behandelplan),
  /** What a consult served: a diagnosis or a goal, by registration (ZPM-25). */
  contacten: lijst(z.strictObject({ registratie: tekst, dient: tekst })),
})

export type ZorgvraagDocument = z.output<typeof zorgvraagDocument>
export type Diagnose = ZorgvraagDocument['diagnoses'][number]
export type Typering = ZorgvraagDocument['typeringen'][number]
export type Behandelplan = ZorgvraagDocument['behandelplannen'][number]

/** The key of the document in its register. */
export const zorgvraagSleutel = (patient: string, zorgvraag: string): string => `${patient}/${zorgvraag}`

/** The document of a zorgvraag of which nothing was recorded yet. */
export const emptyZorgvraag = (
  patient: string,
  zorgvraag: string,
  soort: ZorgvraagDocument['soort'],
): ZorgvraagDocument => ({
  patient,
  zorgvraag,
  soort,
  herkomst: 'nieuw',
  echelon: null,
  zonderVerwijzing: null,
  diagnoses: [],
  typeringen: [],
  behandelplannen: [],
  contacten: [],
})
