import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bezoeken, dag, regels, runCompiled, runReference, verleden, world } from './wereld.ts'

describe('compiled = reference', () => {
  it('gives the same findings and the same onbekend for generated rules, records and facts', () => {
    const reached = new Set<string>()
    fc.assert(
      fc.property(regels, bezoeken, fc.option(verleden, { nil: undefined }), dag, (rules, visits, past, vandaag) => {
        const w = world(past, vandaag)
        const { verplichtingen: _, ...compiled } = runCompiled(rules, visits, w)
        expect(compiled).toEqual(runReference(rules, visits, w))
        const vormOf = new Map(rules.map((rule) => [`${rule.id}@1`, rule.vorm]))
        for (const b of compiled.bevindingen) reached.add(`${vormOf.get(b.regel)} ${b.variant}`)
        for (const n of compiled.nietBeoordeeld) reached.add(`${vormOf.get(n.regel)} onbekend`)
      }),
      { numRuns: 600 },
    )
    // The generator must reach every form and every way of failing, else the property says little.
    expect([...reached].sort()).toEqual([
      'element ',
      'element onbekend',
      'element veel',
      'groep ',
      'groep onbekend',
      'termijn breuk',
      'termijn onbekend',
      'termijn signaal',
      'venster ',
      'venster onbekend',
    ])
  })

  it('element rules give the same answer in any order and split', () => {
    fc.assert(
      fc.property(regels, bezoeken, fc.nat(), dag, (rules, visits, cut, vandaag) => {
        const only = rules.filter((rule) => rule.vorm === 'element')
        const w = world(undefined, vandaag)
        const at = visits.length === 0 ? 0 : cut % visits.length
        const rotated = [...visits.slice(at), ...visits.slice(0, at)]
        const strip = (list: ReturnType<typeof runCompiled>['bevindingen']) =>
          list.map(({ regel, gevonden, variant, plek }) => `${regel} ${plek} ${gevonden} ${variant}`).sort()
        const whole = strip(runCompiled(only, visits, w).bevindingen)
        expect(strip(runCompiled(only, rotated, w).bevindingen)).toEqual(whole)
        const parts = [visits.slice(0, at), visits.slice(at)].flatMap((part) =>
          strip(runCompiled(only, part, w).bevindingen),
        )
        expect(parts.sort()).toEqual(whole)
      }),
    )
  })
})
