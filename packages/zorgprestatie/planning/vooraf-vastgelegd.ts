import type { Afspraak } from './afspraak.ts'

/** Whether start and duration were fixed before the appointment began; `onbekend` when that was not kept. */
export function vastgelegdVooraf({
  vastgelegd,
  datum,
  begintijd,
}: Pick<Afspraak, 'vastgelegd' | 'datum' | 'begintijd'>): 'ja' | 'nee' | 'onbekend' {
  if (vastgelegd === null) return 'onbekend'
  if (vastgelegd.dag !== datum) return vastgelegd.dag < datum ? 'ja' : 'nee'
  if (vastgelegd.tijd === null) return 'onbekend'
  return vastgelegd.tijd < begintijd ? 'ja' : 'nee'
}
