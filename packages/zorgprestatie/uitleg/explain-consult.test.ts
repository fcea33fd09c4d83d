import { dayOf, minutes } from '@zorgketen/values'
import { describe, expect, test } from 'vitest'
import { deriveConsult } from '../consult/derive-consult.ts'
import { contact, eenheid, metFictief, nza, planningIsRealisatie, praktijk } from '../proef/basis.ts'
import { makeStam } from '../stam/make-stam.ts'
import { explainConsult } from './explain-consult.ts'
import { formatUitleg } from './format-uitleg.ts'

const stam = makeStam({ ...praktijk, planningIsRealisatie })
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
  })

  test.each([
    ['the care was not planned', { geplandeMinuten: null, directeMinuten: minutes(20) }],
    ['they deviate 16 minutes from the 45 planned, more than 15', { directeMinuten: minutes(61) }],
    ['the 4 planned are too short for a consult', { geplandeMinuten: minutes(4) }],
    ['no planning = realisatie is recorded for this day (planned was 45)', { datum: dayOf(2022, 3, 14) }],
  ])('ZPM-06: says why realised time counts: %s', (reden, edit) => {
    const met = reden.startsWith('no planning') ? makeStam(praktijk) : stam
    const tijd = explainConsult({ ...gepland, ...edit }, met, nza).stappen.find(({ stap }) => stap === 'tijd')
    expect(tijd?.tekst.en).toContain(reden)
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
