import { contains, type EpochDay } from '@zorgketen/values'
import type { PatientDocument, Zorgvraag } from '../../stam/documenten/patient.ts'
import type { ZorgtrajectDocument } from '../../stam/documenten/zorgtraject.ts'
import { emptyZorgvraag, type ZorgvraagDocument } from '../../stam/documenten/zorgvraag.ts'
import { sleutelsVan } from './sleutels.ts'

/** One zorgvraag with everything that is kept of it, from the three places where that stands. */
export interface Zorgvraagbeeld {
  readonly patient: PatientDocument
  /** As it stands with the patient: what for, since when, and the verwijzingen. */
  readonly zorgvraag: Zorgvraag
  /** The zorgtraject it goes under: the one it names, else the only one that can be meant. */
  readonly zorgtraject: ZorgtrajectDocument | null
  readonly document: ZorgvraagDocument
  /** False: care recorded nothing yet, and `document` is empty. */
  readonly vastgelegd: boolean
}

/** All zorgvragen of a patient. `trajecten`: of this patient. `documenten`: by key; others than needed may be there. */
export function composeZorgvraagbeelden(
  patient: PatientDocument,
  trajecten: readonly ZorgtrajectDocument[],
  documenten: ReadonlyMap<string, ZorgvraagDocument>,
): readonly Zorgvraagbeeld[] {
  return patient.zorgvragen.map((zorgvraag) => {
    const gevonden = sleutelsVan(patient, zorgvraag.id).flatMap((sleutel) => documenten.get(sleutel) ?? [])[0]
    const zorgtraject = trajectVan(zorgvraag, gevonden?.soort ?? null, trajecten)
    return {
      patient,
      zorgvraag,
      zorgtraject,
      document: gevonden ?? emptyZorgvraag(patient.id, zorgvraag.id, zorgtraject?.soort ?? 'ggz'),
      vastgelegd: gevonden !== undefined,
    }
  })
}

/** Never a guess: of several that can be meant the open one, and of several open ones none. */
function trajectVan(
  { zorgtraject }: Zorgvraag,
  soort: ZorgvraagDocument['soort'] | null,
  trajecten: readonly ZorgtrajectDocument[],
): ZorgtrajectDocument | null {
  if (zorgtraject !== null) return trajecten.find(({ nummer }) => nummer === zorgtraject) ?? null
  const eigen = trajecten.filter((een) => soort === null || een.soort === soort)
  const open = eigen.filter(({ gesloten }) => gesloten === null)
  return only(eigen) ?? only(open)
}

const only = <T>(rijen: readonly T[]): T | null => (rijen.length === 1 ? (rijen[0] ?? null) : null)

/**
 * The zorgvraag a contact is for: the one that says so, else the only one of this stream on the day. Null when that
 * cannot be said: which of two it was stands nowhere.
 */
export function beeldVanContact(
  beelden: readonly Zorgvraagbeeld[],
  contact: { readonly id: string; readonly stroom: string; readonly datum: EpochDay },
): Zorgvraagbeeld | null {
  const genoemd = beelden.find(({ document }) =>
    document.contacten.some(({ registratie }) => registratie === contact.id),
  )
  if (genoemd !== undefined) return genoemd
  return only(
    beelden.filter(
      ({ document, zorgvraag: { geldig } }) =>
        document.soort === contact.stroom && (geldig === null || contains(geldig, contact.datum)),
    ),
  )
}
