import { describe, expect, it } from 'vitest'
import * as b from '../test/bouwstenen.ts'
import { antwoord, verzend } from '../test/keten.ts'
import { corrigerenUiterlijk } from './corrigeren.ts'
import { indienenUiterlijk } from './indienen.ts'
import { reportJaarafsluiting } from './jaarafsluiting.ts'

describe('terms of the DJI protocol (seeds/003, chapter 4)', () => {
  it('DFZ-08: the 18th of the next month, over the turn of the year', () => {
    expect(indienenUiterlijk(b.maand('2024-03'), 18)).toBe(b.dag('2024-04-18'))
    expect(indienenUiterlijk(b.maand('2024-12'), 18)).toBe(b.dag('2025-01-18'))
    expect(() => indienenUiterlijk(b.maand('2024-01'), 30)).toThrow(RangeError)
  })
  it('DFZ-11: one month after the return, the last day of a shorter month', () => {
    expect(corrigerenUiterlijk(b.dag('2024-04-20'), 1)).toBe(b.dag('2024-05-20'))
    expect(corrigerenUiterlijk(b.dag('2024-01-31'), 1)).toBe(b.dag('2024-02-29'))
  })
  it('DFZ-12: before 1 April means 31 March; open is what is not granted', () => {
    const termijn = { maand: 4, dag: 1 }
    const twee = verzend(1, [b.ggz(), b.ggz({ id: 'p2' })])
    const wacht = reportJaarafsluiting(twee, 2024, termijn, b.dag('2025-03-31'))
    expect(wacht).toMatchObject({ uiterlijk: b.dag('2025-03-31'), verstreken: false })
    expect(wacht.open.map((o) => [o.prestatie, o.stand])).toEqual([
      ['p1', 'verzonden'],
      ['p2', 'verzonden'],
    ])
    const half = antwoord(twee, (r) => (r.endsWith('1000') ? 'heel' : 'niets'))
    const laat = reportJaarafsluiting(half, 2024, termijn, b.dag('2025-04-01'))
    expect(laat.verstreken).toBe(true)
    expect(laat.open).toEqual([{ prestatie: 'p2', referentie: 'R000000001001', stand: 'afgekeurd', gevraagd: 12345 }])
    expect(reportJaarafsluiting(half, 2023, termijn, b.dag('2025-04-01')).open).toEqual([])
  })
})
