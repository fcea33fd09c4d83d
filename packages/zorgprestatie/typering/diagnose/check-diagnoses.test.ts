import type { Codelijst } from '@zorgketen/reference'
import { dayOf } from '@zorgketen/values'
import { describe, expect, test } from 'vitest'
import { checkDiagnoses, lookUpDiagnose } from './check-diagnoses.ts'
import { DIAGNOSE_TEKSTEN } from './diagnose-teksten.ts'
import type { Omstandigheden } from './omstandigheden.ts'
import { offerLijsten } from './open-lijsten.ts'

const ggz: Omstandigheden = { betaler: 'anders', privacyverklaring: false, datum: dayOf(2022, 3, 14) }
const fz: Omstandigheden = { ...ggz, betaler: 'dji' }
const prive2023: Omstandigheden = { ...ggz, privacyverklaring: true, datum: dayOf(2023, 12, 31) }
const prive2024: Omstandigheden = { ...prive2023, datum: dayOf(2024, 1, 1) }

const controles = (lijsten: readonly string[], omstandigheden: Omstandigheden) =>
  checkDiagnoses(
    lijsten.map((lijst) => ({ lijst, code: 'x' })),
    omstandigheden,
  ).map(({ plaats, controle }) => `${plaats} ${controle}`)

describe('ZPM-14 ZPM-34: which lists go along, under the codes of the gate (zpm.md §3.3)', () => {
  test.each<[string, readonly string[], Omstandigheden, readonly string[]]>([
    ['ggz: hoofdgroep and type', ['029', '031'], ggz, []],
    ['ggz: profile and type', ['033', '031'], ggz, []],
    ['fz: hoofdgroep and type', ['030', '032'], fz, []],
    ['fz: a list of the ggz (zpm-cases gds-dji-zvt)', ['031'], fz, ['0 VC100']],
    ['fz: hoofdgroep ggz and profile', ['029', '033'], fz, ['0 VC099', '0 VC100', '1 VC099', '1 VC100']],
    ['ggz: a list of the fz', ['030', '032'], ggz, ['0 VC101', '1 VC101']],
    ['hoofdgroep and profile together', ['029', '031', '033'], ggz, ['0 VC099', '2 VC099']],
    ['a list twice', ['031', '029', '031'], ggz, ['0 VC103', '2 VC103']],
    ['a list from elsewhere', ['007'], ggz, ['0 VC045', '0 VC101']],
    ['privacy in 2023: only the profile', ['029', '033'], prive2023, ['0 VC043', '0 VC099', '1 VC099']],
    ['privacy in 2023: the type', ['031'], prive2023, ['0 VC043']],
    ['privacy in 2023: a list from elsewhere', ['007'], prive2023, ['0 VC101']],
    ['privacy from 2024: nothing (zpm-cases gds-privacy-2024)', ['033'], prive2024, ['0 VC160']],
    ['privacy from 2024 at DJI', ['031', '030'], { ...prive2024, betaler: 'dji' }, ['0 VC100', '0 VC160', '1 VC160']],
    ['no diagnosis at all', [], prive2024, []],
  ])('%s', (_, lijsten, omstandigheden, verwacht) => {
    expect(controles(lijsten, omstandigheden)).toEqual(verwacht)
  })

  test.each<[string, Omstandigheden, readonly string[]]>([
    ['ggz', ggz, ['029', '031', '033']],
    ['fz', fz, ['030', '032']],
    ['privacy in 2023', prive2023, ['033']],
    ['privacy from 2024', prive2024, []],
  ])('the form offers %s what the check lets through, and the rest with a reason', (_, omstandigheden, open) => {
    const aanbod = offerLijsten(omstandigheden)
    expect(aanbod.filter(({ dicht }) => dicht === null).map(({ lijst }) => lijst)).toEqual(open)
    expect(aanbod).toHaveLength(5)
    for (const { lijst, dicht } of aanbod) expect(controles([lijst], omstandigheden).length === 0).toBe(dicht === null)
  })

  test('every control has texts in both languages', () => {
    for (const { wat, doe } of Object.values(DIAGNOSE_TEKSTEN)) {
      expect(new Set([wat.nl, wat.en, doe.nl, doe.en]).size).toBe(4)
    }
  })
})

describe('ZPM-14: the code itself', () => {
  const gevraagd: string[] = []
  const codelijst = (id: string): Codelijst => {
    gevraagd.push(id)
    return {
      id,
      aanwezig: true,
      zoek: (code) => (code === '16' ? 'geldig' : 'onbekend'),
      rij: () => undefined,
      rijen: () => [],
    }
  }

  test.each([
    ['029', 'CL0005-NZA', 'RC037'],
    ['030', 'CL0006-NZA', 'RC038'],
    ['031', 'CL0007-NZA', 'RC039'],
    ['032', 'CL0008-NZA', 'RC040'],
    ['033', 'CL0009-NZA', 'RC041'],
  ])('list %s is looked up in %s', (lijst, id, controle) => {
    expect(lookUpDiagnose({ lijst, code: '16' }, ggz.datum, codelijst)).toEqual({ controle, oordeel: 'geldig' })
    expect(gevraagd.at(-1)).toBe(id)
    expect(lookUpDiagnose({ lijst, code: '99' }, ggz.datum, codelijst).oordeel).toBe('onbekend')
  })

  test('a list from elsewhere cannot be judged here', () => {
    expect(lookUpDiagnose({ lijst: '007', code: '16' }, ggz.datum, codelijst)).toEqual({
      controle: null,
      oordeel: 'nietTeBeoordelen',
    })
  })
})
