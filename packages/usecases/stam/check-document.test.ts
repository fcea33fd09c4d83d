import { expect, it } from 'vitest'
import { checkDocument } from './check-document.ts'
import { BSNS, bsn, dag, kleineStam, patient, periode, verzekering } from './proef/documenten.ts'

const codes = (...args: Parameters<typeof checkDocument<'patient'>>) => checkDocument(...args).map(({ code }) => code)

it('a patient with two payers on a day, a BSN of another and a status that does not fit is told all of it', () => {
  const document = patient('P1', {
    bsn: bsn(BSNS[0]),
    bsnStatus: { stand: 'afwezig met reden', reden: 'onbekend' },
    verzekeringen: [verzekering('0101', '2022-01-01'), verzekering('0102', '2022-06-01')],
  })
  const ander = patient('P2', { bsn: bsn(BSNS[0]) })
  expect(codes('patient', document, { patienten: [document, ander] })).toEqual([
    'periode.overlap',
    'bsn.van-ander',
    'bsn.status',
  ])
  expect(codes('patient', patient('P1'), {})).toEqual([])
})

it('the same payer twice on a day is refused as such', () => {
  const document = patient('P1', {
    verzekeringen: [verzekering('0101', '2022-01-01'), verzekering('0101', '2022-06-01', '2022-06-02')],
  })
  expect(checkDocument('patient', document, {})[0]?.wat.nl).toBe(
    '0101 staat er twee keer van 2022-06-01 tot en met 2022-06-02.',
  )
})

it('a verified status needs a BSN', () => {
  const document = patient('P1', { bsnStatus: { stand: 'geverifieerd', op: dag('2023-01-01'), bron: 'SBV-Z' } })
  expect(codes('patient', document, {})).toEqual(['bsn.status'])
})

it('two professions or settings on a day are refused; other registers have nothing to check', () => {
  const { zorgverleners, eenheden, zorgtrajecten } = kleineStam()
  const [zorgverlener, eenheid, traject] = [zorgverleners[0], eenheden[0], zorgtrajecten[0]]
  if (zorgverlener === undefined || eenheid === undefined || traject === undefined) throw new Error('none')
  const beroepen = [...zorgverlener.beroepen, { beroep: 'Arts', geldig: periode('2023-01-01') }]
  const setting = { setting: 'mono', geldig: periode('2023-01-01'), besloten: dag('2023-01-01'), reden: 'x' } as const
  expect(checkDocument('zorgverlener', { ...zorgverlener, beroepen }, {})).toHaveLength(1)
  expect(checkDocument('eenheid', { ...eenheid, settings: [...eenheid.settings, setting] }, {})).toHaveLength(1)
  expect(checkDocument('zorgtraject', traject, {})).toEqual([])
})
