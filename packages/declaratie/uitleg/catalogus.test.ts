import { describe, expect, it } from 'vitest'
import { catalogus } from './catalogus.ts'
import { reden } from './reden.ts'

const names = (tekst: string): readonly string[] =>
  [...tekst.matchAll(/\{(\w+)\}/g)].map((m) => (m[1] ?? '').replace(/En$/, '')).toSorted()

describe('catalogue of reasons', () => {
  it.each(Object.entries(catalogus))('%s says the same in both languages', (_code, { nl, en }) => {
    expect(names(en)).toEqual(names(nl))
    expect(en).not.toBe(nl)
    expect(nl).toMatch(/\.$|\}$/)
  })
  it('fills the params and nothing else', () => {
    const { tekst } = reden('regel.deels-toegekend', { toegekend: 5, gevraagd: 10 })
    expect(tekst).toEqual({ nl: 'Deels toegekend: 5 van 10 cent.', en: 'Granted in part: 5 of 10 cents.' })
  })
})
