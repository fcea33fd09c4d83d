import { type Cents, dayOf, type EpochDay, parseAgb, parseZtn } from '@zorgketen/values'
import { describe, expect, it } from 'vitest'
import type { Boektraject } from '../opslag/trajectboek.ts'
import { findSamenloop } from './samenloop.ts'

const must = <T>(gelezen: { readonly ok: true; readonly value: T } | { readonly ok: false }): T => {
  if (!gelezen.ok) throw new Error('unusable part for a test')
  return gelezen.value
}
const ztn = (letter: string) => must(parseZtn(`${letter.repeat(8)}-0000-4000-8000-000000000000`))
const EEN = must(parseAgb('94000001'))
const TWEE = must(parseAgb('94000002'))
const maart = (dag: number): EpochDay => dayOf(2023, 3, dag)

/** A number with granted care from one day of March up to another. */
const traject = (letter: string, van: number, tot: number, over: Partial<Boektraject> = {}): Boektraject => ({
  nummer: ztn(letter),
  declarant: EEN,
  persoon: 'iemand',
  soort: 'ggz',
  eerste: maart(van),
  laatste: maart(tot),
  van: maart(van),
  tot: maart(tot),
  regels: 2,
  gevraagd: 100 as Cents,
  afgekeurd: 0 as Cents,
  toegekend: 100 as Cents,
  ...over,
})
const soorten = (...trajecten: readonly Boektraject[]) => findSamenloop(trajecten).map(({ soort }) => soort)

// Expected values: Factsheet Zorgtrajectnummer, "Volgt het nummer de patiënt?" and "Kunnen er binnen één zorgaanbieder
// meerdere trajectnummers openstaan voor één patiënt?".
describe('ZTN-11, ZTN-17: several numbers that are meant to be', () => {
  it('open ggz numbers at several providers', () => {
    expect(soorten(traject('a', 1, 20), traject('b', 5, 25, { declarant: TWEE }))).toEqual([])
  })

  it('a ggz and an fz number beside each other at one provider (ZTN-13)', () => {
    expect(soorten(traject('a', 1, 20), traject('b', 5, 25, { soort: 'fz' }))).toEqual([])
  })

  it('one fz number at several providers at once (ZTN-12)', () => {
    const fz = { soort: 'fz' } as const
    expect(soorten(traject('a', 1, 20, fz), traject('a', 5, 25, { ...fz, declarant: TWEE }))).toEqual([])
  })

  it('numbers that follow each other, also when they meet on a day', () => {
    expect(soorten(traject('a', 1, 10), traject('b', 10, 25))).toEqual([])
    expect(soorten(traject('a', 10, 10), traject('b', 10, 10))).toEqual([])
  })
})

describe('ZTN-13: two ggz numbers at one declarant at the same time', () => {
  it('stand out, with the days and the reason', () => {
    const [gevonden] = findSamenloop([traject('a', 1, 20), traject('b', 5, 25)])
    expect(gevonden).toMatchObject({ soort: 'ggz-zelfde-declarant', van: maart(5), tot: maart(20) })
    expect(gevonden?.reden.nl).toContain('declarant 94000001, van 5-3-2023 tot en met 20-3-2023')
  })

  it('not when nothing of one of them is granted, and not over two people on one number', () => {
    expect(soorten(traject('a', 1, 20), traject('b', 5, 25, { van: null, tot: null }))).toEqual([])
    expect(soorten(traject('a', 1, 20), traject('b', 5, 25, { persoon: 'ander' }))).toEqual([])
  })
})

describe('ZTN-12: two fz numbers at the same time', () => {
  const fz = { soort: 'fz' } as const

  it('stand out at one provider and over several', () => {
    expect(soorten(traject('a', 1, 20, fz), traject('b', 5, 25, fz))).toEqual(['fz-tegelijk'])
    expect(soorten(traject('a', 1, 20, fz), traject('b', 5, 25, { ...fz, declarant: TWEE }))).toEqual(['fz-tegelijk'])
  })

  it('are told once, over all their days, however many declarants there are', () => {
    const gevonden = findSamenloop([
      traject('a', 3, 20, fz),
      traject('b', 5, 25, fz),
      traject('b', 1, 8, { ...fz, declarant: TWEE }),
    ])
    expect(gevonden).toHaveLength(1)
    expect(gevonden[0]).toMatchObject({ van: maart(3), tot: maart(20), nummers: [ztn('a'), ztn('b')] })
  })
})
