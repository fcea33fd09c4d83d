import { dayOf, type Minutes, minutes } from '@zorgketen/values'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allesBekend, nietsBekend } from '../afleiden/proef/tarieven.ts'
import { told } from '../afleiden/proef/told.ts'
import { outcomeOfAll } from '../afleiden/zorguitleg.ts'
import { deriveConsult } from '../consult/derive-consult.ts'
import { contact, praktijk, weigercodeOf } from '../proef/basis.ts'
import type { Consultregistratie } from '../registratie/consultregistratie.ts'
import { makeStam } from '../stam/make-stam.ts'
import { deriveToeslagen } from './derive-toeslagen.ts'
import { explainToeslagen } from './explain-toeslagen.ts'
import { reisgrensOp } from './reisgrens.ts'
import { splitRoute } from './split-route.ts'

const stam = makeStam(praktijk)
const reis = (heen: number, terug: number, eigenLocatie?: boolean) => ({
  reistijd: { heen: minutes(heen), terug: minutes(terug), ...(eigenLocatie === undefined ? {} : { eigenLocatie }) },
})
const derive = (deel: Partial<Consultregistratie>, tarieven = allesBekend) => {
  const een = contact(deel)
  return told(deriveToeslagen(een, deriveConsult(een, stam, tarieven), tarieven))
}
const zoekvragen = (deel: Partial<Consultregistratie>) =>
  derive(deel).map((een) => (een.soort === 'prestatie' ? een.prestatie.code : een.weigering.code))

describe('ZPM-08 travel (zpm.md §2.2)', () => {
  // Handreiking: under and from 25 minutes (ggz), under and from 45 (fz); out and return added (N2700)
  test.each([
    ['ggz', 1, 0, 'toeslag:reistijd-ggz variant=tot-25'],
    ['ggz', 0, 1, 'toeslag:reistijd-ggz variant=tot-25'],
    ['ggz', 12, 12, 'toeslag:reistijd-ggz variant=tot-25'],
    ['ggz', 12, 13, 'toeslag:reistijd-ggz variant=vanaf-25'],
    ['ggz', 200, 0, 'toeslag:reistijd-ggz variant=vanaf-25'],
    ['fz', 24, 20, 'toeslag:reistijd-fz variant=tot-45'],
    ['fz', 25, 20, 'toeslag:reistijd-fz variant=vanaf-45'],
  ] as const)('%s out %s and return %s: %s', (stroom, heen, terug, code) => {
    expect(zoekvragen({ stroom, ...reis(heen, terug) })).toEqual([code])
  })

  test('the whole line, with the consult it goes with', () => {
    const een = contact({ begintijd: 36_000 as Consultregistratie['begintijd'], ...reis(10, 10) })
    const consult = deriveConsult(een, stam, allesBekend)
    const [toeslag] = deriveToeslagen(een, consult, allesBekend)
    expect(toeslag).toEqual({
      soort: 'prestatie',
      prestatie: {
        soort: 'toeslag',
        id: 'r1~reistijd',
        registratie: 'r1',
        patient: 'p1',
        stroom: 'ggz',
        datum: dayOf(2022, 3, 14),
        begintijd: 36_000,
        eindtijd: 38_700,
        eenheid: 'praktijk',
        zorgverlener: 'gz',
        beroep: 'Gezondheidszorgpsycholoog',
        codelijst: '071',
        code: 'toeslag:reistijd-ggz variant=tot-25',
        naam: 'toeslag:reistijd-ggz variant=tot-25',
        tarief: 1000,
        fictief: true,
        toeslag: 'reistijd',
        bij: 'r1',
      },
    })
  })

  test('no travel, no toeslag; nothing is refused', () => {
    expect(derive({})).toEqual([])
    expect(derive({ ...reis(0, 0), tolk: false })).toEqual([])
  })

  test.each([
    ['toeslag.binnen-locatie', reis(10, 10, true)],
    ['toeslag.op-afstand', { ...reis(10, 10), kanaal: 'telefoon' }],
    ['toeslag.op-afstand', { ...reis(10, 10), kanaal: 'beeldbellen' }],
    ['toeslag.op-afstand', { ...reis(10, 10), kanaal: 'bericht' }],
    ['toeslag.zonder-consult', { ...reis(10, 10), directeMinuten: minutes(4) }],
    ['toeslag.zonder-consult', { tolk: true, directeMinuten: minutes(0) }],
  ] as const)('%s', (code, deel) => {
    expect(derive(deel).map(weigercodeOf)).toEqual([code])
  })

  test('in person and elsewhere are what holds when nothing was said', () => {
    expect(zoekvragen({ ...reis(10, 10, false), kanaal: 'fysiek' })).toEqual(zoekvragen(reis(10, 10)))
  })

  test('the bounds are dated', () => {
    expect(reisgrensOp('ggz', dayOf(2021, 12, 31))).toBeNull()
    expect(reisgrensOp('ggz', dayOf(2022, 1, 1))?.minuten).toBe(25)
    expect(reisgrensOp('fz', dayOf(2026, 1, 1))?.minuten).toBe(45)
  })
})

describe('ZPM-08 interpreter (zpm.md §2.2: a toeslag for each duration class)', () => {
  test.each([5, 15, 30, 45, 60, 75, 90, 120])('class %s', (klasse) => {
    const codes = zoekvragen({ tolk: true, directeMinuten: minutes(klasse) })
    expect(codes).toEqual([`toeslag:tolk minuten=${klasse}`])
  })

  test('both go together, each once', () => {
    const uit = derive({ tolk: true, ...reis(10, 20) })
    expect(uit.map((een) => een.soort === 'prestatie' && [een.prestatie.id, een.prestatie.toeslag])).toEqual([
      ['r1~reistijd', 'reistijd'],
      ['r1~tolk', 'tolk'],
    ])
  })

  test('without a consult each is refused as a part of its own, named by what it was', () => {
    const uit = derive({ ...reis(20, 20), tolk: true, directeMinuten: minutes(4) })
    expect(uit).toMatchObject([
      { deel: 'reistijd', weigering: { code: 'toeslag.zonder-consult', params: { toeslag: 'reistijd' } } },
      { deel: 'tolk', weigering: { code: 'toeslag.zonder-consult', params: { toeslag: 'tolk' } } },
    ])
  })

  test('a supplement that was given is no part that was refused', () => {
    expect(derive({ ...reis(20, 20), kanaal: 'telefoon', tolk: true }).map((een) => 'deel' in een)).toEqual([
      true,
      false,
    ])
  })

  test('ZPM-19: what the reference data does not know is refused with that reason', () => {
    const een = contact({ tolk: true })
    const uit = deriveToeslagen(een, deriveConsult(een, stam, nietsBekend), nietsBekend)
    expect(uit).toMatchObject([
      {
        registratie: 'r1',
        weigering: { code: 'prestatie.code-onbekend', params: { prestatie: 'toeslag:tolk minuten=45' } },
      },
    ])
  })
})

describe('splitRoute: an onward leg counts once (N2700)', () => {
  const aan = (id: string) => ({ id, datum: dayOf(2022, 3, 14) })
  const route = (terug: number, ...minuten: readonly number[]) => ({
    ritten: minuten.map((n, index) => ({ naar: aan(`r${index}`), minuten: minutes(n) })),
    terug: minutes(terug),
  })
  const uit = (keuze: 'vorige' | 'volgende' | null) => {
    const { reistijden, weigeringen } = splitRoute(route(25, 20, 10), keuze)
    return {
      reis: [...reistijden.values()].map(({ heen, terug }) => [heen, terug]),
      codes: weigeringen.map(weigercodeOf),
    }
  }

  test('with the visit before or after it, as the provider recorded', () => {
    expect(uit('vorige')).toEqual({
      reis: [
        [20, 10],
        [0, 25],
      ],
      codes: [],
    })
    expect(uit('volgende')).toEqual({
      reis: [
        [20, 0],
        [10, 25],
      ],
      codes: [],
    })
  })

  test('without a choice the leg is given to neither and that is said', () => {
    expect(uit(null)).toEqual({
      reis: [
        [20, 0],
        [0, 25],
      ],
      codes: ['toeslag.doorreis-verdeling'],
    })
    const [een] = splitRoute(route(25, 20, 10), null).weigeringen
    expect(een).toMatchObject({ registratie: 'r1', weigering: { params: { minuten: 10 } } })
  })

  test('property: every minute of a journey counts exactly once', () => {
    const duur = fc.integer({ min: 0, max: 90 })
    fc.assert(
      fc.property(
        fc.array(duur, { minLength: 1, maxLength: 6 }),
        duur,
        fc.constantFrom('vorige', 'volgende'),
        (heen, terug, keuze) => {
          const { reistijden, weigeringen } = splitRoute(route(terug, ...heen), keuze as 'vorige')
          const som = [...reistijden.values()].reduce((n, rit) => n + rit.heen + rit.terug, 0)
          expect(som).toBe(heen.reduce((n, rit) => n + rit, 0) + terug)
          expect([reistijden.size, weigeringen]).toEqual([heen.length, []])
        },
      ),
    )
  })
})

describe('ZPM-18 explainToeslagen', () => {
  test('the steps and what could have made it different', () => {
    const { stappen, relevanteInvoer } = explainToeslagen(contact(reis(12, 12)), stam, allesBekend)
    expect(stappen.map(({ stap, invoer, uitkomst }) => [stap, invoer, uitkomst])).toEqual([
      ['reistijd', { heen: 12, terug: 12, stroom: 'ggz', datum: '2022-03-14' }, 'tot-25'],
      ['prestatie', { code: 'toeslag:reistijd-ggz variant=tot-25', datum: '2022-03-14', aantal: 1 }, 1000],
    ])
    expect(stappen[0]?.tekst).toEqual({
      nl: 'Heen 12 en terug 12 minuten is samen 24: tot 25 minuten (ggz).',
      en: 'Out 12 and return 12 minutes make 24: under 25 minutes (ggz).',
    })
    expect(relevanteInvoer).toEqual([
      { invoer: 'heen', naam: { nl: 'reistijd heen', en: 'travel out' } },
      { invoer: 'terug', naam: { nl: 'reistijd terug', en: 'travel back' } },
      { invoer: 'eigenLocatie', naam: { nl: 'behandeld op eigen locatie', en: 'treated at an own location' } },
      { invoer: 'kanaal', naam: { nl: 'kanaal', en: 'channel' } },
      { invoer: 'tolk', naam: { nl: 'inzet van een tolk', en: 'interpreter' } },
      { invoer: 'stroom', naam: { nl: 'stroom', en: 'stream' } },
      { invoer: 'directeMinuten', naam: { nl: 'directe minuten', en: 'direct minutes' } },
    ])
  })

  test('a prestatie tells its code and tariff, and that they were invented', () => {
    const { stappen } = explainToeslagen(contact(reis(12, 12)), stam, allesBekend)
    expect(stappen.at(-1)?.tekst).toEqual({
      nl: '1 × toeslag:reistijd-ggz variant=tot-25 (toeslag:reistijd-ggz variant=tot-25), elk hoogstens € 10,00. FICTIEF: code en tarief zijn verzonnen voor de demonstratie.',
      en: '1 × toeslag:reistijd-ggz variant=tot-25 (toeslag:reistijd-ggz variant=tot-25), each at most EUR 10.00. FICTITIOUS: code and tariff were invented for the demonstration.',
    })
  })

  test('25 minutes read as from', () => {
    const { stappen } = explainToeslagen(contact(reis(13, 12)), stam, allesBekend)
    expect(stappen[0]?.uitkomst).toBe('vanaf-25')
    expect(stappen[0]?.tekst.nl).toBe('Heen 13 en terug 12 minuten is samen 25: vanaf 25 minuten (ggz).')
    expect(stappen[0]?.tekst.en).toBe('Out 13 and return 12 minutes make 25: from 25 minutes (ggz).')
  })

  test('a contact without travel has no step of it, a refusal has its own', () => {
    const { stappen } = explainToeslagen(contact({ tolk: true, directeMinuten: minutes(4) }), stam, allesBekend)
    expect(stappen.map(({ stap, uitkomst }) => [stap, uitkomst])).toEqual([['weigering', 'toeslag.zonder-consult']])
  })

  const alle = Array.from({ length: 130 }, (_, n) => minutes(n))
  const anders: Record<string, (een: Consultregistratie) => readonly Partial<Consultregistratie>[]> = {
    heen: (een) =>
      alle.map((heen) => ({ reistijd: { ...een.reistijd, heen, terug: een.reistijd?.terug ?? minutes(0) } })),
    terug: (een) =>
      alle.map((terug) => ({ reistijd: { ...een.reistijd, terug, heen: een.reistijd?.heen ?? minutes(0) } })),
    kanaal: () => [{ kanaal: 'fysiek' }, { kanaal: 'bericht' }],
    tolk: () => [{ tolk: true }, { tolk: false }],
    stroom: () => [{ stroom: 'ggz' }, { stroom: 'fz' }],
    directeMinuten: () => alle.map((directeMinuten) => ({ directeMinuten })),
    indirecteMinuten: () => [{ indirecteMinuten: 60 as Minutes }],
  }
  const willekeurig = fc.record({
    stroom: fc.constantFrom('ggz' as const, 'fz' as const),
    kanaal: fc.constantFrom('fysiek' as const, 'telefoon' as const),
    tolk: fc.boolean(),
    directeMinuten: fc.constantFrom(0, 4, 45).map(minutes),
    reistijd: fc.record({
      heen: fc.integer({ min: 0, max: 50 }).map(minutes),
      terug: fc.constantFrom(0, 10).map(minutes),
      eigenLocatie: fc.boolean(),
    }),
  })

  test('property: an input is named exactly when another value of it gives another outcome', () => {
    fc.assert(
      fc.property(willekeurig, (deel) => {
        const een = contact(deel)
        const outcome = (ander: Consultregistratie) =>
          outcomeOfAll(deriveToeslagen(ander, deriveConsult(ander, stam, allesBekend), allesBekend))
        const nu = outcome(een)
        const named = explainToeslagen(een, stam, allesBekend).relevanteInvoer.map(({ invoer }) => invoer)
        for (const [invoer, values] of Object.entries(anders)) {
          const changes = values(een).some((edit) => outcome({ ...een, ...edit }) !== nu)
          expect([invoer, named.includes(invoer)]).toEqual([invoer, changes])
        }
        const elders = { ...een, reistijd: { ...deel.reistijd, eigenLocatie: !deel.reistijd.eigenLocatie } }
        expect(named.includes('eigenLocatie')).toBe(outcome(elders) !== nu)
      }),
      { numRuns: 40 },
    )
  })
})
