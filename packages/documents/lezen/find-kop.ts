import { Tabelweigering } from '../fout/tabelweigering.ts'

/** Rows looked at for the usual width of the table. */
export const PROEF = 200

/** Index of the header row: the first row about as full as the others, which holds names. Throws `Tabelweigering`. */
export function findKop(rijen: readonly (readonly string[])[]): number {
  const breedte = usualFilled(rijen.slice(0, PROEF))
  if (breedte === 0) throw new Tabelweigering('bestand-leeg')
  // Wide tables may have a column without a name or one without data; a title row is far emptier.
  const minstens = breedte <= 3 ? breedte : Math.ceil(breedte * 0.75)
  const index = rijen.findIndex((rij) => countFilled(rij) >= minstens)
  const kop = (rijen[index] ?? []).filter((cel) => cel.trim() !== '')
  const namen = kop.filter((cel) => /\p{L}/u.test(cel) && !/\d{4,}/.test(cel))
  if (namen.length * 2 < kop.length + 1 && namen.length < kop.length)
    throw new Tabelweigering('geen-kopregel', index + 1)
  return index
}

/** The commonest number of filled cells in a row; the larger on a draw. */
function usualFilled(rijen: readonly (readonly string[])[]): number {
  const tellingen = new Map<number, number>()
  for (const rij of rijen) {
    const gevuld = countFilled(rij)
    if (gevuld > 0) tellingen.set(gevuld, (tellingen.get(gevuld) ?? 0) + 1)
  }
  let breedte = 0
  let keer = 0
  for (const [gevuld, aantal] of tellingen) {
    if (aantal > keer || (aantal === keer && gevuld > breedte)) [breedte, keer] = [gevuld, aantal]
  }
  return breedte
}

function countFilled(rij: readonly string[]): number {
  let gevuld = 0
  for (const cel of rij) if (cel.trim() !== '') gevuld += 1
  return gevuld
}
