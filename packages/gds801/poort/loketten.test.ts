import type { Loket, Rule } from '@zorgketen/rules'
import { describe, expect, test } from 'vitest'
import { regelboek } from '../v1_0/regelboek.ts'
import { retourcodes } from '../v1_0/voorbeeld/retourcodes.ts'
import { invoerLoket, poortLoket, retourLoket } from './loketten.ts'

// Made anew in each test: what is made while the file loads belongs to no test, and Stryker then asks none of them.
function open() {
  const [poort, invoer, retour] = [poortLoket(retourcodes), invoerLoket(retourcodes), retourLoket(retourcodes)] as const
  return { poort, invoer, retour, alle: [poort, invoer, retour] }
}
const kiest = (loket: Loket) => regelboek.filter(loket.kiest)

describe('the desks of the message', () => {
  test('go by names of their own, in Dutch and English', () => {
    const { alle } = open()
    const namen = alle.flatMap(({ id, naam: { nl, en } }) => [id, nl, en])
    expect(new Set(namen).size).toBe(3 * alle.length)
    for (const naam of namen) expect(naam).toMatch(/^\w/)
  })

  test('make no exception: every finding refuses', () => {
    expect(open().alle.flatMap(({ ernst }) => ernst)).toEqual([])
  })

  test('hide what is wrong below a refused head, except from the provider himself (domain/gds801.md §2)', () => {
    const { poort, invoer, retour } = open()
    expect(poort.lagen).toHaveLength(1)
    expect(invoer.lagen).toEqual([])
    expect(retour.lagen).toEqual([['retourHeader']])
  })

  test('share out the rule book: a rule is about a declaration or about an answer', () => {
    const { poort, invoer, retour } = open()
    const opAntwoord = kiest(retour).map(({ oorsprong }) => oorsprong.join())
    expect(opAntwoord.toSorted()).toEqual(['9459', '9460', 'VC003', 'VC005', 'VC112'])
    expect(kiest(poort)).toEqual(regelboek.filter((rule) => !kiest(retour).includes(rule)))
    expect(kiest(invoer)).toEqual(kiest(poort))
  })

  test('a fold that also looks at an answer cannot be judged on a declaration', () => {
    const { poort, retour } = open()
    const totaal = regelboek.find((rule) => rule.vorm === 'groep') as Rule & { vorm: 'groep' }
    const beide: Rule = { ...totaal, plekken: ['debetPrestatie', 'retourDebetPrestatie'] }
    expect([poort.kiest(totaal), retour.kiest(totaal)]).toEqual([true, false])
    expect([poort.kiest(beide), retour.kiest(beide)]).toEqual([false, true])
  })
})
