import { contains, type EpochDay, type Period } from '@zorgketen/values'
import type { Stamgegevens } from '../formaten/stamgegevens.ts'

type Bron = Pick<Stamgegevens, 'zorgtrajecten' | 'plaatsingen'>

/** What is recorded of one patient: titles, and the days of forensic care of which the placement is not recorded. */
interface Bekend {
  readonly titels: readonly Period[]
  readonly open: readonly { readonly van: EpochDay | null; readonly tot: EpochDay | null }[]
}

const NIETS: Bekend = { titels: [], open: [] }

/**
 * The strafrechtelijke titels of a patient, from the placements of the forensic zorgtrajecten. An empty list: there is
 * none. Null: one may run on the day, but of the forensic care of that day no placement is recorded.
 */
export function titelsVan(bron: Bron): (patient: string, dag: EpochDay) => readonly Period[] | null {
  // Few lists ask for a title, so nothing is built before one does.
  let perPatient: ReadonlyMap<string, Bekend> | null = null
  return (patient, dag) => {
    perPatient ??= gather(bron)
    const { titels, open } = perPatient.get(patient) ?? NIETS
    if (titels.some((titel) => contains(titel, dag))) return titels
    return open.some(({ van, tot }) => (van ?? dag) <= dag && dag <= (tot ?? dag)) ? null : titels
  }
}

function gather({ zorgtrajecten, plaatsingen }: Bron): ReadonlyMap<string, Bekend> {
  const perTraject = new Map<string, Period[]>()
  const bekend = new Set<string>()
  for (const { nummer, zorgtraject, titel } of plaatsingen) {
    bekend.add(nummer)
    const eerder = perTraject.get(zorgtraject)
    if (eerder === undefined) perTraject.set(zorgtraject, [titel])
    else eerder.push(titel)
  }
  const uit = new Map<string, Bekend>()
  for (const { soort, nummer, patient, plaatsing, startdatum, gesloten } of zorgtrajecten) {
    if (soort !== 'fz') continue
    const { titels, open } = uit.get(patient) ?? NIETS
    const zonder = plaatsing === null || !bekend.has(plaatsing)
    uit.set(patient, {
      titels: [...titels, ...(perTraject.get(nummer) ?? [])],
      open: zonder ? [...open, { van: startdatum, tot: gesloten }] : open,
    })
  }
  return uit
}
