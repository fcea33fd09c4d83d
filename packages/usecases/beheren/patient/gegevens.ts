import type { z } from 'zod'
import type { Actor } from '../../opslag/actor.ts'
import { patientDocument } from '../../stam/documenten/patient.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import { lees } from '../lees.ts'
import { changePatient, type Gewijzigd, type Patientgrond } from './wijzig-patient.ts'

/** The part of a patient that a form changes directly; BSN, insurance and care needs have operations of their own. */
const persoonsgegevens = patientDocument.pick({ naam: true, geboortedatum: true, skn: true, privacy: true })

export type Persoonsgegevens = z.input<typeof persoonsgegevens>

/** Changes who someone is, as typed in a form (ISO days). */
export const changeGegevens = (
  plek: Werkplek,
  actor: Actor,
  grond: Patientgrond,
  gegevens: Persoonsgegevens,
): Promise<Gewijzigd<object>> =>
  changePatient(plek, actor, grond, 'patient gewijzigd', (patient) => ({
    document: { ...patient, ...lees(persoonsgegevens, gegevens) },
    uitkomst: {},
  }))
