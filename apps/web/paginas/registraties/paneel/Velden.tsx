import type { Concept, Veld } from '../concept/concept.ts'
import { ContactVelden } from './ContactVelden.tsx'
import { GroepVelden } from './groep/GroepVelden.tsx'
import { OverigVelden } from './OverigVelden.tsx'
import { VerblijfVelden } from './verblijf/VerblijfVelden.tsx'

export type VeldenProps<C> = {
  readonly concept: C
  readonly opConcept: (concept: C) => void
  /** Fields to be filled in still, once someone tried to save. */
  readonly mist: readonly Veld[]
  readonly uit: boolean
  /** Puts the keyboard where typing begins: for a new registration. */
  readonly nieuw: boolean
}

/** The fields of a registration of whatever kind. */
export function Velden({ concept, ...rest }: VeldenProps<Concept>) {
  switch (concept.soort) {
    case 'consult':
      return <ContactVelden concept={concept} {...rest} />
    case 'groepssessie':
      return <GroepVelden concept={concept} {...rest} />
    case 'verblijf':
      return <VerblijfVelden concept={concept} {...rest} />
    case 'overig':
      return <OverigVelden concept={concept} {...rest} />
  }
}
