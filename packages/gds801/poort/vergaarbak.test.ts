import type { Bevinding, Loket, NietBeoordeeld } from '@zorgketen/rules'
import { describe, expect, test } from 'vitest'
import { retourcodes } from '../v1_0/voorbeeld/retourcodes.ts'
import { poortLoket } from './loketten.ts'
import { Vergaarbak } from './vergaarbak.ts'

const loket = poortLoket(retourcodes)

const op = (plek: string, volgnummer: number, anders: Partial<Bevinding> = {}): Bevinding => ({
  regel: 'r@1',
  oorsprong: [],
  plek,
  pad: `${plek} ${volgnummer}`,
  volgnummer,
  veld: 'Veld',
  gevonden: null,
  verwacht: { nl: '', en: '' },
  variant: '',
  ...anders,
})

const deel = (bevindingen: readonly Bevinding[], nietBeoordeeld: readonly NietBeoordeeld[] = []) => ({
  bevindingen,
  nietBeoordeeld,
  records: 0,
})

const padenVan = (bak: Vergaarbak) => bak.slot().bevindingen.map(({ pad }) => pad)

describe('keeping findings', () => {
  test('findings on the head are always kept and take no place of others', () => {
    const bak = new Vergaarbak(loket, 1)
    bak.neem(deel([op('header', 0), op('debetPrestatie', 8), op('debetPrestatie', 9), op('overzicht', 10)]), 0)
    expect(padenVan(bak)).toEqual(['header 0', 'debetPrestatie 8', 'overzicht 10'])
  })

  test('every layer that can hide another counts as head', () => {
    const gelaagd: Loket = { ...loket, lagen: [['header'], ['overzicht']] }
    const bak = new Vergaarbak(gelaagd, 0)
    bak.neem(deel([op('header', 0), op('overzicht', 1), op('verzekerde', 2)]), 0)
    expect(padenVan(bak)).toEqual(['header 0', 'overzicht 1'])
  })

  test('what is not kept is counted all the same, by rule and way to fail', () => {
    const bak = new Vergaarbak(loket, 0)
    bak.neem(deel([op('verzekerde', 1), op('verzekerde', 2), op('verzekerde', 3, { variant: 'signaal' })]), 0)
    expect(bak.slot()).toMatchObject({
      bevindingen: [],
      tellingen: [
        { regel: 'r@1', variant: '', ernst: 'afkeur', aantal: 2 },
        { regel: 'r@1', variant: 'signaal', ernst: 'signaal', aantal: 1 },
      ],
    })
  })

  test('parts come together in the order of the message, then of rule and field', () => {
    const bak = new Vergaarbak(loket, 9)
    bak.neem(deel([op('verzekerde', 0, { pad: 'derde', regel: 'b@1' })]), 1)
    bak.neem(
      deel([
        op('verzekerde', 1, { pad: 'vierde', regel: 'b@1' }),
        op('verzekerde', 1, { pad: 'tweede', regel: 'a@1', veld: 'B' }),
        op('verzekerde', 1, { pad: 'vijfde', regel: 'c@1', veld: 'A' }),
        op('verzekerde', 1, { pad: 'eerste', regel: 'a@1', veld: 'A' }),
      ]),
      0,
    )
    expect(padenVan(bak)).toEqual(['eerste', 'tweede', 'derde', 'vierde', 'vijfde'])
  })
})

describe('what a desk says of findings', () => {
  test('a desk without return codes gives none', () => {
    const bak = new Vergaarbak({ ...loket, retourcodes: null }, 9)
    bak.neem(deel([op('verzekerde', 0, { regel: 'gds801.overzicht.totaal-is-som-van-regels@1' })]), 0)
    expect(bak.slot().tellingen.map(({ retourcode }) => retourcode)).toEqual([null])
  })

  test('the code of a rule is that of its row, whatever its version', () => {
    const bak = new Vergaarbak(loket, 9)
    bak.neem(deel([op('overzicht', 0, { regel: 'gds801.overzicht.totaal-is-som-van-regels@1' })]), 0)
    expect(bak.slot().tellingen.map(({ retourcode }) => retourcode)).toEqual(['0150'])
  })
})

describe('what could not be judged', () => {
  const reden = (nl: string, aantal: number): NietBeoordeeld => ({
    regel: 'r@1',
    oorsprong: [],
    reden: { nl, en: nl },
    aantal,
    eerste: `eerste van ${aantal}`,
  })

  test('stands there once per rule and reason, with the number of all parts and the first place', () => {
    const bak = new Vergaarbak(loket, 9)
    bak.neem(deel([], [reden('geen lijst', 3)]), 0)
    bak.neem(deel([], [reden('geen lijst', 4), reden('geen dag', 5)]), 0)
    expect(bak.slot().nietBeoordeeld).toMatchObject([
      { reden: { nl: 'geen lijst' }, aantal: 7, eerste: 'eerste van 3' },
      { reden: { nl: 'geen dag' }, aantal: 5 },
    ])
  })
})
