import type { AlgemeenRecord, Extra } from '../record.ts'
import type { Toestand } from './toestand.ts'

/** Keeps what the structure does not know on the record it stood in. */
export function bewaar(t: Toestand, record: AlgemeenRecord, naam: string, van: number, tot: number): void {
  const extra: Extra = {
    naam,
    pad: t.pad(naam),
    van: t.basis + van,
    tot: t.basis + tot,
    ruw: t.b.toString('utf8', van, tot),
  }
  if (record.extra === null) record.extra = [extra]
  else record.extra.push(extra)
}
