import { loadReferentie } from '@zorgketen/reference/load'
import { describe, expect, it } from 'vitest'
import { dag, kleineStam, patient, verwijzing, zorgvraag } from '../../stam/proef/documenten.ts'
import { judgeZorgvraag } from './bevindingen.ts'
import type { Zorgvraagbeeld } from './zorgvraagbeeld.ts'

const referentie = loadReferentie()
const [traject] = kleineStam().zorgtrajecten
if (traject === undefined) throw new Error('the small administration is empty')
const type = (code: string, datum: string | null, codelijst = '031') => ({
  codelijst,
  code,
  datum: datum === null ? null : dag(datum),
})

const beeld = (deel: Partial<Zorgvraagbeeld> = {}): Zorgvraagbeeld => ({
  patient: patient('P1'),
  zorgvraag: {
    id: '1',
    omschrijving: 'angst',
    zorgtraject: null,
    geldig: null,
    typen: [],
    verwijzingen: [verwijzing('2023-01-02')],
  },
  zorgtraject: { ...traject, soort: 'ggz', gesloten: null, diagnoses: [type('3', '2023-01-16')] },
  document: zorgvraag('P1'),
  vastgelegd: true,
  ...deel,
})
const metBrief = (...data: readonly (string | null)[]): Partial<Zorgvraagbeeld> => ({
  zorgvraag: { ...beeld().zorgvraag, verwijzingen: data.map((datum) => verwijzing(datum)) },
})
const kijk = (deel: Partial<Zorgvraagbeeld>, eerste: string | null = '2023-02-01', vandaag = '2023-04-05') =>
  judgeZorgvraag(beeld(deel), eerste === null ? null : dag(eerste), dag(vandaag), referentie).map(({ code }) =>
    code.replace('zorgvraag.', ''),
  )

it('a zorgvraag with everything on file has nothing to say', () => {
  expect(kijk({})).toEqual([])
})

describe('ZPM-26: the verwijzing is signalled when missing or old', () => {
  it('missing, without date, or dated after the first contact', () => {
    expect(kijk(metBrief())).toEqual(['verwijzing-ontbreekt'])
    expect(kijk(metBrief(null))).toEqual(['verwijzing-zonder-datum'])
    expect(kijk(metBrief('2023-02-02'))).toEqual(['verwijzing-na-contact'])
    expect(kijk(metBrief('2023-02-01'))).toEqual([])
  })

  it('normenkader N2971: more than nine months before the first contact; the very day still counts', () => {
    expect(kijk(metBrief('2022-05-01'), '2023-02-01')).toEqual([])
    expect(kijk(metBrief('2022-04-30'), '2023-02-01')).toEqual(['verwijzing-oud'])
    expect(kijk(metBrief('2021-01-01', '2023-01-10'), '2023-02-01')).toEqual([])
    expect(kijk(metBrief('2022-04-30'), null)).toEqual([])
  })

  it('the age of a letter says nothing of care that ran already, or of which nobody said that it is new', () => {
    const oud = metBrief('2020-01-01')
    expect(kijk({ ...oud, document: zorgvraag('P1', { herkomst: 'overgenomen' }) })).toEqual([])
    expect(kijk({ ...oud, vastgelegd: false })).toEqual([])
  })

  it('with the reason why none is needed, and in fz, it is not asked', () => {
    expect(kijk({ ...metBrief(), document: zorgvraag('P1', { zonderVerwijzing: 'crisisdienst' }) })).toEqual([])
    const fz = {
      document: zorgvraag('P1', { soort: 'fz' as const }),
      zorgtraject: { ...traject, gesloten: null, diagnoses: [type('3', '2023-01-16', '032')] },
    }
    expect(kijk({ ...metBrief(), ...fz })).toEqual([])
  })
})

describe('ZPM-14, ZPM-27: the typing', () => {
  const zonder = zorgvraag('P1', { typeringen: [] })
  const leeg = { ...traject, soort: 'ggz' as const, gesloten: null, diagnoses: [] }

  it('missing: a warning in the ggz, and for fz a line that DJI rejects', () => {
    expect(kijk({ document: zonder, zorgtraject: leeg })).toEqual(['typering-ontbreekt'])
    const [ggz] = judgeZorgvraag(beeld({ document: zonder, zorgtraject: leeg }), null, dag('2023-04-05'), referentie)
    const fzBeeld = beeld({ document: { ...zonder, soort: 'fz' }, zorgtraject: { ...leeg, soort: 'fz' } })
    const [fz] = judgeZorgvraag(fzBeeld, null, dag('2023-04-05'), referentie)
    expect([ggz?.blokkeert, fz?.blokkeert]).toEqual([false, true])
  })

  it('repeated at least yearly (page 808910865): a year after the last one it is asked again, while care goes on', () => {
    expect(kijk({}, '2023-02-01', '2024-01-16')).toEqual([])
    expect(kijk({}, '2023-02-01', '2024-01-17')).toEqual(['typering-herhalen'])
    const dicht = { ...leeg, gesloten: dag('2023-06-01'), diagnoses: [type('3', '2023-01-16')] }
    expect(kijk({ zorgtraject: dicht }, '2023-02-01', '2024-01-17')).toEqual([])
  })

  it('what goes on the bill is what was chosen last', () => {
    expect(kijk({ zorgtraject: { ...leeg, diagnoses: [type('5', '2023-01-16')] } })).toEqual(['type-verschilt'])
    expect(kijk({ zorgtraject: { ...leeg, diagnoses: [type('5', null), type('3', '2023-01-16')] } })).toEqual([])
    expect(kijk({ zorgtraject: leeg })).toEqual(['type-niet-op-zorgtraject'])
    expect(kijk({ zorgtraject: null })).toEqual(['type-niet-op-zorgtraject', 'zonder-zorgtraject'])
  })

  it('a privacy statement keeps it off the bill, not out of the file', () => {
    expect(kijk({ patient: patient('P1', { privacy: true }) })).toEqual(['privacy'])
  })

  it('no primary diagnosis', () => {
    expect(kijk({ document: zorgvraag('P1', { diagnoses: [] }) })).toEqual(['hoofddiagnose-ontbreekt'])
  })
})
