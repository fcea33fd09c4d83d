import { createHash } from 'node:crypto'
import { dayOf, epochDay } from '@zorgketen/values'
import { describe, expect, it } from 'vitest'
import { compareReceipts, fout, makeReceipt, type Ontvangstbewijs, onbekend, rulesOf } from '../index.ts'
import { element, hoofd, opDag, runCompiled, world } from '../test/wereld.ts'

const hash = (content: string) => createHash('sha256').update(content).digest('hex')
const make = (id: string, limit: number, versie = 1) =>
  element({
    ...hoofd(id),
    versie,
    plek: 'a',
    peildatum: opDag,
    check: (r) => (r.waarde <= limit ? { soort: 'ok' } : fout('waarde', r.waarde, { nl: 'minder', en: 'less' })),
  })

const visits = [1, 2, 3].map((waarde) => ({ plek: 'a' as const, ding: { dag: epochDay(1), sleutel: 'k', waarde } }))
const receipt = (rules: ReturnType<typeof make>[], seen = visits): Ontvangstbewijs => {
  const vandaag = dayOf(2024, 3, 5)
  const uitslag = runCompiled(rules, seen, world(undefined, vandaag))
  const rest = { referenties: ['b@1', 'a@2'], feiten: 'f', invoer: 'i' }
  return makeReceipt({ loket: 'poort', versie: '1.0', vandaag, rules, ...rest }, uitslag, hash)
}

describe('receipt', () => {
  it('holds what a re-run needs, in an order of its own', () => {
    expect(receipt([make('y', 9), make('x', 9)])).toMatchObject({
      motor: 'regelkern 1',
      loket: 'poort',
      versie: '1.0',
      vandaag: '2024-03-05',
      regels: ['x@1', 'y@1'],
      regelset: hash('["x@1","y@1"]'),
      referenties: ['a@2', 'b@1'],
      feiten: 'f',
      invoer: 'i',
    })
  })

  it('a re-run with the same rules and facts comes out the same', () => {
    expect(compareReceipts(receipt([make('x', 2)]), receipt([make('x', 2)]))).toEqual([])
  })

  it('shows in the outcome when a published rule would judge otherwise, or other records were seen', () => {
    expect(compareReceipts(receipt([make('x', 2)]), receipt([make('x', 1)]))).toEqual(['uitslag'])
    expect(compareReceipts(receipt([make('x', 9)]), receipt([make('x', 9)], visits.slice(1)))).toEqual(['uitslag'])
  })

  it('tells findings apart by value, and what was not judged by reason', () => {
    const other = visits.map((visit) => ({ ...visit, ding: { ...visit.ding, waarde: visit.ding.waarde + 3 } }))
    expect(compareReceipts(receipt([make('x', 0)]), receipt([make('x', 0)], other))).toEqual(['uitslag'])
    const silent = (reden: string) =>
      element({ ...hoofd('x'), plek: 'a', peildatum: opDag, check: () => onbekend(reden, reden) })
    expect(compareReceipts(receipt([silent('p')]), receipt([silent('q')]))).toEqual(['uitslag'])
  })

  it('shows in the rule set when a version was added', () => {
    expect(compareReceipts(receipt([make('x', 9)]), receipt([make('x', 9, 2)]))).toEqual(['regels', 'regelset'])
  })
})

describe('replay', () => {
  it('takes from today’s book exactly the versions of the receipt', () => {
    const book = [make('x', 1), make('x', 2, 2), make('y', 1)]
    const { rules, kwijt } = rulesOf(book, receipt([make('x', 1), make('z', 1)]))
    expect(rules).toEqual([book[0]])
    expect(kwijt).toEqual(['z@1'])
  })
})
