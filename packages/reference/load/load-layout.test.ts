import { expect, test } from 'vitest'
import { loadLayout } from './load-layout.ts'

test('gives the parsed layout of a message', () => {
  expect(loadLayout('gds801', '1.0')).toMatchObject({ bericht: expect.anything() })
})

test.each([
  ['gds801', '9.9'],
  ['bestaatniet', '1.0'],
  ['../codelijst', '1.0'],
  ['gds801', '../1.0'],
])('no layout %s %s', (naam, versie) => {
  expect(() => loadLayout(naam, versie)).toThrow(`er is geen layout ${naam} versie ${versie}`)
})
