import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dag } from '../proef-dag.ts'
import { proefUitgave } from '../uitgave/proef-uitgave.ts'
import type { PrestatieZoek } from './prestatie-zoek.ts'
import { bouwPrestaties } from './prestaties.ts'

const matrix = { settings: 2, categorieen: 8, soorten: ['diagnostiek', 'behandeling'] as const, duren: [5, 15, 30, 45] }
const settingIndex = new Map([
  ['sectie-ii', 1],
  ['mono', 2],
])
const rij = (code: string, soort: string, rest: object = {}) => ({
  code,
  soort,
  naam: code.startsWith('FI') ? 'FICTIEF proef' : 'Proef',
  tariefCents: 1000,
  bruikbaar: true,
  ...rest,
})
const lijst = (rijen: readonly object[], kop: object = {}, onderwerp = 'prestaties') =>
  proefUitgave('prestaties', onderwerp, { kop: { volledig: false, geldigTot: '2023-01-01', ...kop }, rijen })
const bouw = (...uitgaven: Parameters<typeof bouwPrestaties>[0]) => bouwPrestaties(uitgaven, matrix, settingIndex)
const IN_2022 = dag('2022-06-15')
const codeVan = (p: ReturnType<typeof bouw>, zoek: PrestatieZoek, op = IN_2022) => p.vind(zoek, op).rij?.code ?? null

const GROEP = { categorieIndex: 6, minuten: 30, groepsgrootte: 5 }

describe('a prestatie is found by its features', () => {
  const p = bouw(
    lijst([
      rij('GC9001', 'groepsconsult', GROEP),
      rij('GC9002', 'groepsconsult', { ...GROEP, groepsgrootte: 6 }),
      rij('GC9003', 'groepsconsult', { ...GROEP, categorieIndex: 7 }),
      rij('GC9004', 'groepsconsult', { ...GROEP, minuten: 15 }),
      rij('TC9001', 'toeslag:reis', { variant: 'tot-25' }),
      rij('TC9002', 'toeslag:reis', { variant: 'vanaf-25' }),
      rij('OV9001', 'overig:overleg', { setting: 'sectie-ii', minuten: 5 }),
      rij('OV9002', 'overig:overleg', { setting: 'mono', minuten: 5 }),
      rij('OV9003', 'overig:zonder'),
      rij('CO9001', 'behandeling', { setting: 'sectie-ii', categorieIndex: 6, minuten: 45 }),
    ]),
  )

  test.each([
    ['GC9001', { soort: 'groepsconsult', ...GROEP }],
    ['GC9002', { soort: 'groepsconsult', ...GROEP, groepsgrootte: 6 }],
    ['GC9003', { soort: 'groepsconsult', ...GROEP, categorieIndex: 7 }],
    ['GC9004', { soort: 'groepsconsult', ...GROEP, minuten: 15 }],
    ['TC9001', { soort: 'toeslag:reis', variant: 'tot-25' }],
    ['TC9002', { soort: 'toeslag:reis', variant: 'vanaf-25' }],
    ['OV9001', { soort: 'overig:overleg', setting: 1, minuten: 5 }],
    ['OV9002', { soort: 'overig:overleg', setting: 2, minuten: 5 }],
    ['OV9003', { soort: 'overig:zonder' }],
    ['CO9001', { soort: 'behandeling', setting: 1, categorieIndex: 6, minuten: 45 }],
  ])('%s', (code, zoek) => {
    expect(p.vind(zoek, IN_2022)).toMatchObject({ uitkomst: 'gevonden', rij: { code, tariefCents: 1000 } })
    expect(p.vind(zoek, IN_2022)).toBe(p.vindCode(code, IN_2022))
  })

  test('a feature that the prestatie does not have holds for every value', () => {
    const overal = { setting: 2, categorieIndex: 3, minuten: 7, groepsgrootte: 9, variant: 'x' }
    expect(codeVan(p, { soort: 'overig:zonder', ...overal })).toBe('OV9003')
    expect(codeVan(p, { ...overal, soort: 'toeslag:reis', variant: 'tot-25' })).toBe('TC9001')
    expect(codeVan(p, { soort: 'groepsconsult', ...GROEP, setting: 2 })).toBe('GC9001')
  })

  test.each<[string, PrestatieZoek]>([
    ['another kind', { soort: 'overig:elders' }],
    ['no group size asked', { soort: 'groepsconsult', categorieIndex: 6, minuten: 30 }],
    ['no category asked', { soort: 'groepsconsult', minuten: 30, groepsgrootte: 5 }],
    ['no minutes asked', { soort: 'groepsconsult', categorieIndex: 6, groepsgrootte: 5 }],
    ['no variant asked', { soort: 'toeslag:reis' }],
    ['no setting asked', { soort: 'overig:overleg', minuten: 5 }],
    ['another variant', { soort: 'toeslag:reis', variant: 'tot-45' }],
    ['another setting', { soort: 'overig:overleg', setting: 3, minuten: 5 }],
    // numbers that would reach over into the next field of one packed integer
    ['minutes too many', { soort: 'groepsconsult', ...GROEP, minuten: 30 + 2048 }],
    ['minutes and a half', { soort: 'groepsconsult', ...GROEP, minuten: 30.5 }],
    ['a negative size', { soort: 'groepsconsult', ...GROEP, groepsgrootte: -5 }],
    ['size 133 = 5 + 128', { soort: 'groepsconsult', ...GROEP, minuten: 29, groepsgrootte: 133 }],
    ['category 134 = 6 + 128', { soort: 'groepsconsult', ...GROEP, categorieIndex: 134 }],
  ])('%s: no code', (_naam, zoek) => {
    expect(p.vind(zoek, IN_2022)).toMatchObject({ uitkomst: 'codeOnbekend', rij: null })
  })

  test('outside every list there is none, and a complete list makes absent', () => {
    expect(p.vind({ soort: 'overig:zonder' }, dag('2023-01-01')).uitkomst).toBe('geenUitgave')
    const volledig = bouw(lijst([rij('OV9003', 'overig:zonder')], { volledig: true }))
    expect(volledig.vind({ soort: 'overig:elders' }, IN_2022).uitkomst).toBe('afwezig')
  })

  test('a code without a tariff says so', () => {
    const kaal = bouw(lijst([rij('OV9003', 'overig:zonder', { tariefCents: null })]))
    expect(kaal.vind({ soort: 'overig:zonder' }, IN_2022)).toMatchObject({
      uitkomst: 'tariefOnbekend',
      rij: { code: 'OV9003' },
    })
  })
})

test('property: packing keeps every place apart', () => {
  const plek = fc.record({
    setting: fc.constantFrom(null, 'sectie-ii', 'mono'),
    categorieIndex: fc.option(fc.integer({ min: 1, max: 99 })),
    minuten: fc.option(fc.integer({ min: 1, max: 1440 })),
    groepsgrootte: fc.option(fc.integer({ min: 2, max: 99 })),
    variant: fc.constantFrom(null, 'a', 'b'),
  })
  const uniek = { selector: (een: object) => JSON.stringify(een), minLength: 1, maxLength: 6 }
  fc.assert(
    fc.property(fc.uniqueArray(plek, uniek), (plekken) => {
      // each row has a kind of its own for its set of fields, so that no row answers for another
      const velden = (een: object) => JSON.stringify(Object.values(een).map((waarde) => waarde === null))
      const rijen = plekken.map((een, i) => rij(`GC${1000 + i}`, `proef:${velden(een)}`, een))
      const p = bouw(lijst(rijen))
      plekken.forEach(({ setting, ...een }, i) => {
        const gevraagd = Object.fromEntries(Object.entries(een).filter(([, waarde]) => waarde !== null))
        const index = setting === null ? {} : { setting: settingIndex.get(setting) ?? 0 }
        const soort = `proef:${velden({ setting, ...een })}`
        expect(codeVan(p, { soort, ...gevraagd, ...index })).toBe(`GC${1000 + i}`)
      })
    }),
  )
})

describe('which row answers', () => {
  test('two codes of one release with the same features: neither, and both are named', () => {
    const p = bouw(lijst([rij('OV9001', 'overig:x'), rij('OV9002', 'overig:x'), rij('OV9003', 'overig:x')]))
    const antwoord = p.vind({ soort: 'overig:x' }, IN_2022)
    expect(antwoord).toMatchObject({ uitkomst: 'codeOnbekend', rij: null })
    expect(antwoord).toMatchObject({ reden: { nl: expect.stringContaining('OV9001, OV9002, OV9003') } })
    expect(antwoord).toMatchObject({ reden: { en: expect.stringContaining('OV9001, OV9002, OV9003') } })
    expect(p.vindCode('OV9001', IN_2022).uitkomst).toBe('gevonden')
  })

  test('the same holds for consults, and a consult with a variant is never in the matrix', () => {
    const consult = { setting: 'sectie-ii', categorieIndex: 2, minuten: 15 }
    const p = bouw(lijst([rij('CO9001', 'diagnostiek', consult), rij('CO9002', 'diagnostiek', consult)]))
    expect(p.vindConsult(1, 2, 'diagnostiek', 15, IN_2022).uitkomst).toBe('codeOnbekend')
    const laag = bouw(lijst([rij('CO9001', 'diagnostiek', { ...consult, variant: 'laag' })]))
    expect(laag.vindConsult(1, 2, 'diagnostiek', 15, IN_2022).uitkomst).toBe('codeOnbekend')
    expect(codeVan(laag, { soort: 'diagnostiek', setting: 1, categorieIndex: 2, minuten: 15, variant: 'laag' })).toBe(
      'CO9001',
    )
  })

  test('a later release takes the place over, also with another code', () => {
    const p = bouw(
      lijst([rij('OV9001', 'overig:x'), rij('OV9002', 'overig:x')]),
      lijst([rij('OV9009', 'overig:x')], { bekendSinds: '2022-02-01', uitgave: '2' }),
    )
    expect(codeVan(p, { soort: 'overig:x' })).toBe('OV9009')
  })

  test('a row with more features goes before one with fewer, an official one before an invented one', () => {
    const p = bouw(
      lijst([rij('OV9001', 'overig:x'), rij('OV9002', 'overig:x', { minuten: 30 })]),
      lijst([rij('FI0001', 'overig:x', { minuten: 45 }), rij('FI0002', 'overig:y')], {}, 'prestaties-fictief'),
    )
    expect(codeVan(p, { soort: 'overig:x', minuten: 30 })).toBe('OV9002')
    expect(codeVan(p, { soort: 'overig:x', minuten: 45 })).toBe('OV9001')
    expect(p.vind({ soort: 'overig:y' }, IN_2022)).toMatchObject({ rij: { code: 'FI0002', fictief: true } })
  })
})

describe('a code with days of its own', () => {
  const p = bouw(
    lijst([
      rij('OV9001', 'overig:x', { tot: '2022-07-01' }),
      rij('OV9002', 'overig:x', { vanaf: '2022-07-01' }),
      rij('OV9003', 'overig:y', { vanaf: '2021-01-01', tot: '2025-01-01' }),
    ]),
    lijst([], { geldigVanaf: '2023-01-01', geldigTot: '2024-01-01', uitgave: '2023' }),
    lijst([], { geldigVanaf: '2021-01-01', geldigTot: '2022-01-01', uitgave: '2021' }),
    lijst([], { geldigVanaf: '2025-01-01', geldigTot: '2026-01-01', uitgave: '2025' }),
  )

  test.each([
    ['2022-01-01', 'OV9001', 'gevonden'],
    ['2022-06-30', 'OV9001', 'gevonden'],
    ['2022-07-01', 'OV9002', 'gevonden'],
    ['2022-12-31', 'OV9002', 'gevonden'],
    // codes are stable, tariffs are not (zpm.md 1.1): a code goes to other years, but never beyond its own days
    ['2023-05-01', 'OV9002', 'tariefOnbekend'],
    ['2021-05-01', 'OV9001', 'tariefOnbekend'],
  ])('on %s it is %s, %s', (iso, code, uitkomst) => {
    expect(p.vind({ soort: 'overig:x' }, dag(iso))).toMatchObject({ uitkomst, rij: { code } })
  })

  test('it is no code before its first day or after its last, in no year', () => {
    expect(p.vindCode('OV9001', dag('2022-07-01')).uitkomst).toBe('codeOnbekend')
    expect(p.vindCode('OV9001', dag('2023-05-01')).uitkomst).toBe('codeOnbekend')
    expect(p.vindCode('OV9002', dag('2022-06-30')).uitkomst).toBe('codeOnbekend')
    expect(p.vindCode('OV9002', dag('2021-05-01')).uitkomst).toBe('codeOnbekend')
  })

  test('days of a row never reach outside its release', () => {
    expect(p.vind({ soort: 'overig:y' }, dag('2021-05-01')).uitkomst).toBe('tariefOnbekend')
    expect(p.vind({ soort: 'overig:y' }, dag('2023-05-01')).uitkomst).toBe('tariefOnbekend')
    expect(p.vind({ soort: 'overig:y' }, dag('2025-05-01')).uitkomst).toBe('codeOnbekend')
    expect(p.vind({ soort: 'overig:y' }, dag('2020-12-31')).uitkomst).toBe('geenUitgave')
  })

  test('an end that is no day after the beginning is refused', () => {
    const draai = rij('OV9001', 'overig:x', { vanaf: '2022-07-01', tot: '2022-07-01' })
    expect(() => lijst([draai])).toThrow(/‘tot’.*een dag na vanaf/)
  })
})

describe('a list of codes without tariffs over a tariff table', () => {
  const metTarief = lijst([rij('OV9001', 'overig:x', { tariefCents: 1500 })])
  const zonder = (kop: object) =>
    lijst([rij('OV9001', 'overig:x', { tariefCents: null }), rij('OV9002', 'overig:y', { tariefCents: null })], {
      bekendSinds: '2022-03-01',
      uitgave: '071',
      ...kop,
    })

  test.each([[{ volledig: false }], [{ volledig: true }]])('takes no tariff away and adds its codes: %j', (kop) => {
    const p = bouw(metTarief, zonder(kop))
    expect(p.vind({ soort: 'overig:x' }, IN_2022)).toMatchObject({ uitkomst: 'gevonden', rij: { tariefCents: 1500 } })
    expect(p.vind({ soort: 'overig:y' }, IN_2022).uitkomst).toBe('tariefOnbekend')
  })

  test('a tariff over a tariff replaces it', () => {
    const p = bouw(metTarief, lijst([rij('OV9001', 'overig:x')], { bekendSinds: '2022-03-01', uitgave: '2' }))
    expect(p.vind({ soort: 'overig:x' }, IN_2022)).toMatchObject({ rij: { tariefCents: 1000 } })
  })
})
