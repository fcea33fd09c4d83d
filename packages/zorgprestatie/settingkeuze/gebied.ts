import type { Period } from '@zorgketen/values'
import { LOCATIESOORTEN } from '../stam/locatiesoort.ts'
import { KENMERKEN, type Kenmerk } from './kenmerk.ts'
import type { Settingregel } from './settingregel.ts'

/** The values of one feature that an area holds: those in the set, or (`zonder`) all but those. */
interface Waarden {
  readonly zonder: boolean
  readonly set: ReadonlySet<string | boolean | null>
}

/** The contacts that a rule may fit: a stretch of days (`tot` lies beyond every day when there is no end) and the values of each feature. */
export interface Gebied {
  readonly van: number
  readonly tot: number
  readonly waarden: readonly Waarden[]
}

/** Features of which every value is known; the others may hold any text, or nothing. */
const GESLOTEN: Partial<Record<Kenmerk, readonly (string | boolean)[]>> = {
  strafrechtelijkeTitel: [true, false],
  locatiesoort: LOCATIESOORTEN,
  stroom: ['ggz', 'fz'],
}

export function areaOf({ geldig, als }: Settingregel): Gebied {
  const waarden = KENMERKEN.map((kenmerk): Waarden => {
    const gevraagd = als[kenmerk]
    if (gevraagd === undefined) {
      const alle = GESLOTEN[kenmerk]
      return alle === undefined ? { zonder: true, set: new Set() } : { zonder: false, set: new Set(alle) }
    }
    return { zonder: false, set: new Set<string | boolean>(typeof gevraagd === 'boolean' ? [gevraagd] : gevraagd) }
  })
  return { ...daysOf(geldig), waarden }
}

/** Beyond every day, and still a number that another follows. */
const ZONDER_EINDE = 1e9

const daysOf = ({ van, tot }: Period) => ({ van, tot: tot ?? ZONDER_EINDE })

export const isEmpty = ({ van, tot, waarden }: Gebied): boolean =>
  van > tot || waarden.some(({ zonder, set }) => !zonder && set.size === 0)

/** What is left of an area without another: areas that do not overlap, none of them empty. */
export function subtract(gebied: Gebied, af: Gebied): readonly Gebied[] {
  const van = Math.max(gebied.van, af.van)
  const tot = Math.min(gebied.tot, af.tot)
  const gedeeld = gebied.waarden.map((waarden, plaats) => both(waarden, af.waarden[plaats] as Waarden))
  if (isEmpty({ van, tot, waarden: gedeeld })) return [gebied]

  const rest: Gebied[] = [
    { ...gebied, tot: van - 1 },
    { ...gebied, van: tot + 1 },
  ]
  for (const [plaats, waarden] of gebied.waarden.entries()) {
    // the features before this one are shared already, so that no two pieces overlap
    const stuk = [
      ...gedeeld.slice(0, plaats),
      without(waarden, af.waarden[plaats] as Waarden),
      ...gebied.waarden.slice(plaats + 1),
    ]
    rest.push({ van, tot, waarden: stuk })
  }
  return rest.filter((stuk) => !isEmpty(stuk))
}

function both(a: Waarden, b: Waarden): Waarden {
  if (a.zonder && b.zonder) return { zonder: true, set: new Set([...a.set, ...b.set]) }
  if (a.zonder) return both(b, a)
  return { zonder: false, set: new Set([...a.set].filter((waarde) => b.set.has(waarde) !== b.zonder)) }
}

const without = (a: Waarden, b: Waarden): Waarden => both(a, { zonder: !b.zonder, set: b.set })
