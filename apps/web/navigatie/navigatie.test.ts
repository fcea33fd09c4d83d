import { expect, test } from 'vitest'
import { paginas } from '../pagina.ts'
import { kruimelsVan } from './kruimels.ts'
import { navigatieVan, startPad } from './navigatie.ts'

const paden = (soort: 'aanbieder' | 'betaler' | 'geen', er: readonly string[]) =>
  navigatieVan(soort, (pad) => er.includes(pad)).flatMap((groep) => groep.items.map((item) => item.pad))

test('a page that does not exist is not in the navigation, and an empty group neither', () => {
  expect(paden('aanbieder', ['/retour', '/regelboek'])).toEqual(['/retour', '/regelboek'])
  expect(navigatieVan('aanbieder', (pad) => pad === '/retour')).toHaveLength(1)
})

test('a payer does not see what is for a provider; without a session only the reference remains', () => {
  const alles = ['/registraties', '/postvak', '/hulpmiddelen']
  expect(paden('betaler', alles)).toEqual(['/postvak', '/hulpmiddelen'])
  expect(paden('geen', alles)).toEqual(['/hulpmiddelen'])
})

test('an organisation starts at its first page, or stays at the entry when it has none', () => {
  expect(startPad('betaler', () => true)).toBe('/postvak')
  expect(startPad('aanbieder', () => false)).toBe('/')
})

test('no two items of one navigation share a path or a shortcut', () => {
  for (const soort of ['aanbieder', 'betaler'] as const) {
    const items = navigatieVan(soort, () => true).flatMap((groep) => groep.items)
    expect(new Set(items.map((i) => i.pad)).size).toBe(items.length)
    // there are more pages than letters: one without a shortcut is found by name
    const toetsen = items.flatMap((i) => i.sneltoets ?? [])
    expect(new Set(toetsen).size).toBe(toetsen.length)
  }
})

test('the breadcrumb holds the pages above a path that exist', () => {
  const titelOp = (pad: string) => (pad === '/patienten' ? { nl: 'Patiënten', en: 'Patients' } : undefined)
  expect(kruimelsVan('/patienten/p1/verwijzing', titelOp).map((k) => k.pad)).toEqual(['/patienten'])
  expect(kruimelsVan('/patienten', titelOp)).toEqual([])
})

test('every page that is not of one thing is in a navigation, and every item has its page', () => {
  const items = (['aanbieder', 'betaler'] as const).flatMap((soort) =>
    navigatieVan(soort, () => true).flatMap((groep) => groep.items.map(({ pad }) => pad)),
  )
  const er = paginas.map(({ pad }) => pad).filter((pad) => !pad.includes('$'))
  // the entry, and the components for who builds
  expect(er.filter((pad) => !items.includes(pad)).toSorted()).toEqual(['/', '/kit'])
  expect(items.filter((pad) => !er.includes(pad))).toEqual([])
})
