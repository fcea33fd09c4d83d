import { describe, expect, it } from 'vitest'
import type { Blad } from '../layout.ts'
import { layoutVan } from '../proef/layouts.ts'
import { SchrijfFout, schrijfWaarde } from './schrijf-waarde.ts'

const blad = (klasse: string, eigenschap: string): Blad =>
  layoutVan('gds801')
    .klassen.get(klasse)
    ?.elementen.find((e) => e.eigenschap === eigenschap) as Blad

describe('values on the wire', () => {
  it.each([
    ['bedrag', blad('Totaalbedrag', 'bedrag'), 5, '0.05'],
    ['bedrag', blad('Totaalbedrag', 'bedrag'), 123_456, '1234.56'],
    ['tijd', blad('DebetPrestatie', 'begintijd'), 3_661, '01:01:01'],
    ['tijd', blad('DebetPrestatie', 'begintijd'), 86_399, '23:59:59'],
    ['datum', blad('DebetPrestatie', 'begindatum'), 0, '1970-01-01'],
    ['janee', blad('DebetPrestatie', 'privacyCode'), false, 'false'],
    ['getal', blad('DebetPrestatie', 'aantal'), 12, '12'],
  ])('%s', (_soort, element, waarde, tekst) => {
    expect(schrijfWaarde(element, waarde)).toBe(tekst)
  })

  it.each([
    ['negative cents', blad('Totaalbedrag', 'bedrag'), -1],
    ['a fraction of a cent', blad('Totaalbedrag', 'bedrag'), 1.5],
    ['a time past midnight', blad('DebetPrestatie', 'begintijd'), 86_400],
    ['a number as text', blad('DebetPrestatie', 'referentienummer'), 7],
    ['a date as text', blad('DebetPrestatie', 'begindatum'), '2022-01-01'],
    ['a day outside the calendar', blad('DebetPrestatie', 'begindatum'), 9_999_999],
    ['a boolean as text', blad('DebetPrestatie', 'privacyCode'), 'true'],
  ])('refuse %s without showing the value', (_naam, element, waarde) => {
    expect(() => schrijfWaarde(element, waarde)).toThrow(SchrijfFout)
    expect(() => schrijfWaarde(element, waarde)).toThrow(element.naam)
  })
})
