import { describe, expect, it } from 'vitest'
import { herkenSchade } from './herken-schade.ts'

const waarden = (kolom: { cellen: readonly { waarde: string | null }[] }) => kolom.cellen.map((c) => c.waarde)

describe('herkenSchade', () => {
  it('reads month/day when another cell of the column proves it, and says so', () => {
    const kolom = herkenSchade('dag', ['03/04/2024', '01/31/2024', ''])
    expect(kolom.beeld.dagvolgorde).toBe('maand-dag')
    expect(waarden(kolom)).toEqual(['2024-03-04', '2024-01-31', null])
    expect(kolom.schade).toMatchObject([{ code: 'maand-dag', aard: 'hersteld', aantal: 2, eerste: 0 }])
  })
  it('reads day/month when another cell proves that', () => {
    const kolom = herkenSchade('dag', ['03/04/2024', '31/01/2024'])
    expect(waarden(kolom)).toEqual(['2024-04-03', '2024-01-31'])
    expect(kolom.schade).toEqual([])
  })
  it('refuses what cannot be told apart when the column contradicts itself, also with hyphens', () => {
    const kolom = herkenSchade('dag', ['03-04-2024', '31-01-2024', '01-31-2024'])
    expect(waarden(kolom)).toEqual([null, '2024-01-31', '2024-01-31'])
    expect(kolom.schade.map((s) => [s.code, s.aard])).toEqual([
      ['dag-volgorde', 'geweigerd'],
      ['maand-dag', 'hersteld'],
    ])
  })
  it.each([
    [
      ['1.234', '12,50'],
      ['1234.00', '12.50'],
    ],
    [
      ['1,234', '12.50'],
      ['1234.00', '12.50'],
    ],
    [
      ['1,234', '12,50'],
      [null, '12.50'],
    ],
    [
      ['1.234', '12,50', '12.50'],
      [null, '12.50', '12.50'],
    ],
    [
      ['1.234', '1.234,50'],
      ['1234.00', '1234.50'],
    ],
  ])('amounts %j are %j: the decimals of the column decide', (teksten, verwacht) => {
    expect(waarden(herkenSchade('bedrag', teksten))).toEqual(verwacht)
  })
  it('asks whether amounts without any cents are in cents', () => {
    expect(herkenSchade('bedrag', ['12050', '', '990']).schade).toMatchObject([
      { code: 'geen-centen', aantal: 2, eerste: 0 },
    ])
    expect(herkenSchade('bedrag', ['12050', '9,90']).schade).toEqual([])
  })
  it('counts each kind of damage once, with the first cell', () => {
    const kent = (code: string) => code === '03012345'
    const kolom = herkenSchade('agb', ['22220123', '3012345', '3012345', '3012346', '3,01E+06'], kent)
    expect(kolom.schade).toMatchObject([
      { code: 'voorloopnul', aard: 'hersteld', aantal: 2, eerste: 1 },
      { code: 'voorloopnul', aard: 'geweigerd', aantal: 1, eerste: 3 },
      { code: 'wetenschappelijk', aard: 'geweigerd', aantal: 1, eerste: 4 },
    ])
    expect(JSON.stringify(kolom.schade)).not.toContain('3012345')
  })
})
