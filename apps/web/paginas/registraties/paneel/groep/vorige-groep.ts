import { haalDossier, registraties } from '../../api.ts'
import { conceptVan } from '../../concept/concept.ts'
import type { Groepconcept } from '../../concept/groep.ts'

/** How many sessions back is looked for one of the same unit. */
const TERUG = 50

/**
 * The last session up to the day of this one with the same professional and, when there is one, of the same unit; null:
 * there was none. Throws ApiFout.
 */
export async function haalVorigeGroep(concept: Groepconcept): Promise<Groepconcept | null> {
  const zorgverlener = concept.zorgverleners[0]?.wie.sleutel
  const query = {
    soort: 'groepssessie' as const,
    volgorde: '-datum' as const,
    vanaf: '0',
    aantal: String(TERUG),
    ...(zorgverlener === undefined ? {} : { zorgverlener }),
  }
  const { rijen } = await (await registraties.index.$get({ query })).json()
  const eerder = rijen.flatMap(({ registratie }) => {
    if (registratie.soort !== 'groepssessie') return []
    return concept.datum === null || registratie.datum <= concept.datum ? registratie : []
  })
  const eenheid = concept.eenheid?.sleutel
  const vorige = eerder.find((een) => een.eenheid === eenheid) ?? eerder[0]
  if (vorige === undefined) return null
  const gevonden = conceptVan(await haalDossier(vorige.id))
  return gevonden.soort === 'groepssessie' ? gevonden : null
}
