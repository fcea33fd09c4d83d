import { expect, test } from 'vitest'
import { isVeldVan, type Veld } from './veld.ts'

const naam = { nl: 'Veld', en: 'Field' }
const VELDEN: readonly Veld[] = [
  { pad: 'nummer', naam, soort: 'tekst' },
  {
    pad: 'producten',
    naam,
    soort: 'rijen',
    nieuw: {},
    velden: [
      { pad: 'tarief', naam, soort: 'geld' },
      { pad: 'geldig.van', naam, soort: 'dag' },
    ],
  },
]

test('a refusal is said at its field: of the document, of a row, or of the rows together', () => {
  for (const waar of ['nummer', 'producten', 'producten.13.tarief', 'producten.0.geldig.van']) {
    expect(isVeldVan(VELDEN, waar), waar).toBe(true)
  }
})

test('a path at which no field stands is said above the form', () => {
  for (const waar of ['', 'nummers', 'producten.3', 'producten.3.geldig', 'producten.3.code', 'nummer.deel']) {
    expect(isVeldVan(VELDEN, waar), waar).toBe(false)
  }
})
