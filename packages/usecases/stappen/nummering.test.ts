import { emptyDossier } from '@zorgketen/declaratie'
import { dayOf, parseMaand } from '@zorgketen/values'
import { expect, it } from 'vitest'
import { Nummering, numbersOf } from './nummering.ts'

const maart = parseMaand('2023-03')
const maand = maart.ok ? maart.value : expect.fail('maand')
const dag = dayOf(2023, 4, 5)

it('DFZ-09: hands out invoice numbers and line numbers that nobody used', () => {
  const nummering = new Nummering(numbersOf([emptyDossier()]))
  const first = nummering.next(maand, dag, 'T')
  expect(first).toMatchObject({ factuurnummer: '202303-0001', berichtreferentie: 'B202303-0001', volgnummer: 1 })
  nummering.take(first.factuurnummer, 8)
  const second = nummering.next(maand, dag, 'T')
  expect(second).toMatchObject({ factuurnummer: '202303-0002', volgnummer: 8 })
})

it('counts on from what lies in any dossier', () => {
  const dossier = {
    ...emptyDossier(),
    declaraties: [{ factuurnummer: '202303-0001' }, { factuurnummer: '202303-0003' }],
    regels: new Map(['R000000000007', 'R000000000012'].map((referentie) => [referentie, {}])),
  } as unknown as ReturnType<typeof emptyDossier>
  const next = new Nummering(numbersOf([emptyDossier(), dossier])).next(maand, dag, 'P')
  expect(next).toMatchObject({ factuurnummer: '202303-0002', volgnummer: 13, berichtsoort: 'P' })
  expect(next.gebruikteFactuurnummers).toEqual(new Set(['202303-0001', '202303-0003']))
})

it('does not count references of another system, taken over with its dossier', () => {
  const dossier = {
    ...emptyDossier(),
    regels: new Map(['2023/AB-17', 'R12'].map((referentie) => [referentie, {}])),
  } as unknown as ReturnType<typeof emptyDossier>
  expect(new Nummering(numbersOf([dossier])).next(maand, dag, 'P').volgnummer).toBe(1)
})
