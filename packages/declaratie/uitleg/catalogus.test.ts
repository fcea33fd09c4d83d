import { cents } from '@zorgketen/values'
import { describe, expect, it } from 'vitest'
import { bedragTekst } from './bedrag-tekst.ts'
import { catalogus } from './catalogus.ts'
import { reden } from './reden.ts'
import { standTekst } from './stand-tekst.ts'

const names = (tekst: string): readonly string[] => [...tekst.matchAll(/\{(\w+)\}/g)].map((m) => m[1] ?? '').toSorted()

describe('catalogue of reasons', () => {
  it.each(Object.entries(catalogus))('%s says the same in both languages', (_code, { nl, en }) => {
    expect(names(en)).toEqual(names(nl))
    expect(en).not.toBe(nl)
    expect(nl).toMatch(/\.$|\}$/)
  })
  it('fills the params, each in its own language', () => {
    const params = { toegekend: bedragTekst(cents(105)), gevraagd: bedragTekst(cents(123456)) }
    expect(reden('regel.deels-toegekend', params).tekst).toEqual({
      nl: 'Deels toegekend: € 1,05 van € 1.234,56.',
      en: 'Granted in part: € 1.05 of € 1234.56.',
    })
    expect(reden('correctie.vervallen', { referentie: 'R1', stand: standTekst('afgekeurd') }).tekst).toEqual({
      nl: 'Regel R1 is afgekeurd en de prestatie is er niet meer; er is niets te doen.',
      en: 'Line R1 is rejected and the prestatie is no longer there; there is nothing to do.',
    })
  })
})
