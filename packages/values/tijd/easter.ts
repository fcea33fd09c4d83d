import { dayOf, type EpochDay } from './epoch-day.ts'

/** Easter Sunday of a year, by the Gregorian computus in whole numbers (Meeus, Jones, Butcher). */
export function easterSunday(jaar: number): EpochDay {
  const maancyclus = jaar % 19
  const eeuw = Math.floor(jaar / 100)
  const inEeuw = jaar % 100
  const zonCorrectie = eeuw - Math.floor(eeuw / 4)
  const maanCorrectie = Math.floor((eeuw - Math.floor((eeuw + 8) / 25) + 1) / 3)
  const epacta = (19 * maancyclus + zonCorrectie - maanCorrectie + 15) % 30
  const naarZondag = (32 + 2 * (eeuw % 4) + 2 * Math.floor(inEeuw / 4) - epacta - (inEeuw % 4)) % 7
  const uitzondering = Math.floor((maancyclus + 11 * epacta + 22 * naarZondag) / 451)
  const som = epacta + naarZondag - 7 * uitzondering + 114
  return dayOf(jaar, Math.floor(som / 31), (som % 31) + 1)
}
