import type { EpochDay } from '@zorgketen/values'
import type { Stroom } from '@zorgketen/zorgprestatie'
import type { PatientDocument, Zorgvraag } from '../stam/documenten/patient.ts'
import type { ZorgtrajectDocument } from '../stam/documenten/zorgtraject.ts'
import type { ZorgvraagDocument } from '../stam/documenten/zorgvraag.ts'
import type { Consultzorg } from './verzamel-zorg.ts'

/** A zorgvraag as its consults are gathered under it: with its zorgtraject and what the patient's record says of it. */
export interface Zorgvraagvak {
  readonly id: string
  readonly stroom: Stroom
  readonly traject: ZorgtrajectDocument | null
  readonly zorgvraag: Zorgvraag | null
  /** What care keeps of it: diagnoses, typings, what contacts served. */
  readonly zorg: ZorgvraagDocument | null
  /** Days on which it ran; null is open. */
  readonly van: EpochDay | null
  readonly tot: EpochDay | null
}

/**
 * The zorgvragen of a patient: those of the record, each with its zorgtraject, and each zorgtraject that no zorgvraag
 * names. A single zorgvraag without a zorgtraject goes with the single zorgtraject that none names.
 */
export function listVakken(
  patient: PatientDocument | null,
  trajecten: readonly ZorgtrajectDocument[],
  zorgdocumenten: readonly ZorgvraagDocument[],
): readonly Zorgvraagvak[] {
  const zorgvragen = patient?.zorgvragen ?? []
  const genoemd = new Set(zorgvragen.flatMap(({ zorgtraject }) => zorgtraject ?? []))
  const vrij = trajecten.filter(({ nummer }) => !genoemd.has(nummer))
  const los = zorgvragen.filter(({ zorgtraject }) => zorgtraject === null)
  const [enige] = vrij
  const samen = vrij.length === 1 && los.length === 1 && enige !== undefined ? enige : null
  const trajectVan = ({ zorgtraject }: Zorgvraag): ZorgtrajectDocument | null =>
    zorgtraject === null ? samen : (trajecten.find(({ nummer }) => nummer === zorgtraject) ?? null)
  return [
    ...zorgvragen.map((zorgvraag): Zorgvraagvak => {
      const traject = trajectVan(zorgvraag)
      const zorg = zorgdocumenten.find((een) => een.zorgvraag === zorgvraag.id) ?? null
      return {
        id: zorgvraag.id,
        zorg,
        stroom: zorg?.soort ?? traject?.soort ?? 'ggz',
        traject,
        zorgvraag,
        van: zorgvraag.geldig?.van ?? null,
        tot: zorgvraag.geldig?.tot ?? traject?.gesloten ?? null,
      }
    }),
    ...vrij
      .filter((traject) => traject !== samen)
      .map(
        (traject): Zorgvraagvak => ({
          id: traject.nummer,
          stroom: traject.soort,
          traject,
          zorgvraag: null,
          zorg: null,
          van: null,
          tot: traject.gesloten,
        }),
      ),
  ]
}

/** A vak for consults that no zorgvraag or zorgtraject of the patient covers. */
export const zonderVak = (stroom: Stroom): Zorgvraagvak => ({
  id: `zonder-${stroom}`,
  stroom,
  traject: null,
  zorgvraag: null,
  zorg: null,
  van: null,
  tot: null,
})

/**
 * The zorgvraag a consult belongs to: the one that was recorded with it, else of those that ran that day in its stream
 * the one that began last.
 */
export function vakOf(consult: Consultzorg, vakken: readonly Zorgvraagvak[]): Zorgvraagvak | null {
  const { id, stroom, datum, zorgvraag } = consult
  const genoemd = vakken.find(
    (vak) => vak.id === zorgvraag || vak.zorg?.contacten.some(({ registratie }) => registratie === id),
  )
  if (genoemd !== undefined) return genoemd
  let gekozen: Zorgvraagvak | null = null
  for (const vak of vakken) {
    const loopt = (vak.van === null || vak.van <= datum) && (vak.tot === null || datum <= vak.tot)
    if (vak.stroom !== stroom || !loopt) continue
    const later = beginOf(vak) > (gekozen === null ? Number.NEGATIVE_INFINITY : beginOf(gekozen))
    if (gekozen === null || (later && beginOf(vak) <= datum)) gekozen = vak
  }
  return gekozen
}

const beginOf = ({ van, traject }: Zorgvraagvak): number => van ?? traject?.startdatum ?? Number.NEGATIVE_INFINITY
