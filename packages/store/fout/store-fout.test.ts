import { describe, expect, test } from 'vitest'
import { fromDatabase } from './from-database.ts'
import { STOREFOUTEN, StoreFout, type StoreFoutCode } from './store-fout.ts'

const codes = Object.keys(STOREFOUTEN) as StoreFoutCode[]

describe.each(codes)('%s', (code) => {
  const { wat, doe } = STOREFOUTEN[code]

  test('says what happened and what to do, in both languages, with the same parameters', () => {
    const namen = (text: string): readonly string[] =>
      [...text.matchAll(/\{([a-z]+)\}/g)].map(([, naam]) => naam ?? '').sort()
    for (const text of [wat.nl, wat.en, doe.nl, doe.en]) expect(text).toMatch(/^(\{[a-z]+\}|[A-Z]).*[.;]$/)
    expect(wat.nl).not.toBe(wat.en)
    expect(namen(wat.nl)).toEqual(namen(wat.en))
    expect(namen(doe.nl)).toEqual(namen(doe.en))
  })
})

test('parameters are filled in, and a place that is not known shows as ?', () => {
  const fout = new StoreFout('opslag.dubbel', {}, { tabel: 'bericht' })
  expect(fout.tekst.wat.nl).toBe('Dit gegeven bestaat al (tabel bericht, sleutel ?).')
  expect(fout.message).toBe(`opslag.dubbel: ${fout.tekst.wat.nl} ${fout.tekst.doe.nl}`)
})

const raw = (velden: object, message = 'geheim 999990019'): Error => Object.assign(new Error(message), velden)

// SQLSTATE codes: PostgreSQL documentation, appendix A.
test.each([
  [raw({ code: '23505', table: 't', constraint: 'k', detail: 'Key (bsn)=(999990019)' }), 'opslag.dubbel'],
  [raw({ code: '23503' }), 'opslag.verwijzing'],
  [raw({ code: '23502' }), 'opslag.leeg'],
  [raw({ code: '23514' }), 'opslag.controle'],
  [raw({ code: '22P02' }), 'opslag.invoer'],
  [raw({ code: '42501' }, 'permission denied for table t'), 'opslag.verboden'],
  [raw({ code: '40001' }), 'opslag.botsing'],
  [raw({ code: '40P01' }), 'opslag.botsing'],
  [raw({ code: '25P02' }), 'opslag.afgebroken'],
  [raw({ code: '53100' }), 'opslag.vol'],
  [raw({ code: 'ENOSPC' }), 'opslag.vol'],
  [raw({ code: 'XX000' }, 'could not extend file "base/5/16384": File too large'), 'opslag.vol'],
  [raw({ code: 'XX000' }, 'could not write file: Disk quota exceeded'), 'opslag.vol'],
  [raw({ code: '53300' }), 'opslag.weg'],
  [raw({ code: '57P01' }), 'opslag.weg'],
  [raw({ code: '57P03' }), 'opslag.weg'],
  [raw({ code: '08006' }), 'opslag.weg'],
  [raw({ code: 'ECONNREFUSED' }), 'opslag.weg'],
  [raw({}, 'Connection terminated unexpectedly'), 'opslag.weg'],
  [raw({}, 'timeout exceeded when trying to connect'), 'opslag.weg'],
  [raw({ code: 'XX001' }), 'opslag.stuk'],
  [raw({ code: '28P01' }), 'opslag.inloggen'],
  [raw({ code: '3D000' }), 'opslag.inloggen'],
  [raw({ code: '42P01' }, 'relation "x" does not exist'), 'opslag.sql'],
  [raw({ code: '0A000' }), 'opslag.sql'],
])('%o is %s, without the words of the database', (thrown, code) => {
  const fout = fromDatabase(thrown)
  expect(fout).toBeInstanceOf(StoreFout)
  expect(fout).toMatchObject({ code })
  expect(`${(fout as Error).stack}${JSON.stringify(fout)}`).not.toContain('999990019')
})

test('what is no fault of the database stays what it is', () => {
  for (const thrown of [new TypeError('x'), new StoreFout('opslag.wie'), 'tekst', undefined, raw({ code: 'EACCES' })])
    expect(fromDatabase(thrown)).toBe(thrown)
})
