import { vormen } from '@zorgketen/rules'
import type { OordeelOmgeving, Plekken } from './oordeel-omgeving.ts'

/** The four rule constructors, typed for the records and the surroundings of this desk. */
export const { element, groep, venster, termijn } = vormen<Plekken, OordeelOmgeving>()
