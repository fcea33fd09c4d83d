import { dayOf } from '@zorgketen/values'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { brokenTexts } from '../proef/basis.ts'
import { LOCATIESOORTEN } from '../stam/locatiesoort.ts'
import { SETTINGS } from '../stam/setting.ts'
import { describeWeigering } from '../weigering/describe-weigering.ts'
import { chooseByList } from './choose-by-list.ts'
import type { Keuze } from './keuze.ts'
import { makeSettingkeuze } from './make-settingkeuze.ts'
import { ALTIJD, contactArb, dag, lijstArb, regel, settingcontact, stam } from './proef/basis.ts'
import type { Settingcontact } from './settingcontact.ts'
import { settingkeuzeTeksten } from './settingkeuze-teksten.ts'
import type { Settingregel, Settingvoorwaarden } from './settingregel.ts'
import { standaardregels } from './standaardregels.ts'

/** Both readings must agree, so each example is asked of both. */
function kies(lijst: readonly Settingregel[], deel: Partial<Settingcontact> = {}): Keuze {
  const contact = settingcontact(deel)
  const keuze = makeSettingkeuze(lijst, stam).kies(contact)
  expect(keuze).toEqual(chooseByList(lijst, stam, contact).keuze)
  return keuze
}

const short = (keuze: Keuze): string =>
  keuze.soort === 'setting' ? `${keuze.setting} ${keuze.regel ?? '-'}` : keuze.weigering.code

const loopt = [{ van: dag(-10), tot: dag(5) }]

describe('ZPM-03 the two examples of the seed ship as defaults (seed 001, Beleid zorgaanbieder algemeen)', () => {
  const lijst = standaardregels(ALTIJD, dayOf(2021, 12, 1))

  test('a mixed team with a running strafrechtelijke titel: forensisch niet-klinisch', () => {
    const keuze = kies(lijst, { teamsoort: 'gemengd', stroom: 'fz', strafrechtelijkeTitels: loopt })
    expect(short(keuze)).toBe('fz-niet-klinisch gemengd-met-titel')
    expect(keuze).toMatchObject({ waarom: lijst[0]?.reden, besluit: { besloten: dayOf(2021, 12, 1), geldig: ALTIJD } })
  })

  test('the same team without a running titel: the division of the unit', () => {
    expect(short(kies(lijst, { teamsoort: 'gemengd' }))).toBe('multi -')
  })

  test.each([
    [-11, 'multi -'],
    [-10, 'fz-niet-klinisch gemengd-met-titel'],
    [5, 'fz-niet-klinisch gemengd-met-titel'],
    [6, 'multi -'],
  ])('a titel counts from its first to its last day: day %i gives %s', (n, uitkomst) => {
    const keuze = kies(lijst, { teamsoort: 'gemengd', strafrechtelijkeTitels: loopt, datum: dag(n) })
    expect(short(keuze)).toBe(uitkomst)
  })

  test.each(LOCATIESOORTEN)('a FACT-team stays outreachend, also with the patient seen at: %s', (locatiesoort) => {
    expect(short(kies(lijst, { teamsoort: 'fact', locatiesoort }))).toBe('outreachend fact-ook-op-kantoor')
  })

  test('another kind of team with a running titel is not touched', () => {
    expect(short(kies(lijst, { strafrechtelijkeTitels: loopt, locatiesoort: 'kantoor' }))).toBe('multi -')
  })
})

describe('ZPM-03 each condition chooses when it holds, and only then', () => {
  test.each<[Settingvoorwaarden, Partial<Settingcontact>, Partial<Settingcontact>]>([
    [{ eenheid: ['wijk'] }, {}, { eenheid: 'fact' }],
    [{ team: ['noord'] }, { team: 'noord' }, { team: 'zuid' }],
    [{ team: ['noord'] }, { team: 'noord' }, {}],
    [{ teamsoort: ['fact'] }, { teamsoort: 'fact' }, { teamsoort: 'gemengd' }],
    [{ strafrechtelijkeTitel: true }, { strafrechtelijkeTitels: loopt }, {}],
    [{ strafrechtelijkeTitel: false }, {}, { strafrechtelijkeTitels: loopt }],
    [{ locatiesoort: ['bij-patient'] }, { locatiesoort: 'bij-patient' }, {}],
    [{ zorgverlener: ['gz'] }, {}, { zorgverlener: 'vp' }],
    [{ beroep: ['Verpleegkundige'] }, { zorgverlener: 'vp' }, {}],
    [{ beroep: ['Verpleegkundige'] }, { zorgverlener: 'vp' }, { zorgverlener: null }],
    [{ zorgprogramma: ['angst'] }, { zorgprogramma: 'angst' }, {}],
    [{ stroom: ['fz'] }, { stroom: 'fz' }, {}],
    [{ team: ['noord', 'zuid'] }, { team: 'zuid' }, { team: 'oost' }],
  ])('%j', (als, past, pastNiet) => {
    const lijst = [regel('r', als, { dan: 'mono' })]
    expect(short(kies(lijst, past))).toBe('mono r')
    expect(short(kies(lijst, pastNiet))).not.toBe('mono r')
  })

  test('all conditions together must hold', () => {
    const lijst = [regel('r', { team: ['noord'], stroom: ['fz'] }, { dan: 'fz-niet-klinisch' })]
    expect(short(kies(lijst, { team: 'noord', stroom: 'fz' }))).toBe('fz-niet-klinisch r')
    expect(short(kies(lijst, { team: 'noord' }))).toBe('multi -')
    expect(short(kies(lijst, { stroom: 'fz' }))).toBe('multi -')
  })

  test.each([
    [-1, 'multi -'],
    [0, 'mono r'],
    [2, 'mono r'],
    [3, 'multi -'],
  ])('a rule of days 0 to 2 on day %i: %s', (n, uitkomst) => {
    const lijst = [regel('r', {}, { dan: 'mono', geldig: { van: dag(0), tot: dag(2) } })]
    expect(short(kies(lijst, { datum: dag(n) }))).toBe(uitkomst)
  })
})

describe('ZPM-03 the order decides', () => {
  const noord = regel('noord', { team: ['noord'] }, { dan: 'mono' })
  const fz = regel('fz', { stroom: ['fz'] }, { dan: 'fz-niet-klinisch' })

  test('first match wins, so turning the list round turns the outcome', () => {
    const deel = { team: 'noord', stroom: 'fz' } as const
    expect(short(kies([noord, fz], deel))).toBe('mono noord')
    expect(short(kies([fz, noord], deel))).toBe('fz-niet-klinisch fz')
  })

  test('the division of the unit is the last step, with its own date and reason', () => {
    const keuze = kies([noord, fz])
    expect(keuze).toMatchObject({ setting: 'multi', regel: null, waarom: 'vrijgevestigde praktijk' })
    expect(keuze).toMatchObject({ besluit: { besloten: dayOf(2021, 12, 1), setting: 'multi' } })
  })

  test.each([
    ['eenheid.onbekend', { eenheid: 'nergens' }],
    ['eenheid.zonder-setting', { eenheid: 'fact', datum: dag(5) }],
  ] as const)('%s when no rule fits and the unit has no division', (code, deel) => {
    const keuze = kies([noord, fz], deel)
    expect(keuze).toMatchObject({ soort: 'weigering', registratie: 'r1', weigering: { code } })
    // a rule that fits needs no division
    expect(short(kies([noord, fz], { ...deel, team: 'noord' }))).toBe('mono noord')
  })
})

describe('ZPM-03 what is not recorded is never guessed', () => {
  const titel = regel('titel', { teamsoort: ['gemengd'], strafrechtelijkeTitel: true }, { dan: 'fz-niet-klinisch' })
  const gemengd = { teamsoort: 'gemengd', strafrechtelijkeTitels: null } as const

  test('an unknown title where the rule would fit otherwise is refused, naming rule and feature', () => {
    expect(kies([titel], gemengd)).toMatchObject({
      weigering: { code: 'setting.kenmerk-onbekend', params: { regel: 'titel', veld: 'strafrechtelijkeTitel' } },
    })
  })

  test('where another condition fails, the unknown one does not matter', () => {
    expect(short(kies([titel], { strafrechtelijkeTitels: null }))).toBe('multi -')
  })

  test('nor where what comes after chooses the same setting', () => {
    const zelfde = regel('zelfde', {}, { dan: 'fz-niet-klinisch' })
    expect(short(kies([titel, zelfde], gemengd))).toBe('fz-niet-klinisch zelfde')
    const ander = regel('ander', {}, { dan: 'mono' })
    expect(short(kies([titel, ander], gemengd))).toBe('setting.kenmerk-onbekend')
  })

  test('nor where a rule before it fits', () => {
    expect(short(kies([regel('eerst', {}), titel], gemengd))).toBe('outreachend eerst')
  })

  test('two unknown features are both named', () => {
    const lijst = [regel('r', { locatiesoort: ['afdeling'], beroep: ['Arts'], team: ['noord'] })]
    const keuze = kies(lijst, { locatiesoort: null, zorgverlener: 'onbekende', team: 'noord' })
    expect(keuze).toMatchObject({ weigering: { params: { veld: 'locatiesoort, beroep' } } })
  })

  test('an unknown rule before a unit without division: the unknown feature is what to mend first', () => {
    expect(short(kies([titel], { ...gemengd, eenheid: 'nergens' }))).toBe('setting.kenmerk-onbekend')
  })

  test('a professional whose profession is not recorded that day', () => {
    const lijst = [regel('r', { beroep: ['Verpleegkundige'] })]
    expect(short(kies(lijst, { zorgverlener: 'vp', datum: dag(3) }))).toBe('outreachend r')
    expect(short(kies(lijst, { zorgverlener: 'vp', datum: dag(4) }))).toBe('setting.kenmerk-onbekend')
  })
})

describe('ZPM-03 two forms of one rule on one day', () => {
  const oud = regel('r', { team: ['noord'] }, { dan: 'mono', geldig: { van: dag(-5), tot: dag(0) } })
  const nieuw = regel('r', { team: ['noord'] }, { dan: 'multi', geldig: { van: dag(0), tot: null } })

  test('are contradictory on the day they share, and not on the days around it', () => {
    const op = (n: number) => short(kies([oud, nieuw], { team: 'noord', datum: dag(n) }))
    expect([op(-1), op(0), op(1)]).toEqual(['mono r', 'setting.regels-tegenstrijdig', 'multi r'])
  })

  test('that choose the same setting do not contradict', () => {
    expect(short(kies([oud, { ...nieuw, dan: 'mono' }], { team: 'noord' }))).toBe('mono r')
  })

  test('of which the other does not fit do not contradict', () => {
    expect(short(kies([oud, { ...nieuw, als: { team: ['zuid'] } }], { team: 'noord' }))).toBe('mono r')
  })
})

describe('ZPM-02, ZPM-17 the setting must be valid for the contact', () => {
  const naar = (dan: Settingregel['dan']) => [regel('r', {}, { dan })]

  test('klinisch excludes forensic care (seed 001: Klinisch exclusief fz)', () => {
    expect(kies(naar('klinisch'), { stroom: 'fz' })).toMatchObject({
      weigering: { code: 'setting.niet-voor-stroom', params: { setting: 'klinisch', stroom: 'fz' } },
    })
    expect(short(kies(naar('klinisch')))).toBe('klinisch r')
  })

  test('the division of a unit is held to the same', () => {
    expect(short(kies([], { eenheid: 'wijk', stroom: 'fz' }))).toBe('multi -')
  })

  test.each(SETTINGS.filter((setting) => setting !== 'klinisch' && setting !== 'hoogspecialistisch'))(
    '%s may serve for ggz and for fz, without a contract condition',
    (setting) => {
      expect(short(kies(naar(setting), { stroom: 'fz' }))).toBe(`${setting} r`)
      expect(short(kies(naar(setting)))).toBe(`${setting} r`)
    },
  )

  test.each([
    [true, 'hoogspecialistisch r'],
    [false, 'setting.zonder-contractvoorwaarde'],
    [null, 'setting.contractvoorwaarde-onbekend'],
  ])('hoogspecialistisch with contract condition %s: %s', (hoogspecialistischAfgesproken, uitkomst) => {
    expect(short(kies(naar('hoogspecialistisch'), { hoogspecialistischAfgesproken }))).toBe(uitkomst)
  })
})

test('property: the compiled list chooses as the plain reading does', () => {
  fc.assert(
    fc.property(lijstArb, contactArb, (lijst, contact) => {
      expect(makeSettingkeuze(lijst, stam).kies(contact)).toEqual(chooseByList(lijst, stam, contact).keuze)
    }),
    { numRuns: 3000 },
  )
})

test('property: a rule after the one that chose never changes the choice, unless it is another form of it', () => {
  fc.assert(
    fc.property(lijstArb, lijstArb, contactArb, (lijst, meer, contact) => {
      const keuze = makeSettingkeuze(lijst, stam).kies(contact)
      fc.pre(keuze.soort === 'setting' && keuze.regel !== null)
      const ids = new Set(lijst.map(({ id }) => id))
      const erbij = meer.filter(({ id }) => !ids.has(id))
      expect(makeSettingkeuze([...lijst, ...erbij], stam).kies(contact)).toEqual(keuze)
    }),
  )
})

test('every refusal says in both languages what, expected and what to do', () => {
  const params = { regel: 'r', veld: 'beroep', datum: '2022-03-01', setting: 'klinisch', stroom: 'fz' }
  for (const code of Object.keys(settingkeuzeTeksten) as (keyof typeof settingkeuzeTeksten)[]) {
    const { wat, verwacht, doe, bron } = describeWeigering(settingkeuzeTeksten, { code, params, reden: null })
    expect(brokenTexts([wat, verwacht, doe])).toEqual([])
    expect([bron.document, bron.plaats]).not.toContain('')
  }
})
