import type { PatientDocument, Verzekeringsperiode } from '../documenten/patient.ts'
import type { Stamuitkomst } from '../weigering.ts'
import { VERZEKERINGEN } from './reeksen.ts'
import { addPeriod, type Reekswijziging } from './wijzig-reeks.ts'

/** Records who pays from a day on; what was recorded for those days gives way and is told. */
export const addInsurance = (
  patient: PatientDocument,
  verzekering: Verzekeringsperiode,
): Stamuitkomst<Reekswijziging<PatientDocument, Verzekeringsperiode>> => addPeriod(VERZEKERINGEN, patient, verzekering)
