import type { Referentie } from '@zorgketen/reference'
import { contains } from '@zorgketen/values'
import { type Grenzen, makeGrenzen } from '@zorgketen/zorgprestatie'
import type { OrganisatieDocument } from '../stam/documenten/organisatie.ts'

/** The limits of the rules of the field; where nobody published one, the number the organisation recorded itself. */
export function grenzenVan(referentie: Referentie, organisatie: OrganisatieDocument | undefined): Grenzen {
  const { zoek, langsteDuurklasse } = makeGrenzen(referentie)
  const eigen = organisatie?.maximumDiagnostiek ?? []
  return {
    langsteDuurklasse,
    zoek: (id, dag) => {
      const gevonden = zoek(id, dag)
      if (gevonden !== null || id !== 'zpm-diagnostiek-onverzekerd') return gevonden
      return eigen.find(({ geldig }) => contains(geldig, dag))?.aantal ?? null
    },
  }
}
