import { ruleIdOf } from '@zorgketen/rules'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Consultfeit } from './feiten.ts'
import { consult, judgeGeval, makeGeval } from './proef/basis.ts'
import { dag } from './proef/geldig.ts'

const REGELS = ['zpm.regie.zes-weken', 'zpm.regie.vier-consulten']
const EERSTE = dag('2022-01-10')
const LATER = 200

/** The rule as the sources say it, from the consults alone: 42 days, or no more than four consults before. */
function voldoet(consulten: readonly Consultfeit[]): boolean {
  const regie = consulten.filter((een) => een.doorRegiebehandelaar).map((een) => een.datum)
  const eersteRegie = regie.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...regie)
  return eersteRegie <= EERSTE + 42 || consulten.filter((een) => een.datum < eersteRegie).length <= 4
}

const offset = fc.integer({ min: 0, max: 60 })
const reeks = fc.tuple(fc.array(offset, { maxLength: 6 }), fc.array(offset, { maxLength: 2 })).map(([ander, regie]) => [
  consult('2022-01-10'),
  ...[...ander.map((n) => ({ n, regie: false })), ...regie.map((n) => ({ n, regie: true }))].map((een, i) => ({
    ...consult('2022-01-10', { doorRegiebehandelaar: een.regie }),
    id: `c${i}`,
    datum: (EERSTE + een.n) as Consultfeit['datum'],
  })),
])

test('ZPM-30: both rules together break exactly when six weeks and four consults are both over (N2945)', () => {
  fc.assert(
    fc.property(reeks, (consulten) => {
      const geval = makeGeval()
      geval.zorgvraag.consulten = consulten
      geval.vandaag = (EERSTE + LATER) as typeof EERSTE
      const breuken = judgeGeval(geval).meldingen.filter(
        (melding) => REGELS.includes(ruleIdOf(melding)) && melding.variant === 'breuk',
      )
      expect(breuken).toHaveLength(voldoet(consulten) ? 0 : 1)
    }),
    { numRuns: 500 },
  )
})
