import { type Declaratie, type Declaratieregel, totalOf } from '@zorgketen/declaratie'
import {
  type Agb,
  type Betaler,
  type Bsn,
  type Cents,
  type ClockTime,
  dayOf,
  type EpochDay,
  maandOf,
  parseBsn,
  type Skn,
  type Uzovi,
  type Ztn,
} from '@zorgketen/values'
import fc from 'fast-check'

// Generators of declarations for property tests: every field the mapping carries, present and absent.
const cijfers = (lengte: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: lengte, maxLength: lengte }).map((c) => c.join(''))
const tekst = fc.stringMatching(/^[A-Za-z0-9&<>"'é/_-]{1,12}$/)
const dag = fc.integer({ min: dayOf(2022, 1, 1), max: dayOf(2026, 12, 31) }) as fc.Arbitrary<EpochDay>
const bedrag = fc.integer({ min: 0, max: 10_000_000 }) as fc.Arbitrary<Cents>
const agb = cijfers(6).map((c) => `94${c === '000000' ? '000001' : c}` as Agb)
const soort = fc.constantFrom('1' as const, '2' as const, '3' as const)
const tijd = fc.integer({ min: 0, max: 86_399 }) as fc.Arbitrary<ClockTime>
const ztn = fc.uuid({ version: 4 }) as fc.Arbitrary<string> as fc.Arbitrary<Ztn>
const misschien = <T>(waarde: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(waarde, { nil: null })
const bsn = cijfers(9).filter((c) => parseBsn(c).ok) as fc.Arbitrary<string> as fc.Arbitrary<Bsn>
const skn = cijfers(7).filter((c) => c !== '0000000') as fc.Arbitrary<string> as fc.Arbitrary<Skn>

const betaler = fc.constantFrom<Betaler>(
  { uzovi: '9992' as Uzovi, rol: 'dji' },
  { uzovi: '3311' as Uzovi, rol: 'zorgverzekeraar' },
  { uzovi: '5501' as Uzovi, rol: 'zorgkantoor' },
)

const betrokkene = fc.record({
  rol: fc.constantFrom('01' as const, '02' as const),
  agb: misschien(agb),
  soort: misschien(soort),
  beroep: misschien(tekst),
  naam: misschien(fc.record({ initialen: tekst, voorvoegsels: misschien(tekst), achternaam: tekst })),
})

const titel = fc.tuple(dag, misschien(fc.nat(1000))).map(([van, dagen]) => ({
  van,
  tot: dagen === null ? null : ((van + dagen) as EpochDay),
}))

const debet = fc.record({
  soort: fc.constant('debet' as const),
  codelijst: cijfers(3),
  code: tekst,
  datum: dag,
  begintijd: misschien(tijd),
  eindtijd: misschien(tijd),
  aantal: fc.integer({ min: 0, max: 999 }),
  tarief: bedrag,
  berekend: bedrag,
  bedrag,
  herdeclaratie: misschien(cijfers(2)),
  informatiecode: cijfers(2),
  privacy: fc.boolean(),
  doorsturen: fc.boolean(),
  traject: misschien(fc.record({ zorgtraject: ztn, startdatum: misschien(dag) })),
  plaatsing: misschien(fc.record({ nummer: cijfers(9), titel })),
  contract: misschien(tekst),
  diagnoses: fc.array(fc.record({ codelijst: cijfers(3), code: tekst, datum: misschien(dag) }), { maxLength: 3 }),
  betrokkenen: fc.array(betrokkene, { minLength: 1, maxLength: 3 }),
  verwijzing: misschien(fc.record({ soort: cijfers(2), datum: misschien(dag), verwijzer: misschien(agb) })),
})

const credit = fc.record({
  soort: fc.constant('credit' as const),
  gerelateerd: cijfers(8),
  codelijst: cijfers(3),
  code: misschien(tekst),
  datum: dag,
  bedrag,
})

const persoon = fc.record({
  bsn: misschien(bsn),
  skn,
  geboortedatum: misschien(dag),
  regels: fc.array(fc.oneof(debet, credit), { minLength: 1, maxLength: 5 }),
})

const kop = fc.record({
  berichtreferentie: tekst,
  factuurnummer: tekst,
  factuurdatum: dag,
  verzenddatum: dag,
  berichtsoort: fc.constantFrom('P' as const, 'T' as const),
  declarant: fc.record({ agb, soort }),
  betaler,
  maand: dag.map(maandOf),
})

/** Declarations with lines together per insured, unique references and no prestatie ids, as a payer reads them. */
export const willekeurigeDeclaratie: fc.Arbitrary<Declaratie> = fc
  .tuple(kop, fc.array(persoon, { minLength: 1, maxLength: 4 }))
  .map(([hoofd, personen]) => {
    let nummer = 0
    const regels = personen.flatMap(({ regels: eigen, ...wie }, i) => {
      const isDji = hoofd.betaler.rol === 'dji'
      const verzekerde = { ...wie, id: `P${i}`, betaler: hoofd.betaler.uzovi, skn: isDji ? wie.skn : null }
      return eigen.map((regel): Declaratieregel => {
        nummer += 1
        const vast = { referentie: `R${nummer}`, prestatie: null, verzekerde }
        if (regel.soort === 'credit') return { ...regel, ...vast }
        const { traject, ...rest } = regel
        return { ...rest, ...vast, zorgtraject: traject?.zorgtraject ?? null, startdatum: traject?.startdatum ?? null }
      })
    })
    return { ...hoofd, regels, totaal: totalOf(regels) }
  })
