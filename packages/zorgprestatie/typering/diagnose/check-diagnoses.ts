import type { Codelijst } from '@zorgketen/reference'
import type { EpochDay } from '@zorgketen/values'
import type { Diagnosecontrole } from './diagnose-teksten.ts'
import { DIAGNOSELIJSTEN, isDiagnoselijst } from './diagnoselijst.ts'
import type { Omstandigheden } from './omstandigheden.ts'
import { closuresOf } from './sluitingen.ts'

/** A diagnosis as it would go along with a prestatie. */
export interface Diagnosevermelding {
  readonly lijst: string
  readonly code: string
}

/** What is wrong, at which diagnosis (from 0); VC099 and VC103 stand at each diagnosis that takes part. */
export interface Diagnosebevinding {
  readonly plaats: number
  readonly lijst: string
  readonly controle: Diagnosecontrole
}

/**
 * Checks the diagnoses of one prestatie at entry by the controls of the gate, under the same codes: which list for which
 * payer, 029 and 033 never together, each list once, privacy before and from 2024 (zpm.md §3.3; ZPM-14, ZPM-34).
 */
export function checkDiagnoses(
  diagnoses: readonly Diagnosevermelding[],
  omstandigheden: Omstandigheden,
): readonly Diagnosebevinding[] {
  const lijsten = diagnoses.map(({ lijst }) => lijst)
  const beide = lijsten.includes('029') && lijsten.includes('033')
  return lijsten.flatMap((lijst, plaats) => {
    const controles: Diagnosecontrole[] = [...closuresOf(lijst, omstandigheden)]
    if (beide && (lijst === '029' || lijst === '033')) controles.push('VC099')
    if (lijsten.indexOf(lijst) !== lijsten.lastIndexOf(lijst)) controles.push('VC103')
    return controles.sort().map((controle) => ({ plaats, lijst, controle }))
  })
}

/** What the code list says of a diagnosis code on a day, with the control of the gate that asks it. */
export interface Codevondst {
  readonly controle: string | null
  readonly oordeel: ReturnType<Codelijst['zoek']>
}

/** Looks a diagnosis code up in its own list. A list that is not installed, or does not exist, cannot judge. */
export function lookUpDiagnose(
  { lijst, code }: Diagnosevermelding,
  datum: EpochDay,
  codelijst: (id: string) => Codelijst,
): Codevondst {
  if (!isDiagnoselijst(lijst)) return { controle: null, oordeel: 'nietTeBeoordelen' }
  const { codelijst: id, controle } = DIAGNOSELIJSTEN[lijst]
  return { controle, oordeel: codelijst(id).zoek(code, datum) }
}
