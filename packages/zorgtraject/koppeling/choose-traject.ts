import { type EpochDay, formatDay } from '@zorgketen/values'
import type { Stroom } from '@zorgketen/zorgprestatie'
import { isOpenOn } from '../stam/is-open-on.ts'
import type { Zorgtraject } from '../stam/zorgtraject.ts'
import { refuse, type Trajectweigering } from '../weigering/refuse.ts'

/**
 * The number that a prestatie of a day belongs to, among the numbers of one patient, declarant and stream. Of the open
 * ones the one that is known to run that day; when none is, the one that closes first, because numbers of a patient
 * follow each other and an earlier prestatie only moves the start of its own (ZTN-09).
 */
export function chooseTraject(
  trajecten: readonly Zorgtraject[],
  dag: EpochDay,
  stroom: Stroom,
  runsOn: (traject: Zorgtraject, dag: EpochDay) => boolean,
): Zorgtraject | Trajectweigering {
  const datum = formatDay(dag)
  const open = trajecten.filter((traject) => isOpenOn(traject, dag))
  if (open.length === 0) {
    if (trajecten.length === 0) return refuse('koppeling.geen-nummer', { stroom, datum })
    const laatste = Math.max(...trajecten.map(closingDay)) as EpochDay
    return refuse('koppeling.nummer-gesloten', { stroom, datum, gesloten: formatDay(laatste) })
  }
  const running = open.filter((traject) => runsOn(traject, dag))
  const firstToClose = Math.min(...open.map(closingDay))
  const candidates = running.length > 0 ? running : open.filter((traject) => closingDay(traject) === firstToClose)
  const [only, ...others] = candidates
  if (only === undefined || others.length > 0) {
    return refuse('koppeling.meer-nummers', { stroom, datum, aantal: candidates.length })
  }
  return only
}

const closingDay = (traject: Zorgtraject): number => traject.gesloten ?? Number.POSITIVE_INFINITY
