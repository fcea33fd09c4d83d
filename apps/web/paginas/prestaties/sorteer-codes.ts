import type { Sortering } from '../../kit/lijst-kolom.ts'
import type { Telling } from '../registraties/api.ts'

/** How often one code was given in a month, and for how much (cents). */
export type Coderij = Telling['perCode'][number]

/** The totals in the order asked: by code unless another column was chosen. */
export function sorteerCodes(rijen: readonly Coderij[], sortering: Sortering | null): readonly Coderij[] {
  const teken = sortering?.richting === 'neer' ? -1 : 1
  const veld = sortering?.kolom === 'aantal' || sortering?.kolom === 'bedrag' ? sortering.kolom : null
  return rijen.toSorted((a, b) => {
    const verschil = veld === null ? 0 : a[veld] - b[veld]
    return teken * (verschil !== 0 ? verschil : a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
  })
}
