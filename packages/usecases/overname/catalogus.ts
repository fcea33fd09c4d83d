import { bestandsteksten } from './bestandsteksten.ts'
import { opbouwteksten } from './opbouwteksten.ts'

/** Every finding of a take-over: how grave, what it says, what to do. */
export const catalogus = { ...bestandsteksten, ...opbouwteksten }

export type Overnamecode = keyof typeof catalogus
