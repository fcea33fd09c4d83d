import { kenmerkenVan, onherkend } from './kenmerken-van.ts'
import type { Naamlezer } from './naamlezer.ts'
import { termVooraan } from './woordenboek.ts'

/** `<setting> <beroep> Diagnostiek|Behandeling <duur> minuten` (zpm.md §1). */
export const herkenConsult: Naamlezer = (woorden, { settings, categorieen, duren }) => {
  const [, begin = '', soort = '', duur = ''] = /^(.*?)\b(diagnostiek|behandeling)\b(.*)$/.exec(woorden) ?? []
  if (soort === '') return null
  const setting = termVooraan(settings, begin.trim())
  if (setting === null) return onherkend('naam.setting')
  const categorie = termVooraan(categorieen, setting.rest)
  if (categorie === null || categorie.rest !== '') return onherkend('naam.beroep')
  const minuten = Number(/^ (?:vanaf )?(\d{1,4}) min(?:uten)?$/.exec(duur)?.[1] ?? 0)
  if (!duren.has(minuten)) return onherkend('naam.duur')
  return kenmerkenVan(soort, { setting: setting.waarde, categorieIndex: categorie.waarde, minuten })
}
