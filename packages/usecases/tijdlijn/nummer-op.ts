import type { EpochDay } from '@zorgketen/values'
import type { ZorgtrajectDocument } from '../stam/documenten/zorgtraject.ts'

type Nummer = Pick<ZorgtrajectDocument, 'nummer' | 'soort' | 'gesloten'>

/**
 * Says on which number care of a kind and a day is. Numbers of a kind follow each other, so it is the first that was
 * not closed before that day (ZTN-13); null: care for another provider, or of after every number.
 */
export function nummerOp(nummers: readonly Nummer[]): (soort: 'ggz' | 'fz' | null, dag: EpochDay) => string | null {
  const eind = ({ gesloten }: Nummer): number => gesloten ?? Number.POSITIVE_INFINITY
  const perSoort = Map.groupBy(
    nummers.toSorted((a, b) => eind(a) - eind(b)),
    ({ soort }) => soort,
  )
  return (soort, dag) =>
    soort === null ? null : ((perSoort.get(soort) ?? []).find((een) => eind(een) >= dag)?.nummer ?? null)
}
