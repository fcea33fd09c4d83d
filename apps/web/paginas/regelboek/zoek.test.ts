import { expect, it } from 'vitest'
import type { Regelbladzijde } from './api.ts'
import { zoekRegels } from './zoek.ts'

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
