import { formatDay } from '@zorgketen/values'
import type { Uitgave } from './uitgave.ts'

/** Where a release is installed, below the folder given to `loadReferentie`. */
export function padVan({ kop }: Uitgave<'prestaties'>): string {
  return `${kop.onderwerp}/${formatDay(kop.geldigVanaf)}/${kop.uitgave}.json`
}

/** The text of a release of prestaties as a file: `parseUitgave` reads the same release back. */
export function formatUitgave(uitgave: Uitgave<'prestaties'>): string {
  const { kop, rijen } = uitgave
  const velden = rijen.map((rij) => ({
    ...rij,
    vanaf: rij.vanaf === null ? null : formatDay(rij.vanaf),
    tot: rij.tot === null ? null : formatDay(rij.tot),
    bron: rij.bron.id,
    ookIn: rij.ookIn.map((bron) => bron.id),
  }))
  const dagen = {
    geldigVanaf: formatDay(kop.geldigVanaf),
    geldigTot: kop.geldigTot === null ? null : formatDay(kop.geldigTot),
    bekendSinds: formatDay(kop.bekendSinds),
  }
  return `${JSON.stringify({ ...kop, ...dagen, rijen: velden }, null, 1)}\n`
}
