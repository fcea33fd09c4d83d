import type { Plekken } from '../../../regel/plekken.ts'

/** An amount of a line: the name of its element and its value in cents. */
interface Bedrag {
  readonly veld: 'TariefInclBtw' | 'BerekendBedragInclBtw' | 'DeclaratieBedragInclBtw'
  readonly bedrag: number
}

/** The first of the three amounts of a line that meets a test, null when none does. An absent amount never does. */
export function firstAmount(p: Plekken['debetPrestatie'], test: (bedrag: number) => boolean): Bedrag | null {
  const { tariefInclBtw: tarief, berekendBedragInclBtw: berekend, declaratieBedragInclBtw: declaratie } = p
  if (tarief !== null && test(tarief)) return { veld: 'TariefInclBtw', bedrag: tarief }
  if (berekend !== null && test(berekend)) return { veld: 'BerekendBedragInclBtw', bedrag: berekend }
  if (declaratie !== null && test(declaratie)) return { veld: 'DeclaratieBedragInclBtw', bedrag: declaratie }
  return null
}
