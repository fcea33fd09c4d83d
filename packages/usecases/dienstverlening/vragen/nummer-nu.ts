import type { EpochDay, Period } from '@zorgketen/values'
import type { Askernummer } from '@zorgketen/zorgtraject'
import type { Kast } from '../../opslag/opslag.ts'
import { readLoop, type Trajectloop } from '../../trajecten/loop/lees-loop.ts'
import type { Gevraagd } from '../register/documenten.ts'

type Wie = Pick<Gevraagd, 'patient' | 'stroom' | 'geldig'>

/** The own numbers of patients, read once for many requests. */
export const readNummers = (kast: Kast, patienten: readonly string[]): Promise<readonly Trajectloop[]> =>
  patienten.length === 0 ? Promise.resolve([]) : readLoop(kast, [...new Set(patienten)])

/**
 * The number that goes with a request now: that of the patient and stream which is open within its period (the last to
 * close), with the startdatum that follows from its care; null: there is none yet.
 */
export function nummerNu({ patient, stroom, geldig }: Wie, nummers: readonly Trajectloop[]): Askernummer | null {
  const open = nummers
    .map(({ document }) => document)
    .filter((een) => een.patient === patient && een.soort === stroom && runsIn(een.startdatum, een.gesloten, geldig))
    .toSorted((a, b) => (b.gesloten ?? Infinity) - (a.gesloten ?? Infinity))
  const [laatste] = open
  return laatste === undefined ? null : { nummer: laatste.nummer, startdatum: laatste.startdatum }
}

const runsIn = (start: EpochDay | null, gesloten: EpochDay | null, { van, tot }: Period): boolean =>
  (gesloten === null || gesloten >= van) && (start === null || tot === null || start <= tot)

export const sameNummer = (a: Askernummer | null, b: Askernummer | null): boolean =>
  a?.nummer === b?.nummer && (a?.startdatum ?? null) === (b?.startdatum ?? null)
