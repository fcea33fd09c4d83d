import type { Tekst } from '@zorgketen/values'
import { useSyncExternalStore } from 'react'
import { meldingVan } from '../../../api/fout.ts'
import { meld } from '../../../kit/meld.ts'
import { type Concept, conceptVan, registratieVan } from '../concept/concept.ts'
import { bewaarRegistratie, trekRegistratieIn } from './bewaar.ts'
import { zetOnbewaard } from './onthouden.ts'

/** The last thing that was done and can be taken back: which version it made, and what held before (null: nothing). */
export type Daad = {
  readonly organisatie: string
  readonly id: string
  readonly versie: number
  readonly eerder: Concept | null
}

/** What became of taking something back: done, or not because someone else changed it since. */
export type Terugname = 'gedaan' | 'conflict'

let laatste: Daad | null = null
const luisteraars = new Set<() => void>()

/** Remembers what can be taken back; null: nothing any more. */
export function onthoudDaad(daad: Daad | null): void {
  laatste = daad
  for (const roep of luisteraars) roep()
}

/** What can be taken back now. */
export const useDaad = (): Daad | null =>
  useSyncExternalStore(
    (roep) => {
      luisteraars.add(roep)
      return () => luisteraars.delete(roep)
    },
    () => laatste,
  )

/**
 * Takes back what was done, as a version of its own: withdraws what was new, puts back what held before. When someone
 * else changed it since, nothing is lost: what held before then stands as an unsaved change in the form, to be laid
 * beside theirs. Throws ApiFout.
 */
export async function maakOngedaan({ organisatie, id, versie, eerder }: Daad): Promise<Terugname> {
  if (laatste?.id === id) onthoudDaad(null)
  if (eerder === null) {
    await trekRegistratieIn(id, versie)
    return 'gedaan'
  }
  const terug = registratieVan(id, eerder)
  if (terug === null) throw new TypeError('what was kept once is complete')
  const bewaring = await bewaarRegistratie(terug, versie)
  if (bewaring.soort === 'bewaard') return 'gedaan'
  zetOnbewaard(organisatie, id, { id, versie, basis: conceptVan(bewaring.hun), concept: eerder })
  return 'conflict'
}

/** Shows an error in the corner. */
export function meldFout(fout: unknown, lees: (tekst: Tekst) => string): void {
  const { wat, doe } = meldingVan(fout)
  meld({ toestand: 'fout', tekst: lees(wat), bij: lees(doe) })
}
