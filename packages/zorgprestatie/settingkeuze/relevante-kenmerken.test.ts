import { dayOf, type EpochDay } from '@zorgketen/values'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { eenheid, zorgverlener } from '../proef/basis.ts'
import { LOCATIESOORTEN } from '../stam/locatiesoort.ts'
import { makeStam } from '../stam/make-stam.ts'
import { SETTINGS } from '../stam/setting.ts'
import { makeSettingkeuze } from './make-settingkeuze.ts'
import { ALTIJD, contactArb, dag, lijstArb, regel, settingcontact } from './proef/basis.ts'
import { outcomeOf, type Relevant, relevanteKenmerken } from './relevante-kenmerken.ts'
import type { Settingcontact } from './settingcontact.ts'
import { standaardregels } from './standaardregels.ts'

/** The whole calendar of this system: where nothing else begins or ends, no day gives anything else. */
const KALENDER = { van: dayOf(1900, 1, 1), tot: null }

const BEROEPEN = ['Gezondheidszorgpsycholoog', 'Verpleegkundige', 'Arts']

/** The small provider of this folder, with a unit in each setting and a professional of each profession beside it. */
const stam = makeStam({
  eenheden: [
    eenheid('wijk', 'multi', KALENDER),
    eenheid('fact', 'outreachend', { van: dayOf(2022, 1, 1), tot: dag(4) }),
    ...SETTINGS.map((setting) => eenheid(`nieuw-${setting}`, setting, KALENDER)),
  ],
  zorgverleners: [
    zorgverlener('gz', 'Gezondheidszorgpsycholoog', KALENDER),
    zorgverlener('vp', 'Verpleegkundige', { van: dayOf(2022, 1, 1), tot: dag(3) }),
    ...BEROEPEN.map((beroep) => zorgverlener(`nieuw-${beroep}`, beroep, KALENDER)),
  ],
  planningIsRealisatie: [],
})
const kies = (lijst: Parameters<typeof makeSettingkeuze>[0], contact: Settingcontact, bij = stam) =>
  outcomeOf(makeSettingkeuze(lijst, bij).kies(contact))

const dagen: readonly EpochDay[] = [dayOf(1900, 1, 1), ...Array.from({ length: 16 }, (_, n) => dag(n - 3))]
const alle = (veld: keyof Settingcontact, waarden: readonly unknown[]): readonly Partial<Settingcontact>[] =>
  waarden.map((waarde) => ({ [veld]: waarde }))

/** Every other value of an input that the lists of these tests can tell apart. */
const ANDERE: Readonly<Record<Exclude<Relevant, 'beroep'>, readonly Partial<Settingcontact>[]>> = {
  datum: alle('datum', [...dagen, dayOf(2199, 12, 31)]),
  eenheid: alle('eenheid', ['wijk', 'fact', 'nergens', ...SETTINGS.map((setting) => `nieuw-${setting}`)]),
  team: alle('team', [null, 'noord', 'zuid', 'oost']),
  teamsoort: alle('teamsoort', [null, 'gemengd', 'fact', 'anders']),
  strafrechtelijkeTitel: alle('strafrechtelijkeTitels', [null, [], [{ van: dag(-9), tot: null }]]),
  locatiesoort: alle('locatiesoort', [null, ...LOCATIESOORTEN]),
  zorgverlener: alle('zorgverlener', [null, 'gz', 'vp', 'niemand', ...BEROEPEN.map((beroep) => `nieuw-${beroep}`)]),
  zorgprogramma: alle('zorgprogramma', [null, 'angst', 'eetstoornis', 'anders']),
  stroom: alle('stroom', ['ggz', 'fz']),
  hoogspecialistischAfgesproken: alle('hoogspecialistischAfgesproken', [true, false, null]),
}

describe('ZPM-18: what the choice of a setting hung on', () => {
  test('property: an input is named exactly when another value of it gives another setting, rule or refusal', () => {
    fc.assert(
      fc.property(lijstArb, contactArb, (lijst, contact) => {
        const nu = kies(lijst, contact)
        const genoemd = relevanteKenmerken(lijst, stam, contact)
        const zonder =
          stam.settingOp(contact.eenheid, contact.datum) === 'geen' ||
          stam.beroepOp(contact.zorgverlener ?? 'gz', contact.datum) === 'geen'
        for (const [invoer, anders] of Object.entries(ANDERE)) {
          // of what was not recorded on the day no border is known
          if (invoer === 'datum' && zonder) continue
          const changes = anders.some((deel) => kies(lijst, { ...contact, ...deel }) !== nu)
          expect([invoer, genoemd.includes(invoer as Relevant)]).toEqual([invoer, changes])
        }
        const beroepen = ['geen', ...BEROEPEN].map((beroep) => ({
          ...stam,
          beroepOp: (wie: string, op: EpochDay) =>
            wie !== contact.zorgverlener
              ? stam.beroepOp(wie, op)
              : beroep === 'geen'
                ? ('geen' as const)
                : { beroep, geldig: ALTIJD },
        }))
        const beroepTelt = beroepen.some((bij) => kies(lijst, contact, bij) !== nu)
        expect(['beroep', genoemd.includes('beroep')]).toEqual(['beroep', beroepTelt])
      }),
      { numRuns: 500 },
    )
  })

  test('the day matters where a rule, a title or the division begins or ends, also to the first and last day there is', () => {
    const op = (deel: Partial<Settingcontact>, ...lijst: Parameters<typeof makeSettingkeuze>[0]) =>
      relevanteKenmerken(
        lijst,
        makeStam({ eenheden: [eenheid('wijk', 'multi', KALENDER)], zorgverleners: [], planningIsRealisatie: [] }),
        {
          ...settingcontact(),
          zorgverlener: null,
          ...deel,
        },
      ).includes('datum')
    const altijd = regel('altijd', {}, { geldig: KALENDER })
    // one rule over the whole calendar of this system: no day gives anything else
    expect(op({}, altijd)).toBe(false)
    expect(op({}, regel('dag', {}, { geldig: { van: dag(0), tot: dag(0) }, dan: 'mono' }), altijd)).toBe(true)
    expect(op({ datum: dag(1) }, regel('dag', {}, { geldig: { van: dag(0), tot: dag(0) }, dan: 'mono' }), altijd)).toBe(
      true,
    )
    const titel = regel('titel', { strafrechtelijkeTitel: true }, { geldig: KALENDER, dan: 'fz-niet-klinisch' })
    expect(op({ strafrechtelijkeTitels: [{ van: dag(5), tot: dag(5) }] }, titel, altijd)).toBe(true)
    expect(op({ strafrechtelijkeTitels: [] }, titel, altijd)).toBe(false)
  })

  test('the day matters where the profession of who had the contact begins or ends', () => {
    // what a rule asks is unknown once the nurse has no profession on record, so that day refuses
    const arts = regel('arts', { beroep: ['Arts'] }, { geldig: { van: dag(0), tot: dag(6) }, dan: 'mono' })
    const op = (zorgverlener: string) =>
      relevanteKenmerken([arts], stam, settingcontact({ datum: dag(2), zorgverlener }))
    expect(op('vp')).toContain('datum')
    expect(op('gz')).not.toContain('datum')
  })

  test('the day matters where the division of the unit ends', () => {
    const op = (eenheid: string) => relevanteKenmerken([], stam, settingcontact({ eenheid }))
    expect(op('fact')).toContain('datum')
    expect(op('wijk')).not.toContain('datum')
  })
})

test('ZPM-03: the shipped rules are the two examples of the seed', () => {
  const geldig = { van: dayOf(2022, 1, 1), tot: null }
  const regels = standaardregels(geldig, dayOf(2021, 12, 1))
  expect(regels.map(({ id, naam, als, dan }) => ({ id, naam, als, dan }))).toEqual([
    {
      id: 'gemengd-met-titel',
      naam: 'Gemengd team, lopende strafrechtelijke titel',
      als: { teamsoort: ['gemengd'], strafrechtelijkeTitel: true },
      dan: 'fz-niet-klinisch',
    },
    {
      id: 'fact-ook-op-kantoor',
      naam: 'FACT-team, waar de patiënt ook gezien wordt',
      als: { teamsoort: ['fact'] },
      dan: 'outreachend',
    },
  ])
})
