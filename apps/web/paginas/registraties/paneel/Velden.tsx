import type { Concept } from '../concept/concept.ts'
import { ContactVelden } from './ContactVelden.tsx'
import { GroepVelden } from './groep/GroepVelden.tsx'
import { OverigVelden } from './OverigVelden.tsx'
import type { VeldenProps } from './velden-props.ts'
import { VerblijfVelden } from './verblijf/VerblijfVelden.tsx'

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
