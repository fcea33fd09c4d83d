import type { ClockTime, EpochDay } from '@zorgketen/values'
import type { Afspraak } from './afspraak.ts'
import type { Reserveregel } from './reserve.ts'

/** A stretch of the day, from `van` to before `tot`. */
export interface Vak {
  readonly van: ClockTime
  readonly tot: ClockTime
}

/** When a professional works on a day; the blocks do not overlap. */
export interface Dagrooster {
  readonly zorgverlener: string
  readonly datum: EpochDay
  readonly blokken: readonly Vak[]
}

/** The room of one day in minutes. `vrij` may still be planned; `aangetast` is what planned care took of the reserve. */
export interface Dagruimte {
  readonly werk: number
  readonly indirect: number
  readonly spoed: number
  readonly gepland: number
  readonly spoedGebruikt: number
  readonly vrij: number
  readonly aangetast: number
}

type Reserve = Pick<Reserveregel, 'indirectPercent' | 'spoedPercent'>

/**
 * Counts the room of a day. A cancelled appointment frees its time; one where the patient did not come does not. Urgent
 * calls take of their own reserve first, and beyond that of the time for planned care. Shares are rounded up.
 */
export function dagruimteOf(rooster: Dagrooster, afspraken: readonly Afspraak[], reserve: Reserve): Dagruimte {
  const werk = sumOf(rooster.blokken.map(({ van, tot }) => Math.floor((tot - van) / 60)))
  const indirect = shareOf(werk, reserve.indirectPercent)
  const spoed = shareOf(werk, reserve.spoedPercent)
  const bezet = occupying(rooster, afspraken)
  const gepland = sumOf(bezet.filter((een) => !een.spoed).map((een) => een.geplandeMinuten))
  const spoedGebruikt = sumOf(bezet.filter((een) => een.spoed).map((een) => een.geplandeMinuten))
  const over = werk - indirect - spoed - gepland - Math.max(0, spoedGebruikt - spoed)
  return { werk, indirect, spoed, gepland, spoedGebruikt, vrij: Math.max(0, over), aangetast: Math.max(0, -over) }
}

/** The appointments that take time of this professional on this day. */
export const occupying = ({ zorgverlener, datum }: Dagrooster, afspraken: readonly Afspraak[]): readonly Afspraak[] =>
  afspraken.filter(
    (een) => een.datum === datum && een.status !== 'afgezegd' && een.zorgverleners.includes(zorgverlener),
  )

/** The time an appointment takes, in seconds of the day; it may end past midnight. */
export const spanOf = ({ begintijd, geplandeMinuten }: Afspraak) => ({
  van: begintijd as number,
  tot: begintijd + geplandeMinuten * 60,
})

const sumOf = (getallen: readonly number[]): number => getallen.reduce((som, een) => som + een, 0)
const shareOf = (minuten: number, percent: number): number => Math.ceil((minuten * percent) / 100)
