import { z } from 'zod'
import { dag, periode, uzovi } from '../../formaten/velden.ts'
import type { Actor } from '../../opslag/actor.ts'
import type { PatientDocument, Verzekeringsperiode } from '../../stam/documenten/patient.ts'
import { addInsurance } from '../../stam/perioden/add-insurance.ts'
import { VERZEKERINGEN } from '../../stam/perioden/reeksen.ts'
import { correctPeriod, endPeriod, type Reekswijziging } from '../../stam/perioden/wijzig-reeks.ts'
import type { Stamuitkomst } from '../../stam/weigering.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import { lees } from '../lees.ts'
import { need } from '../weiger.ts'
import { changePatient, type Gewijzigd, type Patientgrond } from './wijzig-patient.ts'

const plaats = z.int().min(0)

/** What is to happen to the insurance of a patient. `plaats`: index in the list of the version the change is made on. */
const verzekeringswijziging = z.discriminatedUnion('doe', [
  z.strictObject({ doe: z.literal('voeg-toe'), betaler: uzovi, geldig: periode }),
  z.strictObject({ doe: z.literal('beeindig'), plaats, laatsteDag: dag }),
  z.strictObject({ doe: z.literal('verbeter'), plaats, betaler: uzovi, geldig: periode }),
  z.strictObject({ doe: z.literal('haal-weg'), plaats }),
])

type Verzekeringswijziging = z.output<typeof verzekeringswijziging>

/** What gave way to the change, and days inside the list that are left without insurance. */
export type Verzekeringsgevolg = Pick<
  Reekswijziging<PatientDocument, Verzekeringsperiode>,
  'ingekort' | 'vervallen' | 'gaten'
>

function apply(
  patient: PatientDocument,
  wijziging: Verzekeringswijziging,
): Stamuitkomst<Reekswijziging<PatientDocument, Verzekeringsperiode>> {
  switch (wijziging.doe) {
    case 'voeg-toe':
      return addInsurance(patient, { betaler: wijziging.betaler, geldig: wijziging.geldig })
    case 'beeindig':
      return endPeriod(VERZEKERINGEN, patient, wijziging.plaats, wijziging.laatsteDag)
    case 'verbeter': {
      const { plaats, betaler, geldig } = wijziging
      return correctPeriod(VERZEKERINGEN, patient, plaats, { betaler, geldig })
    }
    case 'haal-weg':
      return correctPeriod(VERZEKERINGEN, patient, wijziging.plaats, null)
  }
}

const HANDELING: Readonly<Record<Verzekeringswijziging['doe'], string>> = {
  'voeg-toe': 'verzekering toegevoegd',
  beeindig: 'verzekering beëindigd',
  verbeter: 'verzekering verbeterd',
  'haal-weg': 'verzekering weggehaald',
}

/** Adds, ends, corrects or takes away a period of insurance; refuses a day with two insurers (ZTN-13). */
export const changeVerzekering = (
  plek: Werkplek,
  actor: Actor,
  grond: Patientgrond,
  ruw: z.input<typeof verzekeringswijziging>,
): Promise<Gewijzigd<Verzekeringsgevolg>> => {
  const wijziging = lees(verzekeringswijziging, ruw)
  return changePatient(plek, actor, grond, HANDELING[wijziging.doe], (patient) => {
    const { document, ingekort, vervallen, gaten } = need(apply(patient, wijziging))
    return { document, uitkomst: { ingekort, vervallen, gaten } }
  })
}
