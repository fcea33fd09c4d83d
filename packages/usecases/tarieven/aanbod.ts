import type { Celrij } from '@zorgketen/reference'
import { dayOf, type Period, period } from '@zorgketen/values'
import { ZPM_VANAF } from '@zorgketen/zorgprestatie'
import type { Tariefuitgave } from '../opslag/tarievenkast.ts'

/** What a person says about a file that is offered. */
export interface Tariefopgave {
  readonly soort: Tariefuitgave['soort']
  /** The days the file is for. */
  readonly geldig: Period
  /** Whether the file holds every prestatie there is: what it leaves out then ends. */
  readonly volledig: boolean
  /** What the file is called where it comes from. */
  readonly titel: string
}

/** A file that is offered, as its reader found it. `opgave`: null while nobody said anything about it. */
export interface Tariefaanbod {
  readonly bestandsnaam: string
  readonly bytes: Uint8Array
  readonly koppen: readonly string[]
  readonly rijen: readonly Celrij[]
  readonly opgave: Tariefopgave | null
}

/** A list of a year is about 1,200 codes (zpm.md 1.1); an excerpt never comes near. */
const HELE_LIJST = 800

/** What a file seems to be, for a person to confirm; `jaar` is the year when nothing in the file says one. */
export function guessOpgave({ bestandsnaam, koppen, rijen }: Tariefaanbod, jaar: number): Tariefopgave {
  const soort = koppen.some((kop) => /tarief/i.test(kop)) ? 'nza' : 'vektis-071'
  const volledig = rijen.length >= HELE_LIJST
  if (soort === 'vektis-071') {
    const geldig = period(ZPM_VANAF, null)
    return { soort, geldig, volledig, titel: 'Vektis, prestatiecodelijst 071' }
  }
  const van = yearIn(bestandsnaam) ?? yearOf(koppen, rijen) ?? jaar
  const geldig = period(dayOf(van, 1, 1), dayOf(van, 12, 31))
  return { soort, geldig, volledig, titel: `NZa, prestatie- en tariefbestand ${van}` }
}

/** The one year that a name holds; two years are no answer. */
function yearIn(naam: string): number | null {
  const [jaar, ...meer] = new Set(naam.match(/(?<!\d)20[2-9]\d(?!\d)/g))
  return jaar === undefined || meer.length > 0 ? null : Number(jaar)
}

/** The year that every row of a column of years holds. */
function yearOf(koppen: readonly string[], rijen: readonly Celrij[]): number | null {
  const kop = koppen.find((een) => /^\s*jaar\s*$/i.test(een))
  if (kop === undefined) return null
  return yearIn([...new Set(rijen.map(({ cellen }) => cellen[kop]?.trim() ?? ''))].join(' '))
}
