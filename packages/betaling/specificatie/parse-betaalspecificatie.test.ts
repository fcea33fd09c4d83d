import { describe, expect, it } from 'vitest'
import { parseBetaalspecificatie, type RuweSpecificatierij } from '../index.ts'
import { dag, UZOVI } from '../test/bouwstenen.ts'

const ruw = (nummer: number, meer: Partial<RuweSpecificatierij> = {}): RuweSpecificatierij => ({
  nummer,
  factuurnummer: '2024-00017',
  bedrag: '12.50',
  regelreferentie: null,
  kenmerk: null,
  dag: null,
  ...meer,
})

describe('parseBetaalspecificatie', () => {
  it('makes cents and days of cleaned texts, and leaves blank rows out', () => {
    const { specificatie, fouten } = parseBetaalspecificatie('s1', UZOVI, [
      ruw(2, { regelreferentie: ' R000000000001 ', kenmerk: 'BET-1', dag: '2024-02-01' }),
      ruw(3, { factuurnummer: null, bedrag: null }),
      ruw(4, { bedrag: '-5.00', kenmerk: ' ' }),
    ])
    expect(fouten).toEqual([])
    expect(specificatie).toEqual({
      bron: 's1',
      betaler: UZOVI,
      rijen: [
        {
          nummer: 2,
          factuurnummer: '2024-00017',
          bedrag: 1250,
          regelreferentie: 'R000000000001',
          kenmerk: 'BET-1',
          dag: dag('2024-02-01'),
        },
        { nummer: 4, factuurnummer: '2024-00017', bedrag: -500, regelreferentie: null, kenmerk: null, dag: null },
      ],
    })
  })
  it('tells of every wrong row, and gives no half specification', () => {
    const { specificatie, fouten } = parseBetaalspecificatie('s1', null, [
      ruw(2),
      ruw(3, { factuurnummer: ' ' }),
      ruw(4, { bedrag: '12,50' }),
      ruw(5, { bedrag: null }),
      ruw(6, { dag: '01-02-2024' }),
    ])
    expect(specificatie).toBeNull()
    expect(fouten.map((f) => [f.nummer, f.veld])).toEqual([
      [3, 'factuurnummer'],
      [4, 'bedrag'],
      [5, 'bedrag'],
      [6, 'dag'],
    ])
    for (const fout of fouten) for (const zin of [fout.wat, fout.verwacht, fout.doe]) expect(zin.en).not.toBe(zin.nl)
  })
  it('refuses a table without rows', () => {
    expect(parseBetaalspecificatie('s1', null, [])).toMatchObject({
      specificatie: null,
      fouten: [{ veld: 'factuurnummer' }],
    })
  })
})
