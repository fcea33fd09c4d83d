import { dayOf, minutes } from '@zorgketen/values'
import { describe, expect, test } from 'vitest'
import { allesBekend } from '../afleiden/proef/tarieven.ts'
import { explainGroep } from './explain-groep.ts'
import { sessie, stamMet } from './proef/basis.ts'

describe('ZPM-18 explainGroep', () => {
  test('every step names what it rested on and what came out', () => {
    const { stappen } = explainGroep(sessie(), stamMet(true), allesBekend)
    expect(stappen.map(({ stap, invoer, uitkomst }) => [stap, invoer, uitkomst])).toEqual([
      ['tijd', { directeMinuten: 50, geplandeMinuten: 60 }, 60],
      ['eenheden', { minuten: 60, datum: '2022-03-14' }, 2],
      ['groepsgrootte', { volgnummer: 1, aanwezig: 3, andereStroom: 1 }, 3],
      ['groepsgrootte', { volgnummer: 2, aanwezig: 2, andereStroom: 1 }, 2],
      [
        'prestatie',
        { code: 'groepsconsult categorieIndex=6 groepsgrootte=3 minuten=30', datum: '2022-03-14', aantal: 2 },
        1000,
      ],
      [
        'prestatie',
        { code: 'groepsconsult categorieIndex=6 groepsgrootte=2 minuten=30', datum: '2022-03-14', aantal: 1 },
        1000,
      ],
    ])
    expect(stappen.every(({ bron }) => bron.document !== '' && bron.plaats !== '')).toBe(true)
  })

  test('the size cites the wording in force and the one it replaced', () => {
    const { stappen } = explainGroep(sessie(), stamMet(true), allesBekend)
    const bron = stappen.find(({ stap }) => stap === 'groepsgrootte')?.bron
    expect([bron?.document, bron?.plaats].join(' ')).toMatch(/v1\.3.*Handreiking \(2020\)/)
  })

  test.each([
    [
      46,
      '46 minuten geven 2 eenheden van 30 minuten; het restant van 16 minuten telt mee.',
      '46 minutes give 2 units of 30 minutes; the remainder of 16 minutes counts.',
    ],
    [
      45,
      '45 minuten geven 1 eenheden van 30 minuten; het restant van 15 minuten telt niet.',
      '45 minutes give 1 units of 30 minutes; the remainder of 15 minutes does not count.',
    ],
    [
      60,
      '60 minuten geven 2 eenheden van 30 minuten; er blijft niets over.',
      '60 minutes give 2 units of 30 minutes; nothing is left.',
    ],
    [
      20,
      '20 minuten geven 0 eenheden van 30 minuten; of 20 minuten tellen is onbekend.',
      '20 minutes give 0 units of 30 minutes; whether 20 minutes count is unknown.',
    ],
  ])('says what becomes of the remainder of %s minutes', (duur, nl, en) => {
    const een = sessie({ directeMinuten: minutes(duur), geplandeMinuten: null })
    const { stappen } = explainGroep(een, stamMet(false), allesBekend)
    expect(stappen.find(({ stap }) => stap === 'eenheden')?.tekst).toEqual({ nl, en })
    expect(stappen[0]?.tekst).toEqual({
      nl: `De ${duur} gerealiseerde minuten tellen.`,
      en: `The ${duur} realised minutes count.`,
    })
  })

  test('ZPM-06: says that planned minutes count when they do', () => {
    const { stappen } = explainGroep(sessie(), stamMet(true), allesBekend)
    expect(stappen[0]?.tekst).toEqual({ nl: 'De 60 geplande minuten tellen.', en: 'The 60 planned minutes count.' })
  })

  test('ZPM-07: says who counts for the size without being billed, each patient once', () => {
    const [a, b, c] = sessie().deelnemers
    if (a === undefined || b === undefined || c === undefined) throw new Error('no participants')
    // c leaves and comes back, d is of another stream as well
    const deelnemers = [a, b, { ...c, tot: minutes(10) }, { ...c, van: minutes(20) }, { ...c, patient: 'd' }]
    const een = sessie({ deelnemers, geplandeMinuten: null, directeMinuten: minutes(30) })
    const { stappen } = explainGroep(een, stamMet(false), allesBekend)
    expect(stappen.filter(({ stap }) => stap === 'groepsgrootte').map(({ tekst }) => tekst)).toEqual([
      {
        nl: 'In eenheid 1 waren 4 patiënten aanwezig; 2 daarvan telt mee zonder rekening.',
        en: 'In unit 1 4 patients were present; 2 of them counts without being billed.',
      },
    ])
  })

  test('a refusal is the last step, with what to do', () => {
    const { stappen } = explainGroep(sessie({ datum: dayOf(2021, 3, 1) }), stamMet(false), allesBekend)
    expect(stappen.map(({ stap, uitkomst }) => [stap, uitkomst])).toEqual([['weigering', 'datum.voor-zpm']])
    expect(stappen[0]?.tekst.nl).toContain('Controleer de datum.')
  })
})
