import type { CijferKwaal } from './cijfer-teksten.ts'
import { tekenOp } from './teken.ts'
import { type Weigering, weiger } from './weiger.ts'

type CijferVeld = 'bsn' | 'skn' | 'agb' | 'uzovi'

/** Finds what keeps a text from being `min` to `max` digits; null when that is not what is wrong. */
export function diagnoseCijfers(veld: CijferVeld, tekst: string, min: number, max: number): Weigering | null {
  const code = <K extends CijferKwaal>(kwaal: K) => `${veld}.${kwaal}` as const
  const kaal = tekst.trim()
  if (kaal === '') return weiger(code('leeg'))
  if (kaal !== tekst) return weiger(code('spatie'))
  const index = tekst.search(/[^0-9]/)
  if (index >= 0) return weiger(code('teken'), { positie: index + 1, teken: tekenOp(tekst, index) })
  const lengte = tekst.length
  if (lengte < min) return weiger(code('te-kort'), { lengte, ontbreekt: min - lengte })
  if (lengte > max) return weiger(code('te-lang'), { lengte, teveel: lengte - max })
  return null
}
