import { expect, it } from 'vitest'
import { dag } from '../stam/proef/documenten.ts'
import { zoekvraagVan } from './zoekvraag.ts'

it.each([
  ['5-3-1980', [], '1980-03-05'],
  ['05031980', [], '1980-03-05'],
  ['1980-03-05', [], '1980-03-05'],
  [' Müller  anna ', ['muller', 'anna'], null],
  ['jansen 5-3-1980', ['jansen'], '1980-03-05'],
  ['31-2-1980', ['31-2-1980'], null],
  ['', [], null],
])('%j is searched as words and birth date', (tekst, woorden, datum) => {
  expect(zoekvraagVan(tekst)).toEqual({ woorden, geboortedatum: datum === null ? null : dag(datum) })
})
