import { addDays, type EpochDay, formatDay, type Maand, periodOfMaand } from '@zorgketen/values'

/** A period as files write it: ISO days, both ends included, `tot` null is open. */
export interface Periode {
  readonly van: string
  readonly tot: string | null
}

/** The month the country lives in, with its days as files write them. */
export interface Maandraster {
  readonly maand: Maand
  readonly eerste: EpochDay
  readonly aantal: number
  /** ISO text of the n-th day of the month (1 = the first); 0 and less lie before it, more than `aantal` after it. */
  dag(n: number): string
}

export function maakMaandraster(maand: Maand): Maandraster {
  const { van, tot } = periodOfMaand(maand)
  return {
    maand,
    eerste: van,
    aantal: (tot ?? van) - van + 1,
    dag: (n) => formatDay(addDays(van, n - 1)),
  }
}
