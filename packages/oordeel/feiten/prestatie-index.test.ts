import type { Debetregel } from '@zorgketen/declaratie'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeBasisGgz } from '../voorbeeld/basis-ggz.ts'
import { agb, dag, skn } from '../voorbeeld/geldig.ts'
import { PrestatieIndex } from './prestatie-index.ts'

const { debet } = makeBasisGgz()
const regie = { rol: '02', agb: agb('94010009'), soort: '3', beroep: null, naam: null } as const
const metAgb = (code: string) => ({ rol: '01', agb: agb(code), soort: '3', beroep: null, naam: null }) as const
const metNaam = (beroep: string | null, achternaam: string | null) => ({
  ...({ rol: '01', agb: null, soort: null, beroep } as const),
  naam: achternaam === null ? null : { initialen: 'A', voorvoegsels: null, achternaam },
})
const behandelaars: readonly Debetregel['betrokkenen'][] = [
  [metAgb('94010001')],
  [metAgb('94010002')],
  [regie, metAgb('94010003')],
  [regie, metAgb('94010004')],
  [metNaam('01.001', 'B')],
  [metNaam('01.002', 'B')],
  [metNaam('01.002', 'C')],
  [metNaam('01.002', null)],
  [metNaam(null, 'C')],
  [],
]

const regel = fc
  .record({
    persoon: fc.constantFrom('1234567', '7654321'),
    dag: fc.constantFrom('2022-02-14', '2022-02-15'),
    code: fc.constantFrom('CO0497', 'CO0627'),
    codelijst: fc.constantFrom('071', '083'),
    begintijd: fc.constantFrom(null, 0, 36_000),
    wie: fc.integer({ min: 0, max: behandelaars.length - 1 }),
  })
  .map((keuze) => ({
    // The key of the test: every feature that tells prestaties apart, and nothing else.
    sleutel: JSON.stringify(keuze),
    regel: {
      ...debet,
      verzekerde: { ...debet.verzekerde, skn: skn(keuze.persoon) },
      datum: dag(keuze.dag),
      code: keuze.code,
      codelijst: keuze.codelijst,
      begintijd: keuze.begintijd as Debetregel['begintijd'],
      betrokkenen: behandelaars[keuze.wie] ?? [],
    },
  }))

test('lines are the same prestatie exactly when person, day, code, begin time and practitioner are', () => {
  fc.assert(
    fc.property(fc.array(regel, { maxLength: 30 }), regel, (gezien, gevraagd) => {
      const index = new PrestatieIndex<number>()
      gezien.forEach(({ regel: r }, i) => {
        index.add(r, i)
      })
      const verwacht = gezien.flatMap(({ sleutel }, i) => (sleutel === gevraagd.sleutel ? [i] : []))
      expect(index.alle(gevraagd.regel)).toEqual(verwacht)
    }),
    { numRuns: 500 },
  )
})
