import { cents } from '@zorgketen/values'
import { describe, expect, it } from 'vitest'
import { periode } from '../proef/documenten.ts'
import { leesCel, tabel } from '../proef/lees-cel.ts'
import type { Contractoordeel } from './contractoordeel.ts'
import { importStam } from './import-stam.ts'

const KOPPEN = ['Contractnummer', 'UZOVI', 'AGB', 'Contract vanaf', 'Contract tot', 'Prestatiecode', 'Tarief']
const C1 = ['C1', '9992', '94000001'] as const
const HEEL = ['2023-01-01', '2023-12-31'] as const

/** Refuses above 141.24, for a product of 2023 only. */
const oordeel: Contractoordeel = ({ tarief, geldig }) =>
  tarief > cents(14_124) && geldig.van === periode('2023-01-01').van
    ? { wat: { nl: 'te hoog', en: 'too high' }, verwacht: { nl: '', en: '' }, doe: { nl: '', en: '' } }
    : null

const lees = (koppen: readonly string[], ...rijen: readonly (readonly string[])[]) =>
  importStam({ register: 'contract', tabel: tabel(koppen, ...rijen), bestaand: [], leesCel, oordeel })

describe('ZPM-19 contracts from a file', () => {
  it('a tariff above what is allowed leaves its row out, with the column; the others come in', () => {
    const { uitkomsten, fouten } = lees(
      KOPPEN,
      [...C1, ...HEEL, 'CO0497', '141.24'],
      [...C1, ...HEEL, 'CO0562', '141.25'],
    )
    expect(fouten).toMatchObject([{ rij: 3, kolom: 'Tarief', wat: { nl: 'te hoog' } }])
    expect(uitkomsten.map(({ document }) => document.producten.map(({ prestatiecode }) => prestatiecode))).toEqual([
      ['CO0497'],
    ])
  })

  it('a row that leaves its days to the contract is judged by those of the contract', () => {
    const { uitkomsten, fouten } = lees(
      KOPPEN,
      [...C1, ...HEEL, 'CO0497', '100.00'],
      [...C1, '', '', 'CO0562', '141.25'],
    )
    expect(fouten).toMatchObject([{ rij: 3, kolom: 'Tarief' }])
    expect(uitkomsten).toEqual([])
  })

  it('and by those of the contract that is there already', () => {
    const [eerst] = lees(KOPPEN, [...C1, ...HEEL, 'CO0497', '100.00']).uitkomsten
    const bestaand = eerst === undefined ? [] : [eerst.document]
    const rijen = tabel(KOPPEN, [...C1, '', '', 'CO0562', '141.25'], [...C1, '', '', 'CO0627', '90.00'])
    const { uitkomsten, fouten } = importStam({ register: 'contract', tabel: rijen, bestaand, leesCel, oordeel })
    expect(fouten).toMatchObject([{ rij: 2 }])
    expect(uitkomsten[0]?.document.producten.map(({ prestatiecode }) => prestatiecode)).toEqual(['CO0497', 'CO0627'])
  })
})

describe('ZPM-12 ZPM-17 agreements from a file', () => {
  const MET = [...KOPPEN, 'Afspraak', 'Afspraak vanaf', 'Afspraak tot']

  it('however a condition is written, with its own days or those of the contract', () => {
    const { uitkomsten, fouten } = lees(
      MET,
      [...C1, ...HEEL, '', '', 'Integrale verblijfsdag', '', ''],
      [...C1, ...HEEL, '', '', 'OV 0123', '2023-07-01', ''],
    )
    expect(fouten).toEqual([])
    expect(uitkomsten[0]?.document.afspraken).toEqual([
      { wat: 'integrale-verblijfsdag', toelichting: null, geldig: periode('2023-01-01', '2023-12-31') },
      { wat: 'OV0123', toelichting: null, geldig: periode('2023-07-01') },
    ])
  })

  it('a file without the column says nothing of agreements', () => {
    expect(lees(KOPPEN, [...C1, ...HEEL, 'CO0497', '100.00']).uitkomsten[0]?.document.afspraken).toBeUndefined()
  })
})
