import { type Rule, ruleKey } from '@zorgketen/rules'
import { describe, expect, test } from 'vitest'
import { regelboek } from './regelboek.ts'
import { beoordeel } from './voorbeeld/beoordeel.ts'
import { bronregels, bronregelVan } from './voorbeeld/bronregels.ts'
import { type Geval, maakGeval } from './voorbeeld/geval.ts'
import { retourcodes } from './voorbeeld/retourcodes.ts'
import { voorbeeldenboek } from './voorbeeldenboek.ts'

const BASES = ['fz', 'ggz', 'servicebureau', 'buitenland'] as const

const plekVan = (regel: Rule): string => ('plekken' in regel ? regel.plekken.join(' ') : regel.plek)

const bronVan = (regel: Rule) => {
  const nummer = regel.oorsprong[0] ?? ''
  const plekken = 'plekken' in regel ? regel.plekken : [regel.plek]
  return plekken.map((plek) => bronregelVan(nummer, plek)).find((bron) => bron !== undefined)
}

const bewerkt = (bewerk: (geval: Geval) => void): Geval => {
  const geval = maakGeval()
  bewerk(geval)
  return geval
}

describe('the rule book of v1.0', () => {
  test('holds every official rule once, at its place', () => {
    const inBoek = regelboek.map((regel) => bronVan(regel)).map((bron) => `${bron?.nummer} ${bron?.plek}`)
    expect(inBoek.toSorted()).toEqual(bronregels.map(({ nummer, plek }) => `${nummer} ${plek}`).toSorted())
  })

  test('names every rule once', () => {
    expect(new Set(regelboek.map(ruleKey)).size).toBe(regelboek.length)
  })

  test('has examples beside every rule', () => {
    expect(voorbeeldenboek.map(({ regel }) => regel).toSorted()).toEqual(regelboek.map(({ id }) => id).toSorted())
  })

  test.each(BASES)('finds nothing in the base case %s', (basis) => {
    expect(beoordeel(maakGeval(basis), regelboek)).toEqual({ bevindingen: [], nietBeoordeeld: [] })
  })
})

describe.each(
  regelboek.map((regel) => [`${regel.oorsprong.join()} ${plekVan(regel)}: ${regel.zegt.nl}`, regel] as const),
)('%s', (_naam, regel) => {
  const { goed, fout } = voorbeeldenboek.find((lijst) => lijst.regel === regel.id) ?? { goed: [], fout: [] }
  const bron = bronVan(regel)

  test('has a good and a bad example that name the source', () => {
    expect(goed.length).toBeGreaterThan(0)
    expect(fout.length).toBeGreaterThan(0)
    for (const voorbeeld of [...goed, ...fout]) expect(regel.oorsprong).toContain(voorbeeld.bron)
  })

  test('has a bad example for every way to fail that the source gives a code', () => {
    expect([...new Set(fout.map(({ variant }) => variant ?? ''))].toSorted()).toEqual(
      Object.keys(bron?.codes ?? {}).toSorted(),
    )
  })

  test.each(goed.map((voorbeeld) => [voorbeeld.geval, voorbeeld] as const))('goed: %s', (_geval, voorbeeld) => {
    expect(beoordeel(bewerkt(voorbeeld.bewerk), [regel])).toEqual({ bevindingen: [], nietBeoordeeld: [] })
  })

  test.each(fout.map((voorbeeld) => [voorbeeld.geval, voorbeeld] as const))('fout: %s', (_geval, voorbeeld) => {
    const variant = voorbeeld.variant ?? ''
    const { bevindingen } = beoordeel(bewerkt(voorbeeld.bewerk), [regel])
    expect(bevindingen.map((bevinding) => bevinding.variant)).toContain(variant)
    expect(retourcodes.code(regel.id, variant)).toBe(bron?.codes[variant])
  })
})
