import { expect, it } from 'vitest'
import type { Leesretourcode, Leessectie } from './api.ts'
import { telCodes } from './tel-codes.ts'

const code = (nummer: string): Leesretourcode => ({
  ...{ code: nummer, betekenis: { nl: nummer, en: nummer }, advies: null, bron: { nl: 'b', en: 'b' } },
  ...{ waar: 'Begindatum', elementen: [{ naam: 'x', waarde: 'y' }] },
})
const sectie = (eigen: readonly string[], regels: readonly (readonly string[])[]): Leessectie => ({
  ...{ pad: 'v', titel: { nl: '', en: '' }, velden: [], bevindingen: [], aantalRegels: regels.length },
  retourcodes: eigen.map(code),
  regels: regels.map((codes) => ({
    ...{ pad: 'r', soort: 'debet', referentie: null, datum: null, code: null, naam: null, bedrag: 0, uitkomst: null },
    ...{ velden: [], bevindingen: [], retourcodes: codes.map(code) },
  })),
})

it('counts codes of insured and lines, the most frequent first, each explained once without its place', () => {
  const geteld = telCodes({ secties: [sectie(['0001'], [['0611'], []]), sectie([], [['0611', '0002'], ['0611']])] })
  expect(geteld.map(({ retourcode, aantal }) => [retourcode.code, aantal])).toEqual([
    ['0611', 3],
    ['0001', 1],
    ['0002', 1],
  ])
  expect(geteld[0]?.retourcode).toMatchObject({ waar: '', elementen: [] })
})
