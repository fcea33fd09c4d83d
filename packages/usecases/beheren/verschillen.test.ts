import { expect, it } from 'vitest'
import { hideBsn } from './hide-bsn.ts'
import { verschillenTussen } from './verschillen.ts'

const periode = { van: '2023-01-01', tot: null }

it('of a list only the rows that went or came, as people read them', () => {
  const oud = { naam: 'A', verzekeringen: [{ betaler: '0101', geldig: periode }], privacy: false }
  const nieuw = {
    naam: 'A',
    verzekeringen: [
      { betaler: '0101', geldig: { van: '2023-01-01', tot: '2023-06-30' } },
      { betaler: '0102', geldig: { van: '2023-07-01', tot: null } },
    ],
    privacy: true,
  }
  expect(verschillenTussen(oud, nieuw)).toMatchObject([
    {
      veld: 'verzekeringen',
      weg: ['0101 · 2023-01-01 –'],
      bij: ['0101 · 2023-01-01 – 2023-06-30', '0102 · 2023-07-01 –'],
    },
    { veld: 'privacy', weg: ['nee'], bij: ['ja'] },
  ])
})

it('a field that came or went, and the order of a list, which says nothing', () => {
  expect(verschillenTussen({ agb: null, rijen: [1, 2] }, { agb: '1', rijen: [2, 1] })).toMatchObject([
    { veld: 'agb', weg: [], bij: ['1'] },
  ])
})

it('every BSN is masked, however deep, also one that is none', () => {
  const json = { bsn: '999990019', bsnGeschiedenis: [{ bsn: '12345', reden: 'x' }], skn: '1234567' }
  expect(hideBsn(json)).toEqual({
    bsn: '*******19',
    bsnGeschiedenis: [{ bsn: '*********', reden: 'x' }],
    skn: '1234567',
  })
})
