import { type Minutes, minutes } from '@zorgketen/values'
import { type Aan, weiger } from '../afleiden/weiger.ts'
import type { Geweigerd } from '../consult/afleiding.ts'
import type { Reistijd } from '../registratie/consultregistratie.ts'

/** One journey along patients: the minutes to each of them in turn, and back from the last one. */
export interface Route {
  readonly ritten: readonly { readonly naar: Aan; readonly minuten: Minutes }[]
  readonly terug: Minutes
}

/**
 * Travel of each visit of a journey, by registration id. An onward leg counts once (ZPM-08), with the patient before
 * or after it: which of the two was not published, so the provider records its choice; null: it has none yet, and each
 * leg between two patients is refused with that reason while the rest is given out.
 */
export function splitRoute(
  { ritten, terug }: Route,
  doorreisBij: 'vorige' | 'volgende' | null,
): { readonly reistijden: ReadonlyMap<string, Reistijd>; readonly weigeringen: readonly Geweigerd[] } {
  const reistijden = new Map<string, Reistijd>()
  const weigeringen: Geweigerd[] = []
  ritten.forEach(({ naar, minuten }, index) => {
    const volgende = ritten[index + 1]
    const heen = index === 0 || doorreisBij === 'volgende' ? minuten : 0
    const weg = volgende === undefined ? terug : doorreisBij === 'vorige' ? volgende.minuten : 0
    reistijden.set(naar.id, { heen: minutes(heen), terug: minutes(weg) })
    if (index > 0 && doorreisBij === null) weigeringen.push(weiger(naar, 'toeslag.doorreis-verdeling', { minuten }))
  })
  return { reistijden, weigeringen }
}
