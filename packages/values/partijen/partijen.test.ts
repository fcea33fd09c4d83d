import { describe, expect, test } from 'vitest'
import * as v from '../index.ts'

const waarde = <T>(uit: v.Result<T>): T => {
  if (!uit.ok) throw new Error(uit.fout.code)
  return uit.value
}
const code = (uit: v.Result<unknown>): string => (uit.ok ? 'accepted' : uit.fout.code)
const declarant = { agb: '06000001', soort: 1, organisatie: 'kliniek' }

describe('Organisatie', () => {
  test('has a key and a name without white space around it', () => {
    expect(v.parseOrganisatie({ id: 'kliniek-noord', naam: ' Kliniek Noord ' })).toEqual({
      ok: true,
      value: { id: 'kliniek-noord', naam: 'Kliniek Noord' },
    })
  })
  test.each([
    ['a', true],
    ['a'.repeat(40), true],
    ['a'.repeat(41), false],
    ['', false],
    ['1kliniek', false],
    ['kliniek_noord', false],
    ['Kliniek', false],
    ['kliniek\n', false],
    ['../etc', false],
  ])('key %j: %s', (id, goed) => {
    expect(v.parseOrganisatieId(id).ok).toBe(goed)
  })
  test('name of 200 characters is the longest', () => {
    expect(code(v.parseOrganisatie({ id: 'a', naam: 'a'.repeat(200) }))).toBe('accepted')
  })
})

describe('Declarant (CL0015-VEKT)', () => {
  test.each([
    [1, 1],
    ['2', 2],
    [3, 3],
  ])('soort %j', (ruw, soort) => {
    expect(waarde(v.parseDeclarant({ ...declarant, soort: ruw }))).toEqual({ ...declarant, soort })
  })
  test.each([0, 4, '', '01', 1.5])('soort %j is refused', (soort) => {
    expect(code(v.parseDeclarant({ ...declarant, soort }))).toBe('declarant.soort')
  })
  test('ZTN-04: one organisatie holds several declaranten, each with its own AGB-code', () => {
    const lijst = waarde(v.parseDeclaranten([declarant, { ...declarant, agb: '94000002', soort: 2 }]))
    expect(lijst.map((d) => [d.agb, d.organisatie])).toEqual([
      ['06000001', 'kliniek'],
      ['94000002', 'kliniek'],
    ])
  })
  test('an AGB-code declares once, also across organisaties; the places are named', () => {
    const lijst = [declarant, { ...declarant, agb: '94000002' }, { ...declarant, organisatie: 'ander' }]
    expect(v.parseDeclaranten(lijst)).toMatchObject({
      fout: { code: 'declarant.dubbel', params: { eerste: 1, tweede: 3 } },
    })
  })
  test('a bad part gives the reason of that part', () => {
    expect(code(v.parseDeclarant({ ...declarant, agb: '0600001' }))).toBe('agb.te-kort')
    expect(code(v.parseDeclarant({ ...declarant, organisatie: '' }))).toBe('organisatie.id')
    expect(code(v.parseDeclaranten([declarant, { ...declarant, agb: '' }]))).toBe('agb.leeg')
  })
})

describe('Betaler', () => {
  test.each([
    ['9992', 'dji', 'accepted'],
    ['3311', 'zorgverzekeraar', 'accepted'],
    ['5515', 'zorgkantoor', 'accepted'],
    ['3311', 'dji', 'betaler.dji-uzovi'],
    ['9992', 'zorgkantoor', 'betaler.dji-rol'],
    ['9992', 'zorgverzekeraar', 'betaler.dji-rol'],
    ['3311', 'DJI', 'betaler.rol'],
    ['331', 'dji', 'uzovi.te-kort'],
  ])('%s as %s → %s', (uzovi, rol, verwacht) => {
    const uit = v.parseBetaler({ uzovi, rol })
    expect(code(uit)).toBe(verwacht)
    if (uit.ok) expect(uit.value).toEqual({ uzovi, rol })
  })
})

describe('Concern', () => {
  test('holds several UZOVI numbers', () => {
    expect(waarde(v.parseConcern({ naam: 'Concern', uzovis: ['3311', '3313'] }))).toEqual({
      naam: 'Concern',
      uzovis: ['3311', '3313'],
    })
  })
  test('a bad part gives the reason of that part', () => {
    expect(code(v.parseConcern({ naam: '', uzovis: ['3311'] }))).toBe('partij.naam')
    expect(code(v.parseConcern({ naam: 'C', uzovis: ['33x1'] }))).toBe('uzovi.teken')
  })
})

describe('Servicebureau (COD377: zorgsoort 98)', () => {
  const bureau = { agb: '98000001', naam: 'Bureau', voor: ['06000001', '94000002'] }
  test('acts for declaranten', () => {
    expect(waarde(v.parseServicebureau(bureau))).toEqual(bureau)
  })
  test('does not act for a servicebureau, and a bad part gives its own reason', () => {
    expect(code(v.parseServicebureau({ ...bureau, voor: ['98000002'] }))).toBe('declarant.servicebureau')
    expect(code(v.parseServicebureau({ ...bureau, voor: ['9400000'] }))).toBe('agb.te-kort')
    expect(code(v.parseServicebureau({ ...bureau, agb: '' }))).toBe('agb.leeg')
    expect(code(v.parseServicebureau({ ...bureau, naam: '' }))).toBe('partij.naam')
    expect(v.parseServicebureau({ ...bureau, voor: ['06000001', '94000002', '94000002'] })).toMatchObject({
      fout: { code: 'servicebureau.dubbel', params: { eerste: 2, tweede: 3 } },
    })
  })
})
