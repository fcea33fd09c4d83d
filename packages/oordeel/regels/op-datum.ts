import type { Declaratie } from '@zorgketen/declaratie'
import type { EpochDay } from '@zorgketen/values'
import type { OordeelOmgeving } from '../omgeving/oordeel-omgeving.ts'

// Shared, so that the kernel groups all rules with this reference date into one era.
/** Reference date of a line: the day of care. */
export const opDatum = (regel: { readonly datum: EpochDay }): EpochDay => regel.datum

/** Reference date of a declaration: the first day of the declared month. */
export const opMaandbegin = (_: Declaratie, omgeving: OordeelOmgeving): EpochDay => omgeving.maand.van
