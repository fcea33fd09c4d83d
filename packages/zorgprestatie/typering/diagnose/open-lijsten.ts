import type { Diagnosecontrole } from './diagnose-teksten.ts'
import { DIAGNOSELIJSTEN, type Diagnoselijst } from './diagnoselijst.ts'
import type { Omstandigheden } from './omstandigheden.ts'
import { closuresOf } from './sluitingen.ts'

/** A list as the form offers it: open, or closed by the first control that the gate would give. */
export interface Lijstkeuze {
  readonly lijst: Diagnoselijst
  readonly dicht: Diagnosecontrole | null
}

/** Which diagnosis lists a prestatie may carry, for the entry form; every list is there, closed ones with the reason. */
export const offerLijsten = (omstandigheden: Omstandigheden): readonly Lijstkeuze[] =>
  (Object.keys(DIAGNOSELIJSTEN) as Diagnoselijst[]).map((lijst) => ({
    lijst,
    dicht: closuresOf(lijst, omstandigheden)[0] ?? null,
  }))
