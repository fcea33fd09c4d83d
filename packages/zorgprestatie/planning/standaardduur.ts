import { contains, type EpochDay, type Minutes, type Period } from '@zorgketen/values'
import type { Gebrek } from '../stam/stam.ts'

/** What a standard duration is for: the individual consult by its kind of care, the group, or other time in the agenda. */
export type Duurdoel = 'diagnostiek' | 'behandeling' | 'groepsconsult' | 'overig' | 'geen'

/** How long is planned by default, decided per date (ZPM-21); `interneSoort` null: for every internal kind. */
export interface Standaardduur {
  readonly voor: Duurdoel
  readonly interneSoort: string | null
  readonly minuten: Minutes
  readonly geldig: Period
  readonly besloten: EpochDay
  readonly reden: string
}

/** The standard duration on a day: that of the internal kind when there is one, else that of the kind of care. */
export function standaardduurOp(
  duren: readonly Standaardduur[],
  voor: Duurdoel,
  interneSoort: string,
  dag: EpochDay,
): Standaardduur | Exclude<Gebrek, 'onbekend'> {
  const geldig = duren.filter((duur) => duur.voor === voor && contains(duur.geldig, dag))
  const eigen = geldig.filter((duur) => duur.interneSoort === interneSoort)
  const keuze = eigen.length > 0 ? eigen : geldig.filter((duur) => duur.interneSoort === null)
  const [eerste] = keuze
  if (eerste === undefined) return 'geen'
  return keuze.every((duur) => duur.minuten === eerste.minuten) ? eerste : 'meer'
}
