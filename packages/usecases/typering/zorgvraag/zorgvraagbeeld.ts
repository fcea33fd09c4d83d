import { contains, type EpochDay } from '@zorgketen/values'
import type { PatientDocument, Zorgvraag } from '../../stam/documenten/patient.ts'
import type { ZorgtrajectDocument } from '../../stam/documenten/zorgtraject.ts'
import { emptyZorgvraag, type ZorgvraagDocument, zorgvraagSleutel } from '../../stam/documenten/zorgvraag.ts'
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

/**
 * All zorgvragen of a patient. `trajecten` and `documenten`: of this patient and of doubles that were merged into it. A
 * document of which the patient knows no zorgvraag (a file brought only that) is one all the same.
 */
export function composeZorgvraagbeelden(
  patient: PatientDocument,
  trajecten: readonly ZorgtrajectDocument[],
  documenten: readonly ZorgvraagDocument[],
): readonly Zorgvraagbeeld[] {
  const over = new Map(documenten.map((een) => [zorgvraagSleutel(een.patient, een.zorgvraag), een]))
  const bekend = patient.zorgvragen.map((zorgvraag) => {
    const sleutel = sleutelsVan(patient, zorgvraag.id).find((een) => over.has(een))
    const gevonden = sleutel === undefined ? undefined : over.get(sleutel)
    if (sleutel !== undefined) over.delete(sleutel)
    return toBeeld(patient, zorgvraag, trajecten, gevonden)
  })
  const los = [...over.values()].map((document) =>
    toBeeld(patient, unnamed(idIn(patient, document)), trajecten, document),
  )
  return [...bekend, ...los]
}

function toBeeld(
  patient: PatientDocument,
  zorgvraag: Zorgvraag,
  trajecten: readonly ZorgtrajectDocument[],
  document: ZorgvraagDocument | undefined,
): Zorgvraagbeeld {
  const zorgtraject = trajectVan(zorgvraag, document?.soort ?? null, trajecten)
  return {
    patient,
    zorgvraag,
    zorgtraject,
    document: document ?? emptyZorgvraag(patient.id, zorgvraag.id, zorgtraject?.soort ?? 'ggz'),
    vastgelegd: document !== undefined,
  }
}

const idIn = (patient: PatientDocument, document: ZorgvraagDocument): string =>
  document.patient === patient.id ? document.zorgvraag : zorgvraagSleutel(document.patient, document.zorgvraag)

const unnamed = (id: string): Zorgvraag => ({
  id,
  omschrijving: 'Zorgvraag',
  zorgtraject: null,
  geldig: null,
  typen: [],
  verwijzingen: [],
})

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
