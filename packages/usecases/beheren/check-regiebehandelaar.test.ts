import { type EpochDay, parseDay } from '@zorgketen/values'
import { expect, test } from 'vitest'
import type { ZorgverlenerDocument } from '../stam/documenten/zorgverlener.ts'
import { checkRegiebehandelaar, peildagOf } from './check-regiebehandelaar.ts'

function dag(iso: string): EpochDay {
  const gelezen = parseDay(iso)
  if (!gelezen.ok) throw new Error(iso)
  return gelezen.value
}

const MAART = dag('2023-03-15')
const herkomst = { zekerheid: 'zeker', bron: 'zpm-beroepen' } as const

// Two rows of the list of the technical specifications v1.3 (zpm.md): a psychiater may, a diëtist may not.
const rij = (beroep: string, kanRegiebehandelaarZijn: boolean) => ({
  ...herkomst,
  beroep,
  categorie: 'x',
  categorieIndex: 1,
  kanRegiebehandelaarZijn,
  opmerking: null,
})
const referentie = {
  beroepen: (op: EpochDay) => (op < dag('2022-01-01') ? [] : [rij('Psychiater', true), rij('Diëtist', false)]),
} as unknown as Parameters<typeof checkRegiebehandelaar>[2]

const met = (beroep: string, van = '2022-01-01', tot: string | null = null): ZorgverlenerDocument => ({
  id: 'zv-1',
  naam: { initialen: 'A.', voorvoegsels: null, achternaam: 'Proef' },
  agb: null,
  big: [],
  opleidingen: [],
  beroepen: [{ beroep, geldig: { van: dag(van), tot: tot === null ? null : dag(tot) } }],
  inDienst: [],
})

test('a profession of the list that may be regiebehandelaar passes, however it is written', () => {
  expect(checkRegiebehandelaar(met('Psychiater'), MAART, referentie)).toEqual({ uitkomst: 'mag' })
  expect(checkRegiebehandelaar(met(' psychiater '), MAART, referentie)).toEqual({ uitkomst: 'mag' })
})

test('one that may not is refused at the field, and the refusal names those that may', () => {
  const oordeel = checkRegiebehandelaar(met('Diëtist'), MAART, referentie)
  expect(oordeel).toMatchObject({
    uitkomst: 'mag niet',
    fout: { waar: 'regiebehandelaar', verwacht: { nl: expect.stringContaining('Psychiater') } },
  })
})

test('no profession on the day, one the list does not have, or no list: unknown, with the reason', () => {
  const onbekend = [
    checkRegiebehandelaar(met('Psychiater', '2023-04-01'), MAART, referentie),
    checkRegiebehandelaar(met('Wichelaar'), MAART, referentie),
    checkRegiebehandelaar(met('Psychiater', '2020-01-01'), dag('2021-03-15'), referentie),
  ]
  for (const oordeel of onbekend) {
    expect(oordeel).toMatchObject({ uitkomst: 'onbekend', reden: { nl: expect.stringMatching(/^Onbekend/) } })
  }
})

test('a traject is looked at today, or at its own end or beginning when today lies outside it', () => {
  expect(peildagOf({ startdatum: dag('2023-01-01'), gesloten: null }, MAART)).toBe(MAART)
  expect(peildagOf({ startdatum: dag('2022-01-01'), gesloten: dag('2022-12-31') }, MAART)).toBe(dag('2022-12-31'))
  expect(peildagOf({ startdatum: dag('2023-05-01'), gesloten: null }, MAART)).toBe(dag('2023-05-01'))
})
