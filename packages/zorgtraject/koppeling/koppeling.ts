import type { Agb, EpochDay } from '@zorgketen/values'
import type { Prestatie } from '@zorgketen/zorgprestatie'
import type { Plaatsing } from '../stam/plaatsing.ts'
import type { Zorgtraject } from '../stam/zorgtraject.ts'
import type { Trajectweigering } from '../weigering/refuse.ts'

/** What the prestaties of one declarant are tied to. */
export interface Trajectstand {
  readonly declarant: Agb
  readonly trajecten: readonly Zorgtraject[]
  readonly plaatsingen: readonly Plaatsing[]
}

/** A prestatie with its number; `zorgtraject` carries the startdatum as it is after this tie. */
export interface Gebonden {
  readonly prestatie: Prestatie
  readonly zorgtraject: Zorgtraject
  readonly startdatum: EpochDay
  readonly plaatsing: Plaatsing | null
}

/** A prestatie that could not be tied; `prestatie` is its id. */
export interface NietGebonden extends Trajectweigering {
  readonly prestatie: string
}

/** Every prestatie is in one of the two lists, in the order given; `trajecten` are all given numbers as they are now. */
export interface Koppeling {
  readonly gebonden: readonly Gebonden[]
  readonly weigeringen: readonly NietGebonden[]
  readonly trajecten: readonly Zorgtraject[]
}
