import type { BeroepRij } from '@zorgketen/reference'

/**
 * The article of the Wet BIG that a profession falls under, as its official name or that of its category says
 * ('Arts (Wet Big artikel 3)'); null for the other professions, which have no BIG registration.
 */
export function bigArtikel({ beroep, categorie }: Pick<BeroepRij, 'beroep' | 'categorie'>): number | null {
  const artikel = /Wet Big artikel (\d+)/i.exec(`${beroep} ${categorie}`)?.[1]
  return artikel === undefined ? null : Number(artikel)
}
