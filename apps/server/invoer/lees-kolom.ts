import { herkenSchade, leesCel } from '@zorgketen/documents'
import type { LeesKolom } from '@zorgketen/usecases'

/** Reads the columns of a file with what each column proves of itself. A text is read once, however often it occurs. */
export const leesKolom: LeesKolom = (soort, teksten, kent) => {
  const { beeld, schade, cellen } = herkenSchade(soort, teksten, kent)
  const gelezen = new Map(teksten.map((tekst, i) => [tekst, cellen[i]]))
  return { schade, lees: (tekst) => gelezen.get(tekst) ?? leesCel(soort, tekst, beeld) }
}
