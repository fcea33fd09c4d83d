import { describe, expect, it } from 'vitest'
import * as b from '../test/bouwstenen.ts'
import { splitByBetaler } from './split-by-betaler.ts'

describe('splitByBetaler', () => {
  it('ZTN-13: sends fz to DJI and ggz to the insurer of the day, and tells what has no payer', () => {
    const tot = b.dag('2024-03-15')
    const eerst = { ...b.ALS_VERZEKERDE, geldig: { van: b.dag('2022-01-01'), tot } }
    const daarna = {
      verzekerde: { ...b.ALS_VERZEKERDE.verzekerde, betaler: b.ANDERE_VERZEKERAAR.uzovi },
      geldig: { van: b.dag('2024-03-16'), tot: null },
    }
    const items = [
      b.ggz({ id: 'op-de-laatste-dag', datum: tot }),
      b.ggz({ id: 'de-dag-erna', datum: b.dag('2024-03-16') }),
      b.fz({ id: 'fz' }),
      b.ggz({ id: 'wees', patient: 'niemand' }),
    ]
    const { perBetaler, geweigerd } = splitByBetaler(items, [eerst, daarna, b.BIJ_DJI])
    const ids = [...perBetaler].map(([uzovi, lijst]) => [uzovi, lijst.map((i) => i.prestatie.id)])
    expect(ids).toEqual([
      ['3311', ['op-de-laatste-dag']],
      ['0403', ['de-dag-erna']],
      ['9992', ['fz']],
    ])
    expect(geweigerd.map((g) => [g.prestatie, g.reden.code])).toEqual([['wees', 'verzekerde.ontbreekt']])
  })
})
