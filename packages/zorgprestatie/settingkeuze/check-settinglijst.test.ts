import { dayOf } from '@zorgketen/values'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { brokenTexts } from '../proef/basis.ts'
import { LOCATIESOORTEN } from '../stam/locatiesoort.ts'
import { describeWeigering } from '../weigering/describe-weigering.ts'
import { checkSettinglijst } from './check-settinglijst.ts'
import { chooseByList } from './choose-by-list.ts'
import { lijstTeksten } from './lijst-teksten.ts'
import { ALTIJD, contactArb, dag, lijstArb, regel, stam } from './proef/basis.ts'
import type { Settingregel } from './settingregel.ts'
import { standaardregels } from './standaardregels.ts'

const codes = (lijst: readonly Settingregel[]) =>
  checkSettinglijst(lijst, stam).map(({ code, plaats }) => `${plaats} ${code.split('.')[1]}`)

const noord = regel('noord', { team: ['noord'] })
const tot = (n: number) => ({ van: ALTIJD.van, tot: dag(n) })
const vanaf = (n: number) => ({ van: dag(n), tot: null })

describe('ZPM-03 checkSettinglijst: good lists', () => {
  test('the shipped defaults and an empty list', () => {
    expect(codes(standaardregels(ALTIJD, dayOf(2021, 12, 1)))).toEqual([])
    expect(codes([])).toEqual([])
  })

  test('a new version of a rule that begins the day after the old one ended', () => {
    const lijst = [
      { ...noord, geldig: tot(0) },
      { ...noord, dan: 'mono' as const, geldig: vanaf(1) },
    ]
    expect(codes(lijst)).toEqual([])
  })

  test('a rule decided on the very day it begins', () => {
    expect(codes([{ ...noord, besloten: ALTIJD.van }])).toEqual([])
  })
})

describe('ZPM-03 checkSettinglijst: a rule that can never choose', () => {
  test.each<[string, Settingregel[]]>([
    ['behind a wider rule', [noord, regel('nauw', { team: ['noord'], stroom: ['fz'] })]],
    ['behind the same conditions under another id', [noord, regel('weer', { team: ['noord'] })]],
    [
      'behind one that asks for more values',
      [regel('twee', { team: ['noord', 'zuid'] }), regel('een', { team: ['zuid'] })],
    ],
    [
      'behind two that share its values',
      [noord, regel('zuid', { team: ['zuid'] }), regel('beide', { team: ['zuid', 'noord'] })],
    ],
    ['behind both streams', [regel('g', { stroom: ['ggz'] }), regel('f', { stroom: ['fz'] }), noord]],
    [
      'behind title and no title',
      [regel('t', { strafrechtelijkeTitel: true }), regel('n', { strafrechtelijkeTitel: false }), noord],
    ],
    ['behind every kind of location', [...LOCATIESOORTEN.map((een) => regel(een, { locatiesoort: [een] })), noord]],
    [
      'behind two periods that join',
      [{ ...regel('a', {}), geldig: tot(0) }, { ...regel('b', {}), geldig: vanaf(1) }, noord],
    ],
    [
      'within the days of a wider rule',
      [
        { ...regel('a', {}), geldig: vanaf(0) },
        { ...noord, geldig: vanaf(0) },
      ],
    ],
  ])('%s', (_, lijst) => {
    const gevonden = checkSettinglijst(lijst, stam).filter(({ code }) => code === 'settinglijst.onbereikbaar')
    expect(gevonden.map(({ plaats }) => plaats)).toEqual([lijst.length - 1])
    expect(gevonden[0]).toMatchObject({ ernst: 'waarschuwing', params: { regel: lijst.at(-1)?.id } })
  })

  test.each<[string, Settingregel[]]>([
    ['behind a narrower rule', [regel('nauw', { team: ['noord'], stroom: ['fz'] }), noord]],
    ['behind another value', [noord, regel('zuid', { team: ['zuid'] })]],
    ['behind one value of two', [noord, regel('beide', { team: ['noord', 'zuid'] })]],
    ['behind one feature, asking another', [noord, regel('angst', { zorgprogramma: ['angst'] })]],
    [
      'a day before the wider rule begins',
      [
        { ...regel('a', { eenheid: ['wijk'] }), geldig: vanaf(1) },
        { ...regel('b', { eenheid: ['wijk'] }), geldig: vanaf(0) },
      ],
    ],
    [
      'a day after the wider rule ends',
      [
        { ...regel('a', { eenheid: ['wijk'] }), geldig: tot(0) },
        { ...regel('b', { eenheid: ['wijk'] }), geldig: tot(1) },
      ],
    ],
    [
      'behind two periods with a day between',
      [
        { ...noord, geldig: tot(0) },
        { ...noord, id: 'n2', geldig: vanaf(2) },
        { ...noord, id: 'n3' },
      ],
    ],
    [
      'behind all locations but one',
      [...LOCATIESOORTEN.slice(1).map((een) => regel(een, { locatiesoort: [een] })), noord],
    ],
  ])('can: %s', (_, lijst) => {
    expect(codes(lijst).filter((code) => code.endsWith('onbereikbaar'))).toEqual([])
  })

  test('names the rules that go first, and only those that take something away', () => {
    const zuid = regel('zuid', { team: ['zuid'] })
    const [bevinding] = checkSettinglijst([zuid, noord, regel('weer', { team: ['noord'] })], stam)
    expect(bevinding?.params).toEqual({ regel: 'weer', eerdere: 'noord' })
  })

  const bekend = contactArb.filter(
    ({ locatiesoort, strafrechtelijkeTitels }) => locatiesoort !== null && strafrechtelijkeTitels !== null,
  )

  test('property: a rule that is reported never chooses, whatever the contact of which everything is recorded', () => {
    fc.assert(
      fc.property(lijstArb, fc.array(bekend, { minLength: 5, maxLength: 20 }), (lijst, contacten) => {
        const dood = checkSettinglijst(lijst, stam).filter(({ code }) => code === 'settinglijst.onbereikbaar')
        for (const contact of contacten) {
          const past = chooseByList(lijst, stam, contact).beproefd.find(({ stand }) => stand === 'ja')?.regel
          for (const { plaats } of dood) expect(past).not.toBe(lijst[plaats])
        }
      }),
      { numRuns: 500 },
    )
  })

  test('names each rule once, also when it took away from more than one piece', () => {
    const eerst = regel('eerst', { team: ['noord'], stroom: ['fz'] })
    const dan = regel('dan', { team: ['noord'], stroom: ['ggz'] })
    const weer = regel('weer', { team: ['noord'] })
    const zelfde = regel('zelfde', { team: ['zuid'], teamsoort: ['fact'] })
    const [bevinding] = checkSettinglijst([zelfde, eerst, dan, weer], stam)
    expect(bevinding?.params).toEqual({ regel: 'weer', eerdere: 'eerst, dan' })
  })

  test('gives up with a word rather than without end', () => {
    const getallen = Array.from({ length: 20 }, (_, n) => n)
    // every rule asks half of the values of six features, another half each time: what is left falls apart
    const helft = (plaats: number, stap: number) =>
      getallen.filter((n) => (n + plaats * stap) % 20 < 10).map((n) => `w${n}`)
    const lijst = Array.from({ length: 12 }, (_, plaats) =>
      regel(`r${plaats}`, {
        eenheid: helft(plaats, 1),
        team: helft(plaats, 2),
        teamsoort: helft(plaats, 3),
        zorgverlener: helft(plaats, 4),
        zorgprogramma: helft(plaats, 5),
        beroep: helft(plaats, 6),
      }),
    )
    const laatste = checkSettinglijst([...lijst, regel('laatste', { stroom: ['fz'] })], stam).filter(
      ({ plaats }) => plaats === lijst.length,
    )
    expect(laatste).toMatchObject([
      { code: 'settinglijst.niet-beoordeeld', ernst: 'signaal', params: { regel: 'laatste' } },
    ])
  })
})

describe('ZPM-03 checkSettinglijst: other findings', () => {
  test('the same rule twice, in whatever order its values stand', () => {
    const a = regel('r', { team: ['noord', 'zuid'] })
    const gevonden = codes([a, { ...a, als: { team: ['zuid', 'noord'] } }])
    expect(gevonden).toContain('1 dubbel')
    expect(gevonden).not.toContain('1 overlapt')
  })

  test.each<[string, Partial<Settingregel>]>([
    ['another setting', { dan: 'mono' }],
    ['another condition', { als: { team: ['zuid'] } }],
    ['a condition more', { als: { team: ['noord'], strafrechtelijkeTitel: true } }],
  ])('two forms on one day, with %s: refused, naming the first shared day', (_, deel) => {
    const lijst = [
      { ...noord, geldig: tot(3) },
      { ...noord, geldig: vanaf(3), ...deel },
    ]
    const bevinding = checkSettinglijst(lijst, stam).find(({ code }) => code === 'settinglijst.overlapt')
    expect(bevinding).toMatchObject({ plaats: 1, ernst: 'afkeur', params: { regel: 'noord', datum: '2022-03-04' } })
    expect(codes(lijst)).not.toContain('1 dubbel')
  })

  test('an empty list of values', () => {
    expect(checkSettinglijst([regel('r', { team: [], beroep: ['x'] })], stam)).toMatchObject([
      { code: 'settinglijst.lege-voorwaarde', ernst: 'afkeur', params: { regel: 'r', veld: 'team' } },
    ])
  })

  test('no conditions at all; a condition on the title alone is one', () => {
    expect(codes([regel('r', {})])).toEqual(['0 zonder-voorwaarde'])
    expect(codes([regel('r', { strafrechtelijkeTitel: false })])).toEqual([])
  })

  test.each([
    [['fz'], 'klinisch', ['0 niet-voor-stroom']],
    [['fz', 'ggz'], 'klinisch', []],
    [['ggz'], 'klinisch', []],
    [['fz'], 'fz-klinisch', []],
    [[], 'klinisch', ['0 lege-voorwaarde']],
  ] as const)('streams %j to %s: %j', (stroom, dan, uitkomst) => {
    expect(codes([regel('r', { stroom }, { dan })])).toEqual(uitkomst)
  })

  test('klinisch for every stream is not always refused', () => {
    expect(codes([regel('r', { team: ['noord'] }, { dan: 'klinisch' })])).toEqual([])
  })

  test('units and professionals that nobody recorded', () => {
    const gevonden = checkSettinglijst([regel('r', { eenheid: ['wijk', 'weg'], zorgverlener: ['gz', 'wie'] })], stam)
    expect(gevonden.map(({ code, params }) => [code, params])).toEqual([
      ['settinglijst.onbekende-eenheid', { regel: 'r', eenheid: 'weg' }],
      ['settinglijst.onbekende-zorgverlener', { regel: 'r', zorgverlener: 'wie' }],
    ])
  })

  test('without a reason, or with blanks for one', () => {
    expect(codes([{ ...noord, reden: '  ' }])).toEqual(['0 zonder-reden'])
  })

  test('decided a day after it begins', () => {
    const besloten = dayOf(2022, 1, 2)
    expect(checkSettinglijst([{ ...noord, besloten }], stam)).toMatchObject([
      {
        code: 'settinglijst.met-terugwerking',
        ernst: 'signaal',
        params: { regel: 'noord', van: '2022-01-01', datum: '2022-01-02' },
      },
    ])
  })

  test('every finding says in both languages what, expected and what to do', () => {
    const params = { regel: 'r', eerdere: 'a', veld: 'team', datum: 'x', van: 'y', eenheid: 'e', zorgverlener: 'z' }
    for (const code of Object.keys(lijstTeksten) as (keyof typeof lijstTeksten)[]) {
      const { wat, verwacht, doe } = describeWeigering(lijstTeksten, { code, params, reden: null })
      expect(brokenTexts([wat, verwacht, doe])).toEqual([])
    }
  })
})
