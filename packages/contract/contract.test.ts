import { type Agb, cents, dayOf, type EpochDay, period, type Uzovi } from '@zorgketen/values'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Contract, contractOn, findProduct, type Inkoopproduct } from './index.ts'

const declarant = '06290001' as Agb
const andere = '06290002' as Agb
const dji = '9992' as Uzovi
const verzekeraar = '3311' as Uzovi
const jaar = (n: number) => period(dayOf(n, 1, 1), dayOf(n, 12, 31))

const product = (prestatiecode: string, tarief: number, geldig = jaar(2022)): Inkoopproduct => ({
  prestatiecode,
  tarief: cents(tarief),
  geldig,
})
const contract = (nummer: string, deel: Partial<Contract> = {}): Contract => ({
  nummer,
  declarant,
  betaler: dji,
  geldig: jaar(2022),
  producten: [product('CO0497', 11_500)],
  ...deel,
})

describe('contractOn', () => {
  const contracten = [
    contract('C22'),
    contract('C23', { geldig: jaar(2023) }),
    contract('ander-agb', { declarant: andere }),
    contract('ander-betaler', { betaler: verzekeraar }),
  ]

  test('DFZ-20: the contract that holds on the day of care', () => {
    expect(contractOn(contracten, declarant, dji, dayOf(2022, 12, 31))?.nummer).toBe('C22')
    expect(contractOn(contracten, declarant, dji, dayOf(2023, 1, 1))?.nummer).toBe('C23')
  })

  test('DFZ-20: no contract on a day before the first or after the last', () => {
    expect(contractOn(contracten, declarant, dji, dayOf(2021, 12, 31))).toBeNull()
    expect(contractOn(contracten, declarant, dji, dayOf(2024, 1, 1))).toBeNull()
  })

  test('contracts hold per declarant AGB and per payer (architecture.md, Parties)', () => {
    expect(contractOn(contracten, andere, dji, dayOf(2022, 6, 1))?.nummer).toBe('ander-agb')
    expect(contractOn(contracten, declarant, verzekeraar, dayOf(2022, 6, 1))?.nummer).toBe('ander-betaler')
    expect(contractOn(contracten, andere, verzekeraar, dayOf(2022, 6, 1))).toBeNull()
  })

  test('a later contract replaces an earlier one, whatever the order of the list', () => {
    const later = contract('later', { geldig: period(dayOf(2022, 7, 1), null) })
    for (const lijst of [
      [contract('C22'), later],
      [later, contract('C22')],
    ]) {
      expect(contractOn(lijst, declarant, dji, dayOf(2022, 6, 30))?.nummer).toBe('C22')
      expect(contractOn(lijst, declarant, dji, dayOf(2022, 7, 1))?.nummer).toBe('later')
    }
  })
})

describe('findProduct', () => {
  test('DFZ-03: a product on the contract, with its agreed tariff', () => {
    expect(findProduct(contract('C22'), 'CO0497', dayOf(2022, 3, 1))?.tarief).toBe(11_500)
  })

  test('DFZ-03: a code that is not on the contract is null', () => {
    expect(findProduct(contract('C22'), 'CO0496', dayOf(2022, 3, 1))).toBeNull()
  })

  test('a product outside its own period or outside the contract is null', () => {
    const half = contract('C22', { producten: [product('CO0497', 1, period(dayOf(2022, 7, 1), null))] })
    expect(findProduct(half, 'CO0497', dayOf(2022, 6, 30))).toBeNull()
    expect(findProduct(half, 'CO0497', dayOf(2022, 12, 31))?.tarief).toBe(1)
    expect(findProduct(half, 'CO0497', dayOf(2023, 1, 1))).toBeNull()
  })

  test('a tariff agreed anew during the year counts from its day', () => {
    const indexed = contract('C22', {
      producten: [product('CO0497', 12_000, period(dayOf(2022, 7, 1), null)), product('CO0497', 11_500)],
    })
    expect(findProduct(indexed, 'CO0497', dayOf(2022, 6, 30))?.tarief).toBe(11_500)
    expect(findProduct(indexed, 'CO0497', dayOf(2022, 7, 1))?.tarief).toBe(12_000)
  })

  test('property: what is found is on the contract, has the code and holds on the day', () => {
    const dag = fc.integer({ min: dayOf(2022, 1, 1), max: dayOf(2023, 12, 31) }) as fc.Arbitrary<EpochDay>
    const geldig = fc.tuple(dag, fc.integer({ min: 0, max: 400 })).map(([van, lengte]) => ({
      van,
      tot: lengte === 0 ? null : ((van + lengte) as EpochDay),
    }))
    const producten = fc.array(
      fc.record({ prestatiecode: fc.constantFrom('A', 'B'), tarief: fc.constant(cents(1)), geldig }),
    )
    fc.assert(
      fc.property(producten, geldig, dag, (lijst, looptijd, op) => {
        const gevonden = findProduct(contract('C', { geldig: looptijd, producten: lijst }), 'A', op)
        const holds = (p: { van: EpochDay; tot: EpochDay | null }) => p.van <= op && op <= (p.tot ?? op)
        const passend = lijst.filter((p) => p.prestatiecode === 'A' && holds(p.geldig) && holds(looptijd))
        if (gevonden === null) expect(passend).toEqual([])
        else {
          expect(passend).toContain(gevonden)
          expect(gevonden.geldig.van).toBe(Math.max(...passend.map((p) => p.geldig.van)))
        }
      }),
    )
  })
})
