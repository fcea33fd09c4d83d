import type { LijstBron } from '../../kit/lijst-kolom.ts'
import { haalDossier, type Registratierij, registraties } from '../registraties/api.ts'
import { conceptVan, registratieVan } from '../registraties/concept/concept.ts'
import { metOntslag, metVerlof, type Verblijfconcept } from '../registraties/concept/verblijf.ts'
import { bewaarRegistratie } from '../registraties/paneel/bewaar.ts'

/** What can be done with someone who is in, in one action. */
export type Handeling = 'ontslag' | 'verlof'

/** Who is in now: stays without a discharge, the latest admission first. */
export const wieIsEr: LijstBron<Registratierij> = {
  sleutel: ['registraties', 'lijst', { lopend: 'ja' }],
  haalPagina: async (offset, limit, sortering, signal) => {
    const volgorde = sortering?.richting === 'op' ? ('datum' as const) : ('-datum' as const)
    const query = { lopend: 'ja' as const, vanaf: String(offset), aantal: String(limit), volgorde }
    return (await registraties.index.$get({ query }, { init: { signal } })).json()
  },
}

/** What was kept, and what held before it. */
export type Verwerkt = { readonly id: string; readonly versie: number; readonly eerder: Verblijfconcept }

/**
 * Discharges someone, or notes that they went on leave or came back, on a day. Null: someone else changed the stay at
 * the same moment, and nothing was kept. Throws ApiFout.
 */
export async function verwerk(id: string, handeling: Handeling, dag: string): Promise<Verwerkt | null> {
  const dossier = await haalDossier(id)
  const eerder = conceptVan(dossier)
  if (eerder.soort !== 'verblijf') throw new TypeError('a stay')
  const nieuw = handeling === 'ontslag' ? metOntslag(eerder, dag, null) : metVerlof(eerder, dag, null)
  const registratie = registratieVan(id, nieuw)
  if (registratie === null) throw new TypeError('a kept stay is complete')
  const bewaring = await bewaarRegistratie(registratie, dossier.versie)
  return bewaring.soort === 'conflict' ? null : { id, versie: dossier.versie + 1, eerder }
}
