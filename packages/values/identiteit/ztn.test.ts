import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composeZtn, formatZtn, parseZtn } from '../index.ts'

const v4 = fc.uuid({ version: 4 })
const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 })
const code = (tekst: string): string => {
  const uit = parseZtn(tekst)
  return uit.ok ? 'accepted' : uit.fout.code
}
const zet = (tekst: string, index: number, teken: string) => tekst.slice(0, index) + teken + tekst.slice(index + 1)
const HEX = [...'0123456789abcdef']

describe('ZTN-01: a random UUID version 4 and nothing else', () => {
  test('accepts random v4, and gives it back as it was', () => {
    fc.assert(
      fc.property(v4, (tekst) => {
        const uit = parseZtn(tekst)
        expect(uit).toEqual({ ok: true, value: tekst })
        if (uit.ok) expect(parseZtn(formatZtn(uit.value))).toEqual(uit)
      }),
    )
  })

  test('capitals denote the same number: canonical form is lower case', () => {
    fc.assert(
      fc.property(v4, (tekst) => {
        expect(parseZtn(tekst.toUpperCase())).toEqual({ ok: true, value: tekst })
      }),
    )
  })

  test('refuses every other version digit, naming it', () => {
    fc.assert(
      fc.property(v4, (tekst) => {
        for (const versie of HEX.filter((h) => h !== '4')) {
          expect(parseZtn(zet(tekst, 14, versie))).toMatchObject({
            fout: { code: 'ztn.versie', graad: 'controle', params: { gevonden: versie } },
          })
        }
      }),
    )
  })

  test('refuses every variant digit but 8, 9, a and b, naming it', () => {
    fc.assert(
      fc.property(v4, (tekst) => {
        for (const variant of HEX) {
          const uit = parseZtn(zet(tekst, 19, variant))
          if ('89ab'.includes(variant)) expect(uit.ok).toBe(true)
          else expect(uit).toMatchObject({ fout: { code: 'ztn.variant', params: { gevonden: variant } } })
        }
      }),
    )
  })

  test('refuses a foreign character at every place, with the place', () => {
    fc.assert(
      fc.property(v4, fc.integer({ min: 0, max: 35 }), (tekst, index) => {
        const streepje = tekst.charAt(index) === '-'
        expect(parseZtn(zet(tekst, index, streepje ? 'a' : 'z'))).toMatchObject({
          fout: { code: streepje ? 'ztn.streepje' : 'ztn.teken', params: { positie: index + 1 } },
        })
      }),
    )
  })

  test('refuses every other length', () => {
    fc.assert(
      fc.property(v4, fc.integer({ min: 1, max: 35 }), (tekst, lengte) => {
        expect(parseZtn(tekst.slice(0, lengte))).toMatchObject({ fout: { code: 'ztn.lengte', params: { lengte } } })
      }),
    )
  })

  test.each([
    ['00000000-0000-0000-0000-000000000000', 'ztn.versie'],
    ['ffffffff-ffff-ffff-ffff-ffffffffffff', 'ztn.versie'],
    ['06000001f81d4fae-7dec-41d0-a765-00a0c91e6bf6', 'ztn.lengte'], // with an AGB-code in front, as once announced
    ['urn:uuid:f81d4fae-7dec-41d0-a765-00a0c91e6bf6', 'ztn.omhulsel'],
    ['URN:UUID:f81d4fae-7dec-41d0-a765-00a0c91e6bf6', 'ztn.omhulsel'],
    ['F81D4FAE7DEC41D0A76500A0C91E6BF6', 'ztn.zonder-streepjes'],
    ['\t', 'ztn.leeg'],
    ['\nf81d4fae-7dec-41d0-a765-00a0c91e6bf6', 'ztn.spatie'],
  ])('%j is refused as %s', (tekst, verwacht) => {
    expect(code(tekst)).toBe(verwacht)
  })
})

describe('ZTN-01, ZTN-23: composeZtn', () => {
  test('any 16 bytes give a ZTN that keeps the other 122 bits', () => {
    fc.assert(
      fc.property(bytes, (ruw) => {
        const ztn = composeZtn(ruw)
        expect(code(ztn)).toBe('accepted')
        const terug =
          ztn
            .replaceAll('-', '')
            .match(/../g)
            ?.map((paar) => Number.parseInt(paar, 16)) ?? []
        const masker = (b: number, i: number) => (i === 6 ? b & 0x0f : i === 8 ? b & 0x3f : b)
        expect(terug.map(masker)).toEqual([...ruw].map(masker))
      }),
    )
  })
  test('another number of bytes is a mistake of the caller', () => {
    expect(() => composeZtn(new Uint8Array(15))).toThrow(RangeError)
    expect(() => composeZtn(new Uint8Array(17))).toThrow(/16 random bytes, got 17/)
  })
})
