import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { brokenTexts } from '../proef/basis.ts'
import { explainSetting } from './explain-setting.ts'
import { makeSettingkeuze } from './make-settingkeuze.ts'
import { contactArb, dag, lijstArb, regel, settingcontact, stam } from './proef/basis.ts'
import { outcomeOf } from './relevante-kenmerken.ts'

const titel = regel(
  'titel',
  { teamsoort: ['gemengd', 'wijk'], strafrechtelijkeTitel: true },
  { dan: 'fz-niet-klinisch' },
)
const oud = regel('oud', {}, { geldig: { van: dag(-9), tot: dag(-1) } })
const fact = regel('fact', { teamsoort: ['fact'] })

describe('ZPM-03, ZPM-18 explainSetting names every condition that was looked at and which failed', () => {
  test('up to the rule that fits, with the values asked and found', () => {
    const uitleg = explainSetting([titel, oud, fact], stam, settingcontact({ teamsoort: 'fact' }))
    expect(uitleg.stappen.map(({ regel: id, uitkomst }) => [id, uitkomst])).toEqual([
      ['titel', 'past niet'],
      ['oud', 'geldt niet'],
      ['fact', 'past'],
    ])
    expect(uitleg.stappen[0]?.voorwaarden).toEqual([
      { kenmerk: 'teamsoort', gevraagd: ['gemengd', 'wijk'], gevonden: 'fact', stand: 'nee' },
      { kenmerk: 'strafrechtelijkeTitel', gevraagd: [true], gevonden: false, stand: 'nee' },
    ])
    expect(uitleg.stappen.map(({ tekst }) => tekst)).toEqual([
      {
        nl: "Regel 'regel titel' past niet: soort team is fact, gevraagd gemengd of wijk; lopende strafrechtelijke titel is nee, gevraagd ja.",
        en: "Rule 'regel titel' does not fit: kind of team is fact, asked gemengd or wijk; running criminal-law title is no, asked yes.",
      },
      { nl: "Regel 'regel oud' geldt niet op deze dag.", en: "Rule 'regel oud' does not hold on this day." },
      {
        nl: "Regel 'regel fact' past: soort team fact. Dus setting outreachend, besloten op 1 december 2021 (besluit van de directie).",
        en: "Rule 'regel fact' fits: kind of team fact. So setting outreachend, decided on 2021-12-01 (besluit van de directie).",
      },
    ])
  })

  test('a rule without conditions says so', () => {
    const [stap] = explainSetting([regel('alle', {})], stam, settingcontact()).stappen
    expect(stap?.tekst.nl).toContain("'regel alle' past: zij stelt geen voorwaarden. Dus setting outreachend")
    expect(stap?.tekst.en).toContain("'regel alle' fits: it has no conditions. So setting outreachend")
  })

  test('the last step is the division of the unit', () => {
    const { stappen } = explainSetting([fact], stam, settingcontact())
    expect(stappen.at(-1)).toMatchObject({ regel: null, uitkomst: 'indeling' })
    expect(stappen.at(-1)?.tekst).toEqual({
      nl: 'Geen regel past, dus telt de indeling van eenheid wijk: setting multi, besloten op 1 december 2021 (vrijgevestigde praktijk).',
      en: 'No rule fits, so the division of unit wijk counts: setting multi, decided on 2021-12-01 (vrijgevestigde praktijk).',
    })
    expect(stappen[0]?.tekst.nl).toContain('soort team is geen, gevraagd fact')
    expect(stappen[0]?.tekst.en).toContain('kind of team is none, asked fact')
  })

  test('a refusal is the last step, with what to do', () => {
    const contact = settingcontact({ teamsoort: 'gemengd', strafrechtelijkeTitels: null })
    const { keuze, stappen } = explainSetting([titel], stam, contact)
    expect(keuze.soort).toBe('weigering')
    expect(stappen.map(({ uitkomst }) => uitkomst)).toEqual(['niet te zeggen', 'weigering'])
    expect(stappen[0]?.tekst.nl).toContain(
      'is niet te beoordelen: soort team gemengd; lopende strafrechtelijke titel is niet vastgelegd, gevraagd ja',
    )
    expect(stappen[0]?.tekst.en).toContain(
      'cannot be judged: kind of team gemengd; running criminal-law title is not recorded, asked yes',
    )
    expect(stappen[1]?.tekst.nl).toContain('niet vastgelegd is strafrechtelijkeTitel. Leg het ontbrekende kenmerk vast')
    expect(stappen[1]?.tekst.en).toContain('not recorded is strafrechtelijkeTitel. Record the missing feature')
  })

  test('a running title that was asked and found', () => {
    const contact = settingcontact({ teamsoort: 'wijk', strafrechtelijkeTitels: [{ van: dag(0), tot: null }] })
    const [stap] = explainSetting([titel], stam, contact).stappen
    expect(stap?.tekst.nl).toContain('soort team wijk; lopende strafrechtelijke titel ja')
    expect(stap?.tekst.en).toContain('kind of team wijk; running criminal-law title yes')
  })

  test('property: explanation and choice agree, and the texts are whole', () => {
    fc.assert(
      fc.property(lijstArb, contactArb, (lijst, contact) => {
        const { keuze, stappen } = explainSetting(lijst, stam, contact)
        expect(keuze).toEqual(makeSettingkeuze(lijst, stam).kies(contact))
        expect(brokenTexts(stappen.map(({ tekst }) => tekst))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

describe('ZPM-18 relevant: an input is named exactly when another value changes the outcome', () => {
  const nu = settingcontact({ teamsoort: 'fact' })
  const relevant = (deel = {}) => explainSetting([titel, fact], stam, { ...nu, ...deel }).relevant

  test('the kind of team that chose; not the title, which its rule never reached', () => {
    expect(relevant()).toEqual(['datum', 'teamsoort'])
  })

  test('in a mixed team the title as well; the unit only where it is asked', () => {
    const looptNu = [{ van: dag(0), tot: dag(0) }]
    expect(relevant({ teamsoort: 'gemengd' })).toContain('eenheid')
    expect(relevant({ teamsoort: 'gemengd' })).toContain('strafrechtelijkeTitel')
    expect(relevant({ teamsoort: 'gemengd', strafrechtelijkeTitels: looptNu })).not.toContain('eenheid')
  })

  test('the contract condition only for hoogspecialistisch, the stream only where it matters', () => {
    const hoog = [regel('r', {}, { dan: 'hoogspecialistisch' })]
    expect(explainSetting(hoog, stam, nu).relevant).toEqual(['datum', 'hoogspecialistischAfgesproken'])
    const klinisch = [regel('r', {}, { dan: 'klinisch' })]
    expect(explainSetting(klinisch, stam, nu).relevant).toEqual(['datum', 'stroom'])
  })

  test('profession and professional, where a rule asks for the profession', () => {
    const lijst = [regel('r', { beroep: ['Gezondheidszorgpsycholoog'] })]
    expect(explainSetting(lijst, stam, nu).relevant).toEqual(['datum', 'zorgverlener', 'beroep'])
  })

  test('property: whatever the other value, an input that is not named leaves the outcome as it is', () => {
    const velden = ['team', 'teamsoort', 'zorgprogramma', 'zorgverlener', 'locatiesoort', 'stroom', 'eenheid'] as const
    fc.assert(
      fc.property(lijstArb, contactArb, contactArb, (lijst, contact, ander) => {
        const { kies } = makeSettingkeuze(lijst, stam)
        const { relevant: namen } = explainSetting(lijst, stam, contact)
        for (const veld of velden) {
          const anders = outcomeOf(kies({ ...contact, [veld]: ander[veld] })) !== outcomeOf(kies(contact))
          if (anders) expect(namen).toContain(veld)
        }
      }),
      { numRuns: 1000 },
    )
  })
})
