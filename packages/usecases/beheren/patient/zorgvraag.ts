import type { z } from 'zod'
import type { Actor } from '../../opslag/actor.ts'
import { patientDocument } from '../../stam/documenten/patient.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import { lees } from '../lees.ts'
import { onjuist } from '../weiger.ts'
import { changePatient, type Gewijzigd, type Patientgrond } from './wijzig-patient.ts'

const zorgvraagSchema = patientDocument.shape.zorgvragen.unwrap().element

/** Adds a care need or replaces the one with its id, with its types and referrals (ZPM-26). */
export const putZorgvraag = (
  plek: Werkplek,
  actor: Actor,
  grond: Patientgrond,
  ruw: z.input<typeof zorgvraagSchema>,
): Promise<Gewijzigd<object>> =>
  changePatient(plek, actor, grond, 'zorgvraag vastgelegd', (patient) => {
    const zorgvraag = lees(zorgvraagSchema, ruw)
    if (zorgvraag.verwijzingen.some(({ soort, datum }) => soort === '01' && datum === null)) throw ZONDER_DATUM
    const plaats = patient.zorgvragen.findIndex(({ id }) => id === zorgvraag.id)
    const zorgvragen = plaats < 0 ? [...patient.zorgvragen, zorgvraag] : patient.zorgvragen.with(plaats, zorgvraag)
    return { document: { ...patient, zorgvragen }, uitkomst: {} }
  })

/** Takes a care need away that was recorded by mistake. */
export const removeZorgvraag = (
  plek: Werkplek,
  actor: Actor,
  grond: Patientgrond,
  zorgvraag: string,
): Promise<Gewijzigd<object>> =>
  changePatient(plek, actor, grond, 'zorgvraag weggehaald', (patient) => ({
    document: { ...patient, zorgvragen: patient.zorgvragen.filter(({ id }) => id !== zorgvraag) },
    uitkomst: {},
  }))

const ZONDER_DATUM = onjuist(
  'verwijzingen',
  ['Bij een verwijzing ontbreekt de datum.', 'A referral lacks its date.'],
  ['De dag die op de verwijzing staat.', 'The day that stands on the referral.'],
  ['Vul de datum in.', 'Fill in the date.'],
)
