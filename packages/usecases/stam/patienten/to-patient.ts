import type { EpochDay } from '@zorgketen/values'
import type { Stamgegevens } from '../../formaten/stamgegevens.ts'
import type { PatientDocument, Verwijzing } from '../documenten/patient.ts'

export type Patient = Stamgegevens['patienten'][number]

/**
 * The patient of the file format. That holds one verwijzing: the last one dated on or before `peildag` (null: the
 * last of all), because a verwijzing after the day of care is refused (VC042).
 */
export function toPatient(document: PatientDocument, peildag: EpochDay | null): Patient {
  const { id, bsn, skn, geboortedatum, verzekeringen, privacy } = document
  const verwijzing = verwijzingOp(document, peildag)
  return {
    id,
    bsn,
    skn,
    geboortedatum,
    verzekeringen,
    verwijzing:
      verwijzing === null
        ? null
        : { soort: verwijzing.soort, datum: verwijzing.datum, verwijzer: verwijzing.verwijzer },
    privacy,
  }
}

/** The verwijzing that counts on a day: the last one up to it. One without a date is the oldest. */
export function verwijzingOp({ zorgvragen }: PatientDocument, dag: EpochDay | null): Verwijzing | null {
  let found: Verwijzing | null = null
  for (const verwijzing of zorgvragen.flatMap(({ verwijzingen }) => verwijzingen)) {
    if (dag !== null && verwijzing.datum !== null && verwijzing.datum > dag) continue
    if (found === null || (verwijzing.datum ?? -Infinity) >= (found.datum ?? -Infinity)) found = verwijzing
  }
  return found
}

/** A patient of the file format as a document; what the format does not know stays open. */
export function fromPatient({ verwijzing, ...patient }: Patient): PatientDocument {
  return {
    ...patient,
    naam: null,
    bsnStatus: { stand: 'niet gecontroleerd' },
    bsnGeschiedenis: [],
    zorgvragen:
      verwijzing === null
        ? []
        : [
            {
              id: '1',
              omschrijving: 'Zorgvraag',
              zorgtraject: null,
              geldig: null,
              typen: [],
              verwijzingen: [{ ...verwijzing, ontvangen: null }],
            },
          ],
    samengevoegd: [],
    opgegaanIn: null,
  }
}
