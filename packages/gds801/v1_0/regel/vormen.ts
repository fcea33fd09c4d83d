import { vormen } from '@zorgketen/rules'
import type { Gds801Omgeving } from './omgeving.ts'
import type { Plekken } from './plekken.ts'

/** The rule constructors of this room, typed by its plekken and surroundings. */
export const { element, groep } = vormen<Plekken, Gds801Omgeving>()
