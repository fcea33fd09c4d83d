import { describe, expect, test } from 'vitest'
import { isVorm } from '../index.ts'
import { dag } from '../proef-dag.ts'
import { loadReferentie } from './load-referentie.ts'

const referentie = loadReferentie()
const tarieven = referentie.uitgaven.filter((u) => isVorm(u, 'prestaties'))
const officieel = tarieven.filter((u) => !u.kop.fictief).flatMap((u) => u.rijen)
const consulten = officieel.filter((rij) => rij.soort === 'diagnostiek' || rij.soort === 'behandeling')
const DUREN = [5, 15, 30, 45, 60, 75, 90, 120]
const SOORTEN = ['diagnostiek', 'behandeling']

/** Source: zpm.md 1.1. Kept in this test only: derivation uses printed codes, never a formula. */
function codeVolgensSchema(categorieIndex: number, soort: string, minuten: number): string {
  const blok = 2 * DUREN.indexOf(minuten) + SOORTEN.indexOf(soort)
  const beroep = 2 + 8 * (categorieIndex - 1)
  return `CO${String(65 * blok + beroep).padStart(4, '0')}`
}

describe('every shipped file', () => {
  test('every row and every release has a source', () => {
    expect(referentie.uitgaven.length).toBeGreaterThan(30)
    for (const { kop, rijen } of referentie.uitgaven) {
      expect(kop.bron.length, kop.onderwerp).toBeGreaterThan(0)
      for (const rij of rijen) expect(rij.bron.titel, kop.onderwerp).not.toBe('')
    }
  })

  test('codes that start with FI occur in the invented pack only, and no others occur there', () => {
    for (const { kop, rijen } of tarieven) {
      for (const rij of rijen) expect((rij.code ?? rij.codeAfgeleid ?? '').startsWith('FI'), rij.naam).toBe(kop.fictief)
    }
  })

  test('no absolute path and no word of this machine stands in it', () => {
    expect(JSON.stringify(referentie.uitgaven)).not.toMatch(/\/(work|root|home|tmp)\//)
  })
})

describe('printed consult codes', () => {
  const gedrukt = new Set(consulten.flatMap((rij) => (rij.code === null ? [] : [rij.code])))

  test('are the 42 of zpm.md 1.1: GZ and PT complete, ten of KP', () => {
    const gzEnPt = [6, 7].flatMap((c) => SOORTEN.flatMap((soort) => DUREN.map((m) => codeVolgensSchema(c, soort, m))))
    const kp = ['0018', '0083', '0148', '0213', '0278', '0408', '0473', '0538', '0603', '0798'].map((n) => `CO${n}`)
    expect([...gedrukt].sort()).toEqual([...gzEnPt, ...kp].sort())
  })

  test('fit the code scheme of zpm.md 1.1, without exception', () => {
    for (const rij of consulten) {
      if (rij.code === null) continue
      expect(rij.setting, rij.code).toBe('sectie-ii')
      expect(codeVolgensSchema(rij.categorieIndex ?? 0, rij.soort, rij.minuten ?? 0)).toBe(rij.code)
    }
  })

  test('an inferred code is usable only where some source prints it', () => {
    const alleGedrukt = new Set(officieel.map((rij) => rij.code))
    const afgeleid = officieel.filter((rij) => rij.codeAfgeleid !== null)
    expect(afgeleid.length).toBeGreaterThan(0)
    for (const rij of afgeleid) expect(rij.bruikbaar, rij.naam).toBe(alleGedrukt.has(rij.codeAfgeleid))
  })

  test('doubtful rows are carried but not usable', () => {
    const twijfel = officieel.filter((rij) => rij.zekerheid === 'onbekend')
    // 32 rows of sectie III mono, one typing error for 30 minutes and one for OV0008: zpm.md 1.2
    expect(twijfel).toHaveLength(34)
    expect(twijfel.filter((rij) => rij.bruikbaar)).toEqual([])
  })
})

describe('tables', () => {
  test('ZPM-02: eight settings in the official order, the last one by contract only', () => {
    expect(referentie.settings().map((rij) => rij.code)).toEqual([
      'sectie-ii',
      'mono',
      'multi',
      'outreachend',
      'klinisch',
      'fz-klinisch',
      'fz-niet-klinisch',
      'hoogspecialistisch',
    ])
    expect(referentie.settings().map((rij) => rij.index)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(
      referentie
        .settings()
        .filter((rij) => rij.alleenMetContract)
        .map((rij) => rij.index),
    ).toEqual([8])
    expect(referentie.setting('fz-klinisch')?.index).toBe(6)
  })

  test('ZPM-04: 35 professions; a trainee psychiater counts as Arts; a secretaresse is not on the list', () => {
    expect(referentie.beroepen()).toHaveLength(35)
    expect(referentie.beroep('Arts')).toMatchObject({ categorieIndex: 5, kanRegiebehandelaarZijn: false })
    expect(referentie.beroep(' psychiater ')).toMatchObject({ categorieIndex: 2, kanRegiebehandelaarZijn: true })
    expect(referentie.beroep('secretaresse')).toBeUndefined()
    expect(referentie.beroep('Arts', dag('2021-12-31'))).toBeUndefined()
    for (const beroep of referentie.beroepen()) {
      const categorie = referentie.beroepscategorieen().find((rij) => rij.index === beroep.categorieIndex)
      expect(categorie?.naam.nl, beroep.beroep).toBe(beroep.categorie)
    }
  })

  test('eight duration classes and two kinds', () => {
    expect(referentie.duurklassen().map((rij) => rij.vanaf)).toEqual(DUREN)
    expect(referentie.soorten().map((rij) => rij.code)).toEqual(SOORTEN)
  })

  test('225 return codes with a meaning in both languages', () => {
    expect(referentie.retourcodes()).toHaveLength(225)
    expect(referentie.retourcode('9439')).toMatchObject({ niveau: 'prestatie', zekerheid: 'zeker' })
    expect(referentie.retourcode('9439')?.betekenis.nl).toContain('zorgtraject')
    expect(referentie.retourcode('0000')).toBeUndefined()
    for (const rij of referentie.retourcodes()) expect(rij.code).toMatch(/^\d{4}$/)
  })

  test('DFZ-08, DFZ-11, DFZ-12: the terms of DJI', () => {
    expect(referentie.termijn('fz-indienen')).toMatchObject({ vorm: 'dagVanVolgendeMaand', dag: 18 })
    expect(referentie.termijn('fz-corrigeren')).toMatchObject({ vorm: 'maandenNa', maanden: 1 })
    expect(referentie.termijn('fz-jaarafsluiting')).toMatchObject({ vorm: 'voorDagInVolgendJaar', maand: 4, dag: 1 })
    expect(referentie.termijn('ggz-indienen')).toBeUndefined()
  })
})

describe('code lists (gds801.md 4)', () => {
  test.each([
    ['CL0002-VEKT', '4', '8'],
    ['CL0015-VEKT', '3', '4'],
    ['CL0014-VEKT', '02', '05'],
    ['CL0013-VEKT', '01', '1'],
    ['CL0004-NZA', '06', '08'],
    ['COD043-VEKT', 'C', 'X'],
    ['COD856-VEKT', 'P', 'p'],
    ['COD046-NEN', '9', '3'],
    ['COD700-NEN1', '5', '6'],
  ])('%s is complete: holds %s, refuses %s', (id, wel, niet) => {
    expect(referentie.codelijst(id).zoek(wel, dag('2022-06-01'))).toBe('geldig')
    expect(referentie.codelijst(id).zoek(niet, dag('2022-06-01'))).toBe('onbekend')
  })

  test.each([
    ['COD392-VEKT', '032'],
    ['CL0012-VEKT', '001'],
    ['COD651-VEKT', '02'],
    ['COD363-ISO', 'EUR'],
    ['COD367-VEKT', '071'],
    ['COD002-VEKT', '573'],
    ['CL0005-NZA', '23'],
    ['CL0006-NZA', '23'],
    ['UZOVI', '9992'],
  ])('%s is known in part: holds %s, cannot refuse', (id, wel) => {
    expect(referentie.codelijst(id).zoek(wel, dag('2022-06-01'))).toBe('geldig')
    expect(referentie.codelijst(id).zoek('~', dag('2022-06-01'))).toBe('nietTeBeoordelen')
  })

  test.each(['CL0008-NZA', 'CL0003-NZA', 'CL0001-VEKT', 'COD016-VEKT', 'COD805-VEKT', 'COD706-MVJ'])(
    '%s: no source prints a value',
    (id) => {
      expect(referentie.codelijst(id).aanwezig).toBe(false)
      expect(referentie.codelijst(id).zoek('01', null)).toBe('nietTeBeoordelen')
    },
  )

  test('CL0007-NZA: twenty types without 9, whose form in a message is unknown', () => {
    const lijst = referentie.codelijst('CL0007-NZA')
    expect(lijst.rijen()).toHaveLength(20)
    expect(lijst.rij('9')).toBeUndefined()
    expect(lijst.zoek('5', dag('2022-06-01'))).toBe('nietTeBeoordelen')
    expect(lijst.zoek('ZT05', dag('2022-06-01'))).toBe('nietTeBeoordelen')
  })
})
