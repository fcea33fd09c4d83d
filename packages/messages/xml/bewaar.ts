import type { AlgemeenRecord, Extra } from '../record.ts'
import type { Toestand } from './toestand.ts'

/** Keeps what the structure does not know on the record it stood in: as many pieces as findings are kept. */
export function bewaar(t: Toestand, record: AlgemeenRecord, naam: string, van: number, tot: number): void {
  if (record.extra !== null && record.extra.length >= t.limieten.bevindingen) return
  // The root record is never let go, so what it keeps is bounded over the whole message.
  const opWortel = t.d === 0
  if (opWortel) t.extraBytes += tot - van
  const ruw = opWortel && t.extraBytes > t.limieten.eenheid ? '' : t.b.toString('utf8', van, tot)
  const extra: Extra = { naam, pad: t.pad(naam), van: t.basis + van, tot: t.basis + tot, ruw }
  if (record.extra === null) record.extra = [extra]
  else record.extra.push(extra)
}
