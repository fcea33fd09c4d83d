import { type EpochDay, formatDay, overlaps, type Period } from '@zorgketen/values'
import { gelukt, geweigerd, type Stamuitkomst, weigering } from '../weigering.ts'
import { gapsIn, withoutDays } from './dagen.ts'
import { checkReeks } from './overlappingen.ts'
import type { MetPeriode, Reeks } from './reeks.ts'

/** A changed document, what was cut short or dropped for it, and the gaps that are left between its periods. */
export interface Reekswijziging<D, T> {
  readonly document: D
  readonly ingekort: readonly T[]
  readonly vervallen: readonly T[]
  /** Days inside the list on which nothing holds: allowed, and worth a look. */
  readonly gaten: readonly Period[]
}

/**
 * Adds a period. What held on its days in the same group gives way: an earlier period ends the day before, a later one
 * begins the day after, one around it is split, one inside it lapses.
 */
export function addPeriod<D, T extends MetPeriode>(
  reeks: Reeks<D, T>,
  document: D,
  nieuw: T,
): Stamuitkomst<Reekswijziging<D, T>> {
  return finish(reeks, document, placeIn(reeks, reeks.van(document), nieuw))
}

/** The rows with a new one in them, in order of time. */
export function placeIn<D, T extends MetPeriode>(reeks: Reeks<D, T>, rijen: readonly T[], nieuw: T): readonly T[] {
  const groep = reeks.groep(nieuw)
  const rest = rijen.flatMap((rij) =>
    reeks.groep(rij) !== groep || !overlaps(rij.geldig, nieuw.geldig)
      ? [rij]
      : withoutDays(rij.geldig, nieuw.geldig).map((geldig) => ({ ...rij, geldig })),
  )
  return [...rest, nieuw].toSorted((a, b) => a.geldig.van - b.geldig.van)
}

/** Ends the period at `plaats` (from 0, in the order of the document) on its last day. */
export function endPeriod<D, T extends MetPeriode>(
  reeks: Reeks<D, T>,
  document: D,
  plaats: number,
  laatsteDag: EpochDay,
): Stamuitkomst<Reekswijziging<D, T>> {
  const rij = reeks.van(document)[plaats]
  if (rij === undefined) return geweigerd(onbekendePlaats(reeks))
  if (laatsteDag < rij.geldig.van) {
    const [van, tot] = [formatDay(rij.geldig.van), formatDay(laatsteDag)]
    return geweigerd(
      weigering(
        'periode.einde-voor-begin',
        [`Het einde ${tot} ligt voor het begin ${van}.`, `The end ${tot} lies before the begin ${van}.`],
        [`Een laatste dag vanaf ${van}.`, `A last day from ${van} on.`],
        [
          'Kies een latere dag, of haal de periode weg als die nooit gold.',
          'Choose a later day, or remove the period.',
        ],
      ),
    )
  }
  return correctPeriod(reeks, document, plaats, { ...rij, geldig: { van: rij.geldig.van, tot: laatsteDag } })
}

/** Corrects the period at `plaats` as recorded wrongly; null takes it away. Refuses a day on which two would hold. */
export function correctPeriod<D, T extends MetPeriode>(
  reeks: Reeks<D, T>,
  document: D,
  plaats: number,
  nieuw: T | null,
): Stamuitkomst<Reekswijziging<D, T>> {
  const rijen = reeks.van(document)
  if (rijen[plaats] === undefined) return geweigerd(onbekendePlaats(reeks))
  return finish(reeks, document, nieuw === null ? rijen.toSpliced(plaats, 1) : rijen.with(plaats, nieuw))
}

/** Replaces the whole list, for mending several periods at once. */
export const replacePeriods = <D, T extends MetPeriode>(
  reeks: Reeks<D, T>,
  document: D,
  rijen: readonly T[],
): Stamuitkomst<Reekswijziging<D, T>> => finish(reeks, document, rijen)

function finish<D, T extends MetPeriode>(
  reeks: Reeks<D, T>,
  document: D,
  rijen: readonly T[],
): Stamuitkomst<Reekswijziging<D, T>> {
  const omgekeerd = rijen.some(({ geldig }) => geldig.tot !== null && geldig.tot < geldig.van)
  if (omgekeerd) return geweigerd(OMGEKEERD)
  const fouten = checkReeks(reeks, rijen)
  if (fouten.length > 0) return geweigerd(...fouten)
  const opVolgorde = rijen.toSorted((a, b) => a.geldig.van - b.geldig.van)
  const oud = reeks.van(document)
  const zelfde = (a: T, b: T): boolean => reeks.groep(a) === reeks.groep(b) && reeks.waarde(a) === reeks.waarde(b)
  const rest = (rij: T): readonly T[] => opVolgorde.filter((nu) => zelfde(nu, rij) && overlaps(nu.geldig, rij.geldig))
  return gelukt({
    document: reeks.zet(document, opVolgorde),
    vervallen: oud.filter((rij) => rest(rij).length === 0),
    ingekort: oud.filter((rij) => {
      const over = rest(rij)
      return over.length > 0 && withoutAll(rij.geldig, over).length > 0
    }),
    gaten: [...Map.groupBy(opVolgorde, reeks.groep).values()].flatMap((groep) =>
      gapsIn(groep.map(({ geldig }) => geldig)),
    ),
  })
}

const withoutAll = (geldig: Period, rijen: readonly MetPeriode[]): readonly Period[] =>
  rijen.reduce<readonly Period[]>((delen, rij) => delen.flatMap((deel) => withoutDays(deel, rij.geldig)), [geldig])

const OMGEKEERD = weigering(
  'periode.omgekeerd',
  ['Een periode eindigt voordat hij begint.', 'A period ends before it begins.'],
  ['Een laatste dag op of na de eerste.', 'A last day on or after the first.'],
  ['Verwissel de dagen of verbeter ze.', 'Swap the days or mend them.'],
)

const onbekendePlaats = <D, T extends MetPeriode>(reeks: Reeks<D, T>) =>
  weigering(
    'periode.onbekend',
    [`De periode (${reeks.naam.nl}) staat niet in de lijst.`, `The period (${reeks.naam.en}) is not in the list.`],
    ['Een periode die er nu staat.', 'A period that is there now.'],
    ['Ververs de pagina: iemand anders heeft de lijst gewijzigd.', 'Refresh the page: somebody else changed the list.'],
  )
