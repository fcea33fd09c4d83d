import { expect, it, test } from 'vitest'
import type { Regelbladzijde } from './api.ts'
import { leesZoek, zoekCodes, zoekRegels } from './zoek.ts'

const regel = (sleutel: string, oorsprong: string, nl: string, code: string): Regelbladzijde => ({
  sleutel,
  desk: 'poort',
  oorsprong: [oorsprong],
  vorm: 'element',
  plekken: ['debetPrestatie'],
  zegt: { nl, en: 'x' },
  advies: { nl: 'y', en: 'y' },
  bron: 'b',
  zekerheid: 'zeker',
  rang: '1',
  versies: '1.0',
  geldig: 'altijd',
  nodig: [],
  goed: [],
  fout: [],
  grenzen: [],
  codes: [code],
})
const boek = [
  regel('a@1', 'VC034', 'De begintijd ligt vóór de eindtijd.', '0611'),
  regel('b@1', 'VC020', 'Een SKN bij DJI.', '0612'),
]
const gevonden = (vraag: string) => zoekRegels(boek, vraag).map(({ sleutel }) => sleutel)

it('finds a rule by number, by return code and by words, whatever the case or accents', () => {
  expect(gevonden('vc034')).toEqual(['a@1'])
  expect(gevonden('0612')).toEqual(['b@1'])
  expect(gevonden('EINDTIJD voor')).toEqual(['a@1'])
})

it('asks for every word, and gives all rules without a question', () => {
  expect(gevonden('begintijd dji')).toEqual([])
  expect(gevonden('  ')).toEqual(['a@1', 'b@1'])
})

test('a return code in the address keeps its leading zero', () => {
  // the router reads ?code=0611 as the number 611
  expect(leesZoek({ blad: 'codes', code: 611, desk: 'iets', regel: '' })).toEqual({ blad: 'codes', code: '0611' })
})

test('finds a return code by its meaning', () => {
  const code = { niveau: null, bron: null, zekerheid: 'onbekend' as const, regels: [] }
  const codes = [
    { ...code, code: '0611', betekenis: { nl: 'Het tarief klopt niet.', en: 'The tariff is wrong.' } },
    { ...code, code: '9439', betekenis: null },
  ]
  expect(zoekCodes(codes, 'TARIEF').map((rij) => rij.code)).toEqual(['0611'])
  expect(zoekCodes(codes, '943').map((rij) => rij.code)).toEqual(['9439'])
})
