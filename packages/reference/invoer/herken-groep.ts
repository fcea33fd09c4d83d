import { kenmerkenVan, onherkend } from './kenmerken-van.ts'
import type { Naamlezer } from './naamlezer.ts'
import { termVooraan } from './woordenboek.ts'

const NAAM = /^groepsconsult (?:per pati\S*(?: nt)? )?(?:in )?groep (?:van )?(\d+)( of meer)? pati\S*(?: nten)?\b(.*)$/

/** `Groepsconsult per patiënt in groep <n> patiënten, <beroep>, <eenheid> minuten` (zpm.md §2.1); 10 is ten or more. */
export const herkenGroep: Naamlezer = (woorden, { categorieen }) => {
  if (!/^groepsconsult\b/.test(woorden)) return null
  const [, aantal = '', ofMeer = '', rest = ''] = NAAM.exec(woorden) ?? []
  const groepsgrootte = Number(aantal)
  const past = ofMeer === '' ? groepsgrootte >= 2 && groepsgrootte <= 9 : groepsgrootte === 10
  if (!past) return onherkend('naam.groep')
  const categorie = termVooraan(categorieen, rest.trim())
  if (categorie === null) return onherkend('naam.beroep')
  const duur = /^(?:per |vanaf )?(\d{1,3}) min(?:uten)?$/.exec(categorie.rest)?.[1]
  if (duur === undefined) return onherkend(/\d/.test(categorie.rest) ? 'naam.beroep' : 'naam.duur')
  return kenmerkenVan('groepsconsult', { groepsgrootte, categorieIndex: categorie.waarde, minuten: Number(duur) })
}
