import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as v from '../index.ts'

const wat = (uitkomst: v.Result<unknown>): v.Tekst => {
  if (uitkomst.ok) throw new Error('was not refused')
  return v.describeFout(uitkomst.fout).wat
}

describe('a message says what is wrong and where in the value', () => {
  test('ZTN-01: the version digit, with its place', () => {
    expect(wat(v.parseZtn('f81d4fae-7dec-11d0-a765-00a0c91e6bf6'))).toEqual({
      nl: 'Het versieteken op positie 15 is 1; verwacht 4.',
      en: 'The version digit at position 15 is 1; expected 4.',
    })
  })
  test('BSN: the count, and the place of a letter', () => {
    expect(wat(v.parseBsn('1234567')).nl).toBe('Het nummer telt 7 cijfers; dat zijn er minstens 2 te weinig.')
    expect(wat(v.parseBsn('12345A782')).nl).toBe('Op positie 6 staat ‘A’ en dat is geen cijfer.')
  })
  test('an invisible character shows as its code point', () => {
    expect(wat(v.parseBsn('1234\u200b5678')).en).toContain('U+200B')
    expect(wat(v.parseAgb('0600\t0001')).en).toContain('U+0009')
  })
  test('a day that does not exist says how long the month is', () => {
    expect(wat(v.parseDay('2023-02-29')).nl).toBe('Dag 29 bestaat niet in maand 2 van 2023: die telt 28 dagen.')
  })
})

test.each(['bestaat.niet', 'constructor', '__proto__'])(
  'code %s, unknown here, is named instead of thrown on',
  (code) => {
    const uit = v.describeFout({ code, graad: 'vorm', params: {} })
    expect(uit.wat.nl).toContain(code)
    expect(uit.wat.en).toContain(code)
  },
)

test('no parser repeats a BSN that was pasted into it, whole or in part', () => {
  const parsers = [v.parseBsn, v.parseSkn, v.parseAgb, v.parseUzovi, v.parseZtn, v.parseEuro, v.parseDay]
  const rest = [v.parseMaand, v.parsePeriod, v.parseTime, v.parseMinutes, v.parseOrganisatieId]
  const verpakking = fc.constantFrom('#', ' #', '#x', 'x#', '#.00', '#,00', '-#', '#/#', '#0', '{#}', '#-01-01')
  const negen = fc.integer({ min: 10_000_000, max: 999_999_999 }).map((n) => String(n).padStart(9, '0'))
  fc.assert(
    fc.property(negen, verpakking, (bsn, vorm) => {
      for (const parse of [...parsers, ...rest]) {
        const uitkomst = parse(vorm.replaceAll('#', bsn))
        if (uitkomst.ok) continue
        const gezegd = JSON.stringify([uitkomst.fout, v.describeFout(uitkomst.fout)])
        for (let i = 0; i + 5 <= 9; i++) {
          // runs of five that our own texts hold (99999, 00000) tell nothing about the person
          const stuk = bsn.slice(i, i + 5)
          if (!/^(\d)\1{4}$/.test(stuk) && stuk !== '00001') expect(gezegd).not.toContain(stuk)
        }
      }
    }),
  )
})
