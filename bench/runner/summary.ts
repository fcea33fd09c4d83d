import type { Race } from './race.ts'
import type { Times } from './times.ts'

/** Lowest, middle and highest of the rounds, in units per second. */
export interface Spread {
  readonly laagste: number
  readonly mediaan: number
  readonly hoogste: number
}

export interface ContenderResult {
  readonly naam: string
  readonly eigen: boolean
  readonly opmerking: string
  /** Per second of processor time, helper threads (garbage collection, compiler) counted in: what one core does. */
  readonly perKern: Spread
  /** Per second by the clock: lower where the machine was shared, higher where helper threads ran on another core. */
  readonly perKlok: Spread
}

/** How many times less processor time the contender needs than the rival: per round, then lowest, middle, highest. */
export interface Ratio extends Spread {
  readonly deelnemer: string
  readonly mededinger: string
}

export interface RaceResult {
  readonly naam: string
  readonly wat: string
  readonly hoeveelheid: number
  readonly eenheid: Race['eenheid']
  readonly rondes: number
  readonly deelnemers: readonly ContenderResult[]
  readonly verhoudingen: readonly Ratio[]
  readonly doel: { readonly waarde: number; readonly deelnemer: string; readonly gehaald: boolean } | null
}

export function summarize(race: Race, tijden: readonly Times[]): RaceResult {
  const deelnemers = tijden.map(({ deelnemer, seconden, processor }) => ({
    naam: deelnemer.naam,
    eigen: deelnemer.eigen,
    opmerking: deelnemer.opmerking ?? '',
    perKern: spread(processor.map((s) => race.hoeveelheid / s)),
    perKlok: spread(seconden.map((s) => race.hoeveelheid / s)),
  }))
  const eigen = tijden.filter(({ deelnemer }) => deelnemer.eigen)
  const anderen = tijden.filter(({ deelnemer }) => !deelnemer.eigen)
  const verhoudingen = eigen.flatMap((wij) => anderen.map((zij) => ratio(wij, zij)))
  const { naam, wat, hoeveelheid, eenheid, rondes, doel } = race
  const bereikt = deelnemers.find((d) => d.naam === doel?.deelnemer)?.perKern.mediaan ?? 0
  return {
    ...{ naam, wat, hoeveelheid: digits(hoeveelheid), eenheid, rondes, deelnemers, verhoudingen },
    doel: doel === null ? null : { ...doel, gehaald: bereikt >= doel.waarde },
  }
}

function ratio(wij: Times, zij: Times): Ratio {
  const perRonde = spread(wij.processor.map((s, k) => (zij.processor[k] ?? 0) / s))
  return { deelnemer: wij.deelnemer.naam, mededinger: zij.deelnemer.naam, ...perRonde }
}

function spread(getallen: readonly number[]): Spread {
  const rij = [...getallen].sort((a, b) => a - b)
  const midden = rij.length >> 1
  const mediaan = rij.length % 2 === 1 ? rij[midden] : ((rij[midden - 1] ?? 0) + (rij[midden] ?? 0)) / 2
  return { laagste: digits(rij[0] ?? 0), mediaan: digits(mediaan ?? 0), hoogste: digits(rij.at(-1) ?? 0) }
}

/** Three significant digits: more is noise. */
const digits = (x: number): number => Number(x.toPrecision(3))
