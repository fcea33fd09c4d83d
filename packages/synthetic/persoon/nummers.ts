import { composeZtn } from '@zorgketen/values'
import type { Toeval } from '../toeval/toeval.ts'
import { maakBsn } from './bsn.ts'

/** Gives invented numbers, none of them twice within one country. */
export interface Nummers {
  bsn(): string
  skn(): string
  /** `zorgsoort`: the first two digits. */
  agb(zorgsoort: string): string
  plaatsing(): string
  ztn(): string
}

/** All ranges start with nines or end in a counter: they look like numbers and are nobody's. */
export function maakNummers(toeval: Toeval): Nummers {
  let teller = toeval.getal(100, 800) * 10
  const volgende = (stap: number): number => {
    teller += stap + toeval.getal(0, 3)
    return teller
  }
  return {
    bsn: () => maakBsn(9_900_000 + volgende(3)),
    skn: () =>
      toeval.kans(80) ? `99${String(volgende(1)).padStart(6, '0')}` : `9${String(volgende(1)).padStart(6, '0')}`,
    agb: (zorgsoort) => `${zorgsoort}9${String(volgende(1)).padStart(5, '0')}`,
    plaatsing: () => `99${String(volgende(1)).padStart(7, '0')}`,
    ztn: () => composeZtn(toeval.bytes(16)),
  }
}
