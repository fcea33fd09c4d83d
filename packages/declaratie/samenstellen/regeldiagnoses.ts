import { dayOf, type EpochDay } from '@zorgketen/values'
import type { Trajectdiagnose } from '@zorgketen/zorgtraject'
import type { Regeldiagnose } from '../model/declaratieregel.ts'

// COD392: DSM-hoofdgroep, zorgvraagtype and profile, for fz (VC100) and for ggz (VC101).
const LIJSTEN_FZ: readonly string[] = ['030', '032']
const LIJSTEN_GGZ: readonly string[] = ['029', '031', '033']
// What privacy leaves of them: before 2024 only the GB-ggz profile (VC043), from then on nothing (VC160).
const LIJSTEN_PRIVACY: readonly string[] = ['033']
const PRIVACY_ZONDER_DIAGNOSE = dayOf(2024, 1, 1)

/**
 * The diagnoses a line carries, one per code list (VC103) in the order of the lists: the last one set on or before
 * the day of care, else the first one set after it.
 */
export function regeldiagnoses(
  diagnoses: readonly Trajectdiagnose[],
  datum: EpochDay,
  isDji: boolean,
  privacy: boolean,
): readonly Regeldiagnose[] {
  const lijsten = (isDji ? LIJSTEN_FZ : LIJSTEN_GGZ).filter(
    (lijst) => !privacy || (datum < PRIVACY_ZONDER_DIAGNOSE && LIJSTEN_PRIVACY.includes(lijst)),
  )
  const regels: Regeldiagnose[] = []
  for (const lijst of lijsten) {
    const keuze = pick(diagnoses, lijst, datum)
    if (keuze !== null) regels.push({ codelijst: keuze.codelijst, code: keuze.code, datum: keuze.datum })
  }
  return regels
}

function pick(diagnoses: readonly Trajectdiagnose[], lijst: string, datum: EpochDay): Trajectdiagnose | null {
  let voor: Trajectdiagnose | null = null
  let na: Trajectdiagnose | null = null
  for (const d of diagnoses) {
    if (d.codelijst !== lijst) continue
    const dag = dayOrFirst(d)
    if (dag <= datum) {
      if (voor === null || dag > dayOrFirst(voor)) voor = d
    } else if (na === null || dag < dayOrFirst(na)) na = d
  }
  return voor ?? na
}

function dayOrFirst(d: Trajectdiagnose): number {
  return d.datum ?? Number.NEGATIVE_INFINITY
}
