import { parseDay } from '@zorgketen/values'
import { celfout } from '../cel-fout-teksten.ts'
import { fromParser } from '../from-parser.ts'
import { type GelezenCel, goed, mis } from '../gelezen-cel.ts'
import { herstel } from '../herstel-teksten.ts'
import type { Kolombeeld } from '../kolombeeld.ts'
import { iso } from './iso.ts'

/**
 * Two numbers of which one is the day and one the month. Dutch order is day first; with slashes that is no custom one
 * can rely on, because American Excel writes those. What the rest of the column proves goes first.
 */
export function leesDagMaand(
  een: string,
  twee: string,
  jaar: string,
  schuin: boolean,
  volgorde: Kolombeeld['dagvolgorde'],
): GelezenCel {
  const dagEerst = iso(jaar, twee, een)
  const maandEerst = iso(jaar, een, twee)
  const dagKan = parseDay(dagEerst).ok
  const maandKan = parseDay(maandEerst).ok
  if (dagEerst === maandEerst || !maandKan) return fromParser(dagEerst, parseDay(dagEerst), null)
  if (!dagKan || volgorde === 'maand-dag') return goed(maandEerst, herstel('maand-dag'))
  if (volgorde === 'dag-maand' || (volgorde === 'onbekend' && !schuin)) return goed(dagEerst)
  return mis(celfout('dag-volgorde', [dagEerst, maandEerst]))
}
