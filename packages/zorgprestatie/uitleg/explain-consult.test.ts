import { dayOf, minutes } from '@zorgketen/values'
import { describe, expect, test } from 'vitest'
import { deriveConsult } from '../consult/derive-consult.ts'
import { contact, eenheid, metFictief, nza, planningIsRealisatie, praktijk, zorgverlener } from '../proef/basis.ts'
import { makeStam } from '../stam/make-stam.ts'
import { explainConsult } from './explain-consult.ts'
import { formatUitleg } from './format-uitleg.ts'

const stam = makeStam({
  ...praktijk,
  planningIsRealisatie,
  zorgverleners: [...praktijk.zorgverleners, zorgverlener('secretaresse', 'secretaresse')],
})
const gepland = contact({ geplandeMinuten: minutes(45), directeMinuten: minutes(35) })

describe('ZPM-18 explainConsult', () => {
  test('golden: a prestatie explains itself in Dutch and in English', async () => {
    const tekst = formatUitleg(explainConsult(gepland, stam, nza))
    await expect(tekst.nl).toMatchFileSnapshot('gouden/prestatie.nl.txt')
    await expect(tekst.en).toMatchFileSnapshot('gouden/prestatie.en.txt')
  })

  test('golden: a refusal tells the steps that were taken and ends with what to do', async () => {
    const mono = makeStam({ ...praktijk, eenheden: [eenheid('praktijk', 'mono')] })
    const tekst = formatUitleg(explainConsult(gepland, mono, nza))
    await expect(tekst.nl).toMatchFileSnapshot('gouden/weigering.nl.txt')
    await expect(tekst.en).toMatchFileSnapshot('gouden/weigering.en.txt')
  })

  test('every step names what it rested on and what came out', () => {
    const datum = '2022-03-14'
    const { stappen } = explainConsult(gepland, stam, nza)
    expect(stappen.map(({ stap, invoer, uitkomst }) => [stap, invoer, uitkomst])).toEqual([
      ['ingang', { datum }, 'zorgprestatiemodel'],
      ['setting', { eenheid: 'praktijk', datum }, 'sectie-ii'],
      ['beroep', { zorgverlener: 'gz', datum }, 'Gezondheidszorgpsycholoog'],
      ['tijd', { directeMinuten: 35, geplandeMinuten: 45 }, 45],
      ['duurklasse', { minuten: 45 }, 45],
      [
        'prestatie',
        { setting: 'sectie-ii', beroep: 'Gezondheidszorgpsycholoog', zorgsoort: 'behandeling', duurklasse: 45 },
        'CO0497',
      ],
      ['tarief', { code: 'CO0497', datum }, 12_099],
    ])
  })

  test.each([
    [
      {
        nl: 'De 20 gerealiseerde minuten tellen: de zorg was niet gepland.',
        en: 'The 20 realised minutes count: the care was not planned.',
      },
      { geplandeMinuten: null, directeMinuten: minutes(20) },
    ],
    [
      {
        nl: 'De 61 gerealiseerde minuten tellen: zij wijken 16 minuten af van de 45 geplande, meer dan 15.',
        en: 'The 61 realised minutes count: they deviate 16 minutes from the 45 planned, more than 15.',
      },
      { directeMinuten: minutes(61) },
    ],
    [
      {
        nl: 'De 35 gerealiseerde minuten tellen: de 4 geplande zijn te kort voor een consult.',
        en: 'The 35 realised minutes count: the 4 planned are too short for a consult.',
      },
      { geplandeMinuten: minutes(4) },
    ],
  ])('ZPM-06: says why realised time counts: $nl', (tekst, edit) => {
    const { stappen } = explainConsult({ ...gepland, ...edit }, stam, nza)
    expect(stappen.find(({ stap }) => stap === 'tijd')?.tekst).toEqual(tekst)
  })

  test('a known code without a tariff: the prestatie is told, then what is missing (GZ 2024, zpm.md 1.2)', () => {
    const kort = { ...gepland, datum: dayOf(2024, 3, 14), geplandeMinuten: null, directeMinuten: minutes(5) }
    const { stappen, afleiding } = explainConsult(kort, stam, nza)
    expect(stappen.slice(-2).map(({ stap, uitkomst }) => [stap, uitkomst])).toEqual([
      ['prestatie', 'CO0107'],
      ['weigering', 'tarief.onbekend'],
    ])
    expect(afleiding).toMatchObject({ weigering: { params: { code: 'CO0107' } } })
  })

  test('on the first day of the model the steps are told', () => {
    const eerste = explainConsult({ ...gepland, datum: dayOf(2022, 1, 1) }, stam, nza)
    expect(eerste.stappen[0]?.tekst.nl).toBe(
      'Het contact was op 1 januari 2022; het zorgprestatiemodel geldt vanaf 1 januari 2022.',
    )
  })

  test('bounds of minutes read as from, up to, or both', () => {
    const text = (n: number) =>
      formatUitleg(
        explainConsult({ ...gepland, geplandeMinuten: null, directeMinuten: minutes(n) }, makeStam(praktijk), nza),
      )
    expect(text(0).nl).toContain('directe minuten (gelijk tot en met 0)')
    expect(text(0).en).toContain('direct minutes (same up to 0)')
    expect(text(140).nl).toContain('directe minuten (gelijk vanaf 120)')
    expect(text(140).en).toContain('direct minutes (same from 120)')
    expect(text(46).en).toContain('direct minutes (same from 45 to 59)')
  })

  test('an invented code and tariff say so', () => {
    const klinisch = makeStam({ ...praktijk, eenheden: [eenheid('praktijk', 'klinisch')] })
    const tekst = formatUitleg(explainConsult(gepland, klinisch, metFictief))
    expect(tekst.nl).toContain('FICTIEF: code en tarief zijn verzonnen')
    expect(tekst.en).toContain('FICTITIOUS')
  })

  test.each([
    ['datum.voor-zpm', { datum: dayOf(2021, 12, 31) }, ['weigering']],
    ['eenheid.onbekend', { eenheid: 'x' }, ['ingang', 'weigering']],
    ['zorgverlener.onbekend', { zorgverlener: 'x' }, ['ingang', 'setting', 'weigering']],
    ['beroep.niet-op-lijst', { zorgverlener: 'secretaresse' }, ['ingang', 'setting', 'weigering']],
    ['tijd.geen-directe', { directeMinuten: minutes(0) }, ['ingang', 'setting', 'beroep', 'weigering']],
    [
      'tijd.te-kort',
      { geplandeMinuten: null, directeMinuten: minutes(4) },
      ['ingang', 'setting', 'beroep', 'tijd', 'weigering'],
    ],
  ])('the steps of %s stop where the derivation stopped', (code, edit, stappen) => {
    const uitleg = explainConsult({ ...gepland, ...edit }, stam, nza)
    expect(uitleg.stappen.map(({ stap }) => stap)).toEqual(stappen)
    expect(uitleg.stappen.at(-1)?.uitkomst).toBe(code)
  })

  test('the explanation carries the derivation itself, and its last step has the same tariff in cents', () => {
    const uitleg = explainConsult(gepland, stam, nza)
    expect(uitleg.afleiding).toEqual(deriveConsult(gepland, stam, nza))
    expect(uitleg.stappen.at(-1)).toMatchObject({ stap: 'tarief', uitkomst: 12_099 })
  })
})
