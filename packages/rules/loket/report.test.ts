import { describe, expect, it } from 'vitest'
import type { Bevinding } from '../bevinding.ts'
import { ernstOf, type Loket, makeRetourcodetabel, report } from '../index.ts'

const bevinding = (regel: string, plek: string, variant = ''): Bevinding => ({
  regel: `${regel}@1`,
  oorsprong: [],
  plek,
  pad: plek,
  volgnummer: 0,
  veld: 'v',
  gevonden: null,
  verwacht: { nl: '', en: '' },
  variant,
})

const loket: Loket = {
  id: 'poort',
  naam: { nl: 'Poort', en: 'Gate' },
  kiest: () => true,
  ernst: [
    { regel: 'mild', ernst: 'waarschuwing' },
    { regel: 'half', variant: 'klein', ernst: 'signaal' },
  ],
  lagen: [['header', 'overzicht'], ['verzekerde']],
  retourcodes: makeRetourcodetabel('poort', '1.0', [
    { regel: 'r', variant: '', code: '9302', zekerheid: 'zeker' },
    { regel: 'r', variant: 'verlopen', code: '9304', zekerheid: 'zeker' },
  ]),
}

const hidden = (...list: Bevinding[]) => report(loket, list).map((m) => m.onderdrukt)

describe('a desk reports', () => {
  it('return codes by variant, falling back to the code of the rule, else none', () => {
    const codes = [bevinding('r', 'regel', 'verlopen'), bevinding('r', 'regel', 'anders'), bevinding('q', 'regel')]
    expect(report(loket, codes).map((m) => m.retourcode)).toEqual(['9304', '9302', null])
  })

  it('seriousness from its own table, a refusal otherwise; an early signal never refuses', () => {
    expect(ernstOf(loket, 'mild', '')).toBe('waarschuwing')
    expect(ernstOf(loket, 'half', 'klein')).toBe('signaal')
    expect(ernstOf(loket, 'half', 'groot')).toBe('afkeur')
    expect(ernstOf(loket, 'q', 'signaal')).toBe('signaal')
    expect(ernstOf(loket, 'q', '')).toBe('afkeur')
  })

  it('a refusal in an outer layer hides every layer after it, and nothing within its own', () => {
    expect(hidden(bevinding('q', 'header'), bevinding('q', 'overzicht'), bevinding('q', 'regel'))).toEqual([
      false,
      false,
      true,
    ])
    expect(hidden(bevinding('q', 'verzekerde'), bevinding('q', 'regel'))).toEqual([false, true])
    expect(hidden(bevinding('q', 'regel'), bevinding('q', 'regel2'))).toEqual([false, false])
  })

  it('without a table of codes there are none, and the row of another rule says nothing', () => {
    expect(report({ ...loket, retourcodes: null }, [bevinding('r', 'regel')])[0]?.retourcode).toBeNull()
    expect(ernstOf(loket, 'q', 'klein')).toBe('afkeur')
  })

  it('findings outside every layer hide nothing', () => {
    expect(hidden(bevinding('q', 'regel'), bevinding('q', 'andere regel'))).toEqual([false, false])
    expect(report({ ...loket, lagen: [] }, [bevinding('q', 'a'), bevinding('q', 'b')]).some((m) => m.onderdrukt)).toBe(
      false,
    )
  })

  it('a warning in an outer layer hides nothing', () => {
    expect(hidden(bevinding('mild', 'header'), bevinding('q', 'regel'))).toEqual([false, false])
  })
})
