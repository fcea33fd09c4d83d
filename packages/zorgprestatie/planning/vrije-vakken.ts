import type { ClockTime, Minutes } from '@zorgketen/values'
import type { Afspraak } from './afspraak.ts'
import { type Dagrooster, dagruimteOf, occupying, spanOf, type Vak } from './dagruimte.ts'
import type { Reserveregel } from './reserve.ts'

/**
 * The gaps of a day in which an appointment of so many minutes fits, in order. None when it would eat the room that is
 * kept for indirect time and urgent calls (ZPM-22), however many gaps there are; an urgent call may use every gap.
 */
export function vrijeVakken(
  rooster: Dagrooster,
  afspraken: readonly Afspraak[],
  reserve: Pick<Reserveregel, 'indirectPercent' | 'spoedPercent'>,
  minuten: Minutes,
  spoed = false,
): readonly Vak[] {
  if (!spoed && dagruimteOf(rooster, afspraken, reserve).vrij < minuten) return []
  const bezet = occupying(rooster, afspraken)
    .map(spanOf)
    .sort((a, b) => a.van - b.van)
  return [...rooster.blokken]
    .sort((a, b) => a.van - b.van)
    .flatMap((blok) => gapsIn(blok, bezet))
    .filter(({ van, tot }) => tot - van >= minuten * 60)
}

function gapsIn(blok: Vak, bezet: readonly { readonly van: number; readonly tot: number }[]): readonly Vak[] {
  const vakken: Vak[] = []
  let van: number = blok.van
  for (const een of bezet) {
    if (een.van > van) vakken.push({ van: van as ClockTime, tot: Math.min(een.van, blok.tot) as ClockTime })
    van = Math.max(van, een.tot)
  }
  vakken.push({ van: van as ClockTime, tot: blok.tot })
  return vakken.filter((vak) => vak.tot > vak.van)
}
