import type { Consultregistratie } from './consultregistratie.ts'
import type { Groepssessie } from './groepssessie.ts'
import type { OverigeRegistratie } from './overige-registratie.ts'
import type { Verblijfsregistratie } from './verblijfsregistratie.ts'

/** Everything that can be registered. */
export type Zorgregistratie = Consultregistratie | Groepssessie | Verblijfsregistratie | OverigeRegistratie
