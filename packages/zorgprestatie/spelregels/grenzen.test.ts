import { loadReferentie } from '@zorgketen/reference/load'
import { dayOf } from '@zorgketen/values'
import { describe, expect, test } from 'vitest'
import { type Grensbron, makeGrenzen } from './grenzen.ts'

const dag = dayOf(2022, 3, 1)
const bron = (rijen: Readonly<Record<string, object>>): Grensbron => ({
  termijn: (id, op) => (op < dag ? undefined : rijen[id]),
  duurklassen: (op) => (op < dag ? [] : [{ vanaf: 5 }, { vanaf: 120 }, { vanaf: 90 }]),
})

describe('ZPM-19: limits are dated reference data', () => {
  const geladen = bron({
    'zpm-regie': { vorm: 'dagenNa', dagen: 42 },
    'zpm-verwijzing': { vorm: 'maandenNa', maanden: 9 },
    'zpm-euthanasie': { vorm: 'hoogstens', aantal: 720 },
    'zpm-verblijf-consult': { vorm: 'maandenNa', maanden: 1 },
  })

  test.each([
    ['zpm-regie', 42],
    ['zpm-verwijzing', 9],
    ['zpm-euthanasie', 720],
  ] as const)('%s reads its own unit', (id, waarde) => {
    expect(makeGrenzen(geladen).zoek(id, dag)).toBe(waarde)
  })

  test('no row, a row in another unit, or a day without one gives no limit', () => {
    const grenzen = makeGrenzen(geladen)
    expect(grenzen.zoek('zpm-diagnostiek-onverzekerd', dag)).toBeNull()
    expect(grenzen.zoek('zpm-verblijf-consult', dag)).toBeNull()
    expect(grenzen.zoek('zpm-regie', dayOf(2022, 2, 28))).toBeNull()
  })

  test('a limit of a day is looked up once: rules ask it of every consult', () => {
    const gevraagd: string[] = []
    const grenzen = makeGrenzen({
      ...geladen,
      termijn: (id, op) => {
        gevraagd.push(`${id} ${op}`)
        return geladen.termijn(id, op)
      },
    })
    expect([grenzen.zoek('zpm-regie', dag), grenzen.zoek('zpm-regie', dag)]).toEqual([42, 42])
    expect([dayOf(2022, 3, 2), dag].map((op) => grenzen.zoek('zpm-regie', op))).toEqual([42, 42])
    expect(gevraagd).toEqual([`zpm-regie ${dag}`, `zpm-regie ${dayOf(2022, 3, 2)}`])
  })

  test('the longest duration class, or none', () => {
    const grenzen = makeGrenzen(geladen)
    expect(grenzen.langsteDuurklasse(dag)).toBe(120)
    expect(grenzen.langsteDuurklasse(dayOf(2022, 2, 28))).toBeNull()
  })

  test('the reference data that ships fits: the longest class is vanaf 120 (zpm.md §1)', () => {
    expect(makeGrenzen(loadReferentie()).langsteDuurklasse(dag)).toBe(120)
  })
})
