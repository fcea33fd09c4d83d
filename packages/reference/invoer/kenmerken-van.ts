import type { Importcode } from './bevinding-teksten.ts'
import type { HerkendeNaam, Kenmerken } from './kenmerken.ts'

/** A recognised name: the features that it has, null for the others. */
export function kenmerkenVan(soort: string, deel: Partial<Omit<Kenmerken, 'soort'>> = {}): HerkendeNaam {
  const leeg = { setting: null, categorieIndex: null, minuten: null, groepsgrootte: null, variant: null }
  return { kenmerken: { soort, ...leeg, ...deel }, fout: null }
}

/** A name of a known kind with a part that nobody recognises. */
export function onherkend(fout: Importcode): HerkendeNaam {
  return { kenmerken: null, fout }
}
