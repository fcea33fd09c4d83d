import { describe, expect, it } from 'vitest'
import { zorgverlenerDocument } from '../documenten/zorgverlener.ts'
import { dag, kleineStam, periode } from '../proef/documenten.ts'
import { leesCel, tabel } from '../proef/lees-cel.ts'
import { importStam } from './import-stam.ts'

const BEROEPEN = ['Arts', 'Psychiater']
const KOPPEN = [
  'Code',
  'Voorletters',
  'Achternaam',
  'BIG-nummer',
  'BIG vanaf',
  'BIG tot en met',
  'In opleiding tot',
  'Opleiding vanaf',
]
const neem = (...rijen: readonly (readonly string[])[]) =>
  importStam({ register: 'zorgverlener', tabel: tabel(KOPPEN, ...rijen), bestaand: [], leesCel, beroepen: BEROEPEN })

describe('ZPM-04: BIG registrations and training from a file', () => {
  it('each row may bring one of both', () => {
    const { uitkomsten, fouten } = neem(
      ['Z1', 'A.', 'Proef', '12345678901', '2018-01-01', '2022-12-31', 'psychiater', '2022-01-01'],
      ['Z1', '', '', '10987654321', '2023-01-01', '', '', ''],
      ['Z2', 'B.', 'Ander', '11111111111', '', '', '', ''],
    )
    expect(fouten).toEqual([])
    expect(uitkomsten.map(({ document: { big, opleidingen } }) => ({ big, opleidingen }))).toEqual([
      {
        big: [
          { nummer: '12345678901', van: dag('2018-01-01'), tot: dag('2022-12-31') },
          { nummer: '10987654321', van: dag('2023-01-01'), tot: null },
        ],
        opleidingen: [{ tot: 'Psychiater', geldig: periode('2022-01-01') }],
      },
      { big: [{ nummer: '11111111111', van: null, tot: null }], opleidingen: [] },
    ])
  })

  it('a training without a first day, and a number that is none, are told at their cell', () => {
    const { fouten } = neem(['Z1', 'A.', 'Proef', '123', '', '', 'Arts', ''])
    expect(fouten.map(({ kolom }) => kolom).toSorted()).toEqual(['BIG-nummer', 'Opleiding vanaf'])
  })
})

it('a document from before, with one number without days, is read as a registration of unknown days', () => {
  const [een] = kleineStam().zorgverleners
  const { opleidingen: _, ...oud } = een ?? expect.fail('professional')
  const gelezen = (big: unknown) => zorgverlenerDocument.parse({ ...oud, beroepen: [], big })
  expect(gelezen('12345678901')).toMatchObject({
    big: [{ nummer: '12345678901', van: null, tot: null }],
    opleidingen: [],
  })
  expect(gelezen(null).big).toEqual([])
})
