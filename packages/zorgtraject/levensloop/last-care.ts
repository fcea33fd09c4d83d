import type { EpochDay } from '@zorgketen/values'
import type { Zorgtraject } from '../stam/zorgtraject.ts'
import type { Gelopen } from './judge-return.ts'

/**
 * The numbers of one patient, stream and declarant, in the order in which they close, each with the last of the days of
 * care that is its own: numbers follow each other (ZTN-13), so a number takes what lies after the closing day of the one
 * before it and up to its own.
 */
export function lastCare(trajecten: readonly Zorgtraject[], dagen: readonly EpochDay[]): readonly Gelopen[] {
  let vorige = Number.NEGATIVE_INFINITY
  return trajecten
    .toSorted((a, b) => closingDay(a) - closingDay(b))
    .map((traject) => {
      const tot = closingDay(traject)
      let laatste: EpochDay | null = null
      for (const dag of dagen) if (dag > vorige && dag <= tot && (laatste === null || dag > laatste)) laatste = dag
      vorige = tot
      return { traject, laatste }
    })
}

const closingDay = ({ gesloten }: Zorgtraject): number => gesloten ?? Number.POSITIVE_INFINITY
