import { dayOf, minutes } from '@zorgketen/values'
import { describe, expect, test } from 'vitest'
import { contact, metFictief } from '../proef/basis.ts'
import { makeSettingkeuze } from '../settingkeuze/make-settingkeuze.ts'
import { stam as indeling, regel, settingcontact } from '../settingkeuze/proef/basis.ts'
import type { Settingcontact } from '../settingkeuze/settingcontact.ts'
import type { Settingregel } from '../settingkeuze/settingregel.ts'
import { stamMetKeuze } from '../settingkeuze/stam-met-keuze.ts'
import type { Stam } from '../stam/stam.ts'
import { explainConsult } from './explain-consult.ts'
import { formatUitleg } from './format-uitleg.ts'

const DAG = dayOf(2022, 3, 14)
const registratie = contact({ eenheid: 'wijk', datum: DAG, directeMinuten: minutes(45) })

/** The small provider of the decision list (a wijkteam divided as multi), with this list and this contact. */
function stamMet(lijst: readonly Settingregel[], deel: Partial<Settingcontact> = {}): Stam {
  const hier = settingcontact({ datum: DAG, ...deel })
  const stam = stamMetKeuze(indeling, makeSettingkeuze(lijst, indeling), (eenheid, datum) => ({
    ...hier,
    eenheid,
    datum,
  }))
  return { ...stam, vraagVan: () => ({ lijst, contact: hier, indeling }) }
}
const uitlegMet = (...vraag: Parameters<typeof stamMet>) => explainConsult(registratie, stamMet(...vraag), metFictief)
const settingstap = (...vraag: Parameters<typeof stamMet>) =>
  uitlegMet(...vraag).stappen.find(({ stap }) => stap === 'setting')
const named = (...vraag: Parameters<typeof stamMet>) => uitlegMet(...vraag).relevanteInvoer.map(({ invoer }) => invoer)

const fact = regel('fact', { teamsoort: ['fact'] })
const titel = regel('titel', { teamsoort: ['gemengd'], strafrechtelijkeTitel: true }, { dan: 'fz-niet-klinisch' })
const loopt = [{ van: dayOf(2022, 1, 1), tot: null }]

describe('ZPM-03, ZPM-18: a consult whose setting a decision list chose', () => {
  test('the rule that chose is told, with what it looked at', () => {
    expect(settingstap([titel, fact], { teamsoort: 'gemengd', strafrechtelijkeTitels: loopt })).toMatchObject({
      invoer: { eenheid: 'wijk', datum: '2022-03-14', regel: 'titel' },
      uitkomst: 'fz-niet-klinisch',
      tekst: {
        nl: "Regel 'regel titel' past: soort team gemengd; lopende strafrechtelijke titel ja. Dus setting fz-niet-klinisch, besloten op 1 december 2021 (besluit van de directie).",
        en: "Rule 'regel titel' fits: kind of team gemengd; running criminal-law title yes. So setting fz-niet-klinisch, decided on 2021-12-01 (besluit van de directie).",
      },
    })
  })

  test('where no rule fits the division of the unit is told', () => {
    expect(settingstap([titel, fact])).toMatchObject({
      invoer: { eenheid: 'wijk', datum: '2022-03-14' },
      uitkomst: 'multi',
      tekst: {
        nl: 'Eenheid wijk valt in setting multi, besloten op 1 december 2021 (vrijgevestigde praktijk).',
        en: 'Unit wijk is in setting multi, decided on 2021-12-01 (vrijgevestigde praktijk).',
      },
    })
  })

  test('an empty list leaves the division of the unit', () => {
    expect(settingstap([])).toMatchObject({ invoer: { eenheid: 'wijk' }, uitkomst: 'multi' })
    expect(named([])).toEqual(expect.arrayContaining(['datum', 'eenheid', 'zorgverlener']))
  })

  test('a setting that could not be chosen ends the explanation with what to record', () => {
    const { stappen } = uitlegMet([titel], { teamsoort: 'gemengd', strafrechtelijkeTitels: null })
    expect(stappen.map(({ stap, uitkomst }) => [stap, uitkomst])).toEqual([
      ['ingang', 'zorgprestatiemodel'],
      ['weigering', 'setting.kenmerk-onbekend'],
    ])
  })
})

describe('ZPM-18: what the list looked at is named when another value gives another code or tariff', () => {
  test('the kind of team; not the unit, whose division no longer decides', () => {
    // outreachend has another code than every setting that a unit could be divided into, except that one
    const namen = named([fact], { teamsoort: 'fact' })
    expect(namen).toContain('teamsoort')
    expect(namen).not.toContain('eenheid')
    expect(namen).not.toContain('strafrechtelijkeTitel')
  })

  test('the title in a mixed team, and the unit where no rule fits', () => {
    const namen = named([titel], { teamsoort: 'gemengd' })
    expect(namen).toContain('strafrechtelijkeTitel')
    expect(namen).toContain('eenheid')
  })

  test('a rule that chooses what the division would choose changes nothing', () => {
    const zelfde = regel('zelfde', { zorgprogramma: ['angst'] }, { dan: 'multi' })
    expect(named([zelfde], { zorgprogramma: 'angst' })).not.toContain('zorgprogramma')
    const anders = regel('anders', { zorgprogramma: ['angst'] }, { dan: 'mono' })
    expect(named([anders], { zorgprogramma: 'angst' })).toContain('zorgprogramma')
  })

  test('a refusal of the list names what to record', () => {
    const namen = named([titel], { teamsoort: 'gemengd', strafrechtelijkeTitels: null })
    expect(namen).toContain('strafrechtelijkeTitel')
    expect(namen).not.toContain('zorgverlener')
  })

  test('the names are read in both languages', () => {
    const { nl, en } = formatUitleg(uitlegMet([fact], { teamsoort: 'fact' }))
    expect(nl).toMatch(/Dit kan anders worden door: datum, soort team, zorgverlener, .+\.$/)
    expect(en).toMatch(/This can change through: date, kind of team, professional, .+\.$/)
  })
})
