import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as v from '../index.ts'

const cijfers = (min: number, max: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: min, maxLength: max }).map((c) => c.join(''))
const waarde = <T>(uit: v.Result<T>): T => {
  if (!uit.ok) throw new Error(uit.fout.code)
  return uit.value
}
const code = (uit: v.Result<unknown>): string => (uit.ok ? 'accepted' : uit.fout.code)

describe('SKN (gds801.md §5: 7 or 8 digits)', () => {
  test('accepts 7 and 8 digits and no other length', () => {
    fc.assert(
      fc.property(cijfers(1, 12), (tekst) => {
        const goed = (tekst.length === 7 || tekst.length === 8) && /[1-9]/.test(tekst)
        expect(v.parseSkn(tekst).ok).toBe(goed)
        if (goed) expect(v.formatSkn(waarde(v.parseSkn(tekst)))).toBe(tekst)
      }),
    )
  })
})

describe('AGB (8 digits: zorgsoort 01-99, number 000001-999999)', () => {
  // the pattern of COD031 in domain/aw319-fields.json, field 0112, as the oracle
  const cod031 =
    /^((0[1-9])|([1-9][0-9]))((00000[1-9])|(0000[1-9][0-9])|(000[1-9][0-9]{2})|(00[1-9][0-9]{3})|(0[1-9][0-9]{4})|([1-9][0-9]{5}))$/
  const kandidaat = fc.oneof(
    cijfers(8, 8),
    cijfers(6, 6).map((n) => `00${n}`),
    cijfers(2, 2).map((s) => `${s}000000`),
    cijfers(7, 9),
  )

  test('accepts what the official pattern accepts, splits and joins it', () => {
    fc.assert(
      fc.property(kandidaat, (tekst) => {
        const uit = v.parseAgb(tekst)
        expect(uit.ok).toBe(cod031.test(tekst))
        if (!uit.ok) return
        const { zorgsoort, nummer } = v.agbSoort(uit.value)
        expect(zorgsoort).toHaveLength(2)
        expect(zorgsoort + nummer).toBe(v.formatAgb(uit.value))
      }),
      { numRuns: 1000 },
    )
  })

  test('names a servicebureau (98, COD377) and calls every other kind onbekend', () => {
    expect(v.agbSoort(waarde(v.parseAgb('98000123')))).toMatchObject({
      nummer: '000123',
      naam: { nl: 'servicebureau' },
    })
    expect(v.agbSoort(waarde(v.parseAgb('98000123'))).bron).toContain('COD377')
    expect(v.agbSoort(waarde(v.parseAgb('06000123')))).toEqual({
      zorgsoort: '06',
      nummer: '000123',
      naam: 'onbekend',
      bron: null,
    })
  })

  test('the filler 00000000 of AW319 is no code', () => {
    expect(code(v.parseAgb('00000000'))).toBe('agb.zorgsoort')
  })
})

describe('UZOVI (4 digits)', () => {
  test('accepts four digits other than 0000', () => {
    fc.assert(
      fc.property(cijfers(1, 6), (tekst) => {
        const goed = tekst.length === 4 && tekst !== '0000'
        expect(v.parseUzovi(tekst).ok).toBe(goed)
        if (goed) expect(v.formatUzovi(waarde(v.parseUzovi(tekst)))).toBe(tekst)
      }),
    )
  })
  test('DJI is 9992 (gds801.md §5)', () => {
    expect(waarde(v.parseUzovi('9992'))).toBe(v.DJI_UZOVI)
    expect(v.DJI_UZOVI).toBe('9992')
  })
})
