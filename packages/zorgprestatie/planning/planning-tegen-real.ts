import { contains, type EpochDay, type Maand, type Minutes, maandOf, type Period } from '@zorgketen/values'
import { GRENS_AFWIJKING } from '../consult/planned-minutes.ts'

/** One planned contact of one professional; `gerealiseerd` null when the real time was not measured. */
export interface Meting {
  readonly zorgverlener: string
  readonly datum: EpochDay
  readonly gepland: Minutes
  readonly gerealiseerd: Minutes | null
}

/**
 * Planned against real of a number of contacts. Only what was measured counts in the figures: a contact that was
 * confirmed as planned shows nothing. `gemiddelde`: mean of real less planned, in minutes; null when none was measured.
 */
export interface Vergelijking {
  readonly aantal: number
  readonly gemeten: number
  readonly somGepland: number
  readonly somGerealiseerd: number
  readonly gemiddelde: number | null
  /** Contacts that deviate more than 15 minutes either way, and their share (0 to 1) of those measured. */
  readonly boven15: number
  readonly aandeelBoven15: number | null
}

export interface Vergelijkingsregel extends Vergelijking {
  readonly maand: Maand
  readonly zorgverlener: string
}

export interface Rapport {
  readonly periode: Period
  readonly totaal: Vergelijking
  /** By month, and within it by professional. */
  readonly regels: readonly Vergelijkingsregel[]
}

/** The report of planned against real that goes with planning = realisatie (ZPM-24), per month and professional. */
export function comparePlanning(metingen: readonly Meting[], periode: Period): Rapport {
  const binnen = metingen.filter(({ datum }) => contains(periode, datum))
  const groepen = new Map<string, { maand: Maand; zorgverlener: string; metingen: Meting[] }>()
  for (const meting of binnen) {
    const maand = maandOf(meting.datum)
    const sleutel = `${maand} ${meting.zorgverlener}`
    const groep = groepen.get(sleutel) ?? { maand, zorgverlener: meting.zorgverlener, metingen: [] }
    groep.metingen.push(meting)
    groepen.set(sleutel, groep)
  }
  const regels = [...groepen]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { maand, zorgverlener, metingen: eigen }]) => ({ maand, zorgverlener, ...sumUp(eigen) }))
  return { periode, totaal: sumUp(binnen), regels }
}

function sumUp(metingen: readonly Meting[]): Vergelijking {
  let gemeten = 0
  let somGepland = 0
  let somGerealiseerd = 0
  let boven15 = 0
  for (const { gepland, gerealiseerd } of metingen) {
    if (gerealiseerd === null) continue
    gemeten += 1
    somGepland += gepland
    somGerealiseerd += gerealiseerd
    if (Math.abs(gerealiseerd - gepland) > GRENS_AFWIJKING) boven15 += 1
  }
  return {
    aantal: metingen.length,
    gemeten,
    somGepland,
    somGerealiseerd,
    gemiddelde: gemeten === 0 ? null : (somGerealiseerd - somGepland) / gemeten,
    boven15,
    aandeelBoven15: gemeten === 0 ? null : boven15 / gemeten,
  }
}
