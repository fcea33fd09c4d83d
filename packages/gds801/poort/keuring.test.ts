import type { RuleSet } from '@zorgketen/rules'
import { describe, expect, test } from 'vitest'
import type { Bericht } from '../v1_0/records.generated.ts'
import { Keuring, type Structuur } from './keuring.ts'
import type { Poort } from './poort.ts'
import { afluisteren } from './test/afluisteren.ts'
import { berichtVan, geval, poortVoor } from './test/poort-voor.ts'

const GAAF: Structuur = { volledig: true, bevindingen: [], aantal: 0 }
const NIETS = { meldingen: [], tellingen: [], nietBeoordeeld: [], records: 0 }

function keur(poort: Poort, { structuur = GAAF, kop = {} }: { structuur?: Structuur; kop?: Partial<Bericht> } = {}) {
  const { verzekerde, ...bericht } = berichtVan(geval((g) => Object.assign(g.totaal, { bedrag: 1 })))
  const keuring = new Keuring(poort)
  keuring.kop({ ...bericht, ...kop, verzekerde: [] })
  for (const een of verzekerde) keuring.verzekerde(een)
  return keuring.slot(structuur)
}

describe('a message of which the structure is not sound is judged by no rule', () => {
  test('a sound one is', () => {
    const { gevraagd, poort } = afluisteren()
    expect(keur(poort).uitslag).toBe('doorgezet')
    expect(gevraagd).toEqual(['header', 'verzekerde'])
  })

  test('a break before the head silences the rules on head and insured', () => {
    const { gevraagd, poort } = afluisteren()
    const { verzekerde, ...bericht } = berichtVan(geval())
    const keuring = new Keuring(poort)
    keuring.breekAf()
    keuring.kop({ ...bericht, verzekerde: [] })
    for (const een of verzekerde) keuring.verzekerde(een)
    expect(keuring.slot(GAAF)).toMatchObject({ uitslag: 'onleesbaar', verzekerden: 1, prestaties: 2, ...NIETS })
    expect(gevraagd).toEqual([])
  })

  test('a break after the head silences the rules from there on', () => {
    const { gevraagd, poort } = afluisteren()
    const { verzekerde, ...bericht } = berichtVan(geval())
    const keuring = new Keuring(poort)
    keuring.kop({ ...bericht, verzekerde: [] })
    keuring.breekAf()
    for (const een of verzekerde) keuring.verzekerde(een)
    expect(keuring.slot(GAAF)).toMatchObject({ uitslag: 'onleesbaar', ...NIETS })
    expect(gevraagd).toEqual(['header'])
  })

  test.each([['header'], ['declaratieContext'], ['overzicht']])('without %s', (deel) => {
    const { gevraagd, poort } = afluisteren()
    expect(keur(poort, { kop: { [deel]: null } })).toMatchObject({ uitslag: 'onleesbaar', verzekerden: 1, ...NIETS })
    expect(gevraagd).toEqual([])
  })

  test('without any head', () => {
    const keuring = new Keuring(poortVoor(geval()))
    expect(keuring.slot(GAAF)).toMatchObject({ uitslag: 'onleesbaar', kop: null, verzekerden: 0, ...NIETS })
  })

  test.each<[string, Structuur]>([
    ['one finding, kept or not', { ...GAAF, aantal: 1 }],
    ['reading stopped', { ...GAAF, volledig: false }],
  ])('%s: no finding of a rule is told', (_geval, structuur) => {
    const poort = poortVoor(geval())
    expect(keur(poort).uitslag).toBe('geweigerd')
    expect(keur(poort, { structuur })).toMatchObject({ uitslag: 'onleesbaar', structuur, ...NIETS })
  })
})

describe('the verdict', () => {
  test('a desk that only warns lets the message pass, with its finding', () => {
    const poort = poortVoor(geval())
    const ernst = [{ regel: 'gds801.overzicht.totaal-is-som-van-regels', ernst: 'waarschuwing' }] as const
    expect(keur({ ...poort, loket: { ...poort.loket, ernst } })).toMatchObject({
      uitslag: 'doorgezet',
      meldingen: [{ ernst: 'waarschuwing', retourcode: '0150' }],
      tellingen: [{ ernst: 'waarschuwing', aantal: 1 }],
    })
  })
})

describe('memory', () => {
  /** How many parts a run over so many insured is cut into. */
  function delen(aantal: number, bewerk: Parameters<typeof geval>[0]): number {
    let gestart = 0
    const g = geval(bewerk)
    const poort = poortVoor(g)
    const perRecord: RuleSet = {
      ...poort.perRecord,
      start: (omgeving) => {
        gestart += 1
        return poort.perRecord.start(omgeving)
      },
    }
    const { verzekerde, ...bericht } = berichtVan(g)
    const keuring = new Keuring({ ...poort, perRecord })
    keuring.kop({ ...bericht, verzekerde: [] })
    for (let i = 0; i < aantal; i += 1) for (const een of verzekerde) keuring.verzekerde(een)
    keuring.slot(GAAF)
    return gestart
  }
  const fout = (g: ReturnType<typeof geval>) => Object.assign(g.behandelaar, { zorgaanbiederSoort: '2' })

  test('a message without findings is judged in one go', () => {
    expect(delen(10, () => undefined)).toBe(1)
  })

  test('a few findings are no reason to cut either', () => {
    expect(delen(10, fout)).toBe(1)
  })

  test('a message with thousands of findings is judged in parts, so that findings can be let go of', () => {
    expect(delen(10_000, fout)).toBe(3)
  })
})
