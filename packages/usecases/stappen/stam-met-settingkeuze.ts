import {
  makeSettingkeuze,
  makeStam,
  rulesFor,
  type Settingkeuze,
  type Settingregel,
  type Stam,
  stamMetKeuze,
  type Zorgregistratie,
} from '@zorgketen/zorgprestatie'
import type { Stamgegevens } from '../formaten/stamgegevens.ts'
import { settingcontactVan } from '../settings/settingcontact-van.ts'
import { settinglijstVan } from '../settings/settinglijst-van.ts'

/**
 * Gives what the provider recorded as one registration sees it: with its setting chosen by the decision list (ZPM-03).
 * A registration of a unit that no rule can touch gets the same object every time. What the list chose from can be asked
 * of every one of them (`vraagVan`).
 */
export function settingstamVan(stamgegevens: Stamgegevens): (registratie: Zorgregistratie) => Stam {
  const lijst = settinglijstVan(stamgegevens)
  const indeling = makeStam(stamgegevens)
  const contactOp = settingcontactVan(stamgegevens, lijst)
  const stam: Stam = {
    ...indeling,
    vraagVan: (registratie, dag) =>
      registratie.soort === 'groepssessie'
        ? null
        : { lijst, indeling, contact: contactOp(registratie, registratie.eenheid, dag) },
  }
  const keuzeVan = choicesPerUnit(stamgegevens, lijst, indeling)
  const alleenFz = unitsToGuard(stamgegevens)
  return (registratie) => {
    if (registratie.soort === 'groepssessie') return stam
    const keuze = keuzeVan(registratie.eenheid)
    if (keuze === null && !(registratie.stroom === 'fz' && alleenFz.has(registratie.eenheid))) return stam
    const kies = keuze ?? makeSettingkeuze([], indeling)
    return stamMetKeuze(stam, kies, (eenheid, dag) => contactOp(registratie, eenheid, dag))
  }
}

/** The list as far as it can choose for each unit; null: the division of the unit is all there is. */
function choicesPerUnit(
  { eenheden }: Stamgegevens,
  lijst: readonly Settingregel[],
  indeling: Stam,
): (eenheid: string) => Settingkeuze | null {
  const make = (id: string, rijen: Stamgegevens['eenheden']): Settingkeuze | null => {
    const kenmerken = rijen.flatMap((rij) => rij.kenmerken ?? [])
    const eigen = rulesFor(lijst, id, { kenmerken })
    return eigen.length === 0 ? null : makeSettingkeuze(eigen, indeling)
  }
  const perEenheid = new Map<string, Settingkeuze | null>()
  for (const { id } of eenheden) {
    if (!perEenheid.has(id))
      perEenheid.set(
        id,
        make(
          id,
          eenheden.filter((een) => een.id === id),
        ),
      )
  }
  return (eenheid) => {
    const bekend = perEenheid.get(eenheid)
    if (bekend !== undefined) return bekend
    const keuze = make(eenheid, [])
    perEenheid.set(eenheid, keuze)
    return keuze
  }
}

/** Units in a setting that forensic care may not be in (ZPM-02). */
const unitsToGuard = ({ eenheden }: Stamgegevens): ReadonlySet<string> =>
  new Set(eenheden.flatMap(({ id, settings }) => (settings.some(({ setting }) => setting === 'klinisch') ? [id] : [])))
