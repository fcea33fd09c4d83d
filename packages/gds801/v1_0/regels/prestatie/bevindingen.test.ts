import { parseLayout } from '@zorgketen/messages'
import { loadLayout } from '@zorgketen/reference/load'
import { explain } from '@zorgketen/rules'
import { type Cents, type ClockTime, formatEuro, formatTime } from '@zorgketen/values'
import { describe, expect, test } from 'vitest'
import { toonDag } from '../../regel/toon-dag.ts'
import { beoordeel } from '../../voorbeeld/beoordeel.ts'
import { maakGeval } from '../../voorbeeld/geval.ts'
import { prestatieRegels } from './index.ts'
import { prestatieVoorbeelden } from './voorbeelden.ts'

const layout = parseLayout(loadLayout('gds801', '1.0'))

/** Elements of the class a plek visits; a rule may also name an element one class deeper. */
function elementsOf(plek: string): ReadonlySet<string> {
  const klasse = layout.klassen.get(plek.charAt(0).toUpperCase() + plek.slice(1))
  const eigen = klasse?.elementen ?? []
  const dieper = eigen.flatMap((element) =>
    element.vorm === 'kind' ? (layout.klassen.get(element.klasse)?.elementen ?? []) : [],
  )
  return new Set([...eigen, ...dieper].map(({ naam }) => naam))
}

/** The value a finding is about, as findings write it; undefined when the element lies a class deeper. */
function standing(verzekerde: unknown, pad: string, veld: string): string | number | boolean | null | undefined {
  const own = (naam: string): string => naam.charAt(0).toLowerCase() + naam.slice(1)
  let record = { verzekerde: [verzekerde] } as unknown as Record<string, unknown>
  let klasse = ''
  for (const stap of pad.split('/')) {
    const [naam = '', rang] = stap.split(/[[\]]/)
    const waarde = record[own(naam)]
    record = (rang === undefined ? waarde : (waarde as unknown[])[Number(rang) - 1]) as Record<string, unknown>
    klasse = naam
  }
  const element = layout.klassen.get(klasse)?.elementen.find(({ naam }) => naam === veld)
  if (element === undefined) return undefined
  const waarde = record[own(veld)] as string | number | boolean | null
  if (element.vorm === 'kind' || waarde === null) return waarde
  if (element.soort === 'datum') return toonDag(waarde as number)
  if (element.soort === 'bedrag') return formatEuro(waarde as Cents)
  return element.soort === 'tijd' ? formatTime(waarde as ClockTime) : waarde
}

const sentence = /^\p{Lu}.+\.$/u

describe.each(prestatieRegels.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  test('says in both languages what must be so and what to do', () => {
    for (const tekst of [rule.zegt.nl, rule.zegt.en, rule.advies.nl, rule.advies.en]) expect(tekst).toMatch(sentence)
  })

  const { fout } = prestatieVoorbeelden.find(({ regel }) => regel === rule.id) ?? { fout: [] }

  test.each(fout.map((voorbeeld) => [voorbeeld.geval, voorbeeld] as const))(
    'names an element of its class, what stood there and what was expected: %s',
    (_geval, { bewerk }) => {
      const geval = maakGeval()
      bewerk(geval)
      const { bevindingen } = beoordeel(geval, [rule])
      expect(bevindingen).not.toHaveLength(0)
      for (const bevinding of bevindingen) {
        expect(elementsOf(bevinding.plek)).toContain(bevinding.veld)
        expect(bevinding.verwacht.nl).toMatch(/\S/)
        expect(bevinding.verwacht.en).toMatch(/\S/)
        const waarde = standing(geval.verzekerde, bevinding.pad, bevinding.veld)
        if (waarde === undefined) expect(bevinding.gevonden).not.toBe('')
        else expect(bevinding.gevonden).toBe(waarde)
        expect(explain(rule, bevinding).nl).not.toMatch(/undefined|NaN|\bnull\b/)
      }
    },
  )
})
