import { type ClockTime, dayOf, minutes, period } from '@zorgketen/values'
import { describe, expect, test } from 'vitest'
import type { Consultprestatie } from '../prestatie/prestatie.ts'
import {
  brokenTexts,
  contact,
  eenheid,
  metFictief,
  nza,
  planningIsRealisatie,
  praktijk,
  prestatieOf,
  weigercodeOf,
  zorgverlener,
} from '../proef/basis.ts'
import { makeStam, type Stamgegevens } from '../stam/make-stam.ts'
import { WEIGERINGEN } from '../weigering/catalogus.ts'
import { describeWeigering } from '../weigering/describe-weigering.ts'
import type { Afleiding } from './afleiding.ts'
import { deriveConsult } from './derive-consult.ts'

const derive = (
  deel: Parameters<typeof contact>[0] = {},
  stam: Partial<Stamgegevens> = {},
  tarieven = nza,
): Afleiding<Consultprestatie> => deriveConsult(contact(deel), makeStam({ ...praktijk, ...stam }), tarieven)

describe('deriveConsult, good', () => {
  test('ZPM-01: setting, profession, kind and direct time give code and tariff (zpm.md 1.1 and 1.2, GZ 2022)', () => {
    expect(prestatieOf(derive())).toEqual({
      soort: 'consult',
      id: 'r1',
      registratie: 'r1',
      patient: 'p1',
      stroom: 'ggz',
      datum: dayOf(2022, 3, 14),
      begintijd: null,
      eindtijd: null,
      zorgsoort: 'behandeling',
      setting: 'sectie-ii',
      eenheid: 'praktijk',
      zorgverlener: 'gz',
      beroep: 'Gezondheidszorgpsycholoog',
      categorieIndex: 6,
      duurklasse: 45,
      minuten: 45,
      tijdsoort: 'gerealiseerd',
      codelijst: '071',
      code: 'CO0497',
      naam: 'Ambulant – kwaliteitsstatuut sectie II Gezondheidszorgpsycholoog (Wet Big artikel 3) Behandeling 45 minuten',
      tarief: 12_099,
      fictief: false,
    })
  })

  test('ZPM-05: the kind of care is what the professional chose (GZ 2022 diagnostiek 45: CO0432, 142.31)', () => {
    const { code, tarief } = prestatieOf(derive({ zorgsoort: 'diagnostiek' }))
    expect([code, tarief]).toEqual(['CO0432', 14_231])
  })

  test('ZPM-01: indirect time never becomes a prestatie', () => {
    const zonder = derive()
    expect(derive({ indirecteMinuten: minutes(300) })).toEqual(zonder)
  })

  test('ZPM-19: the tariff follows the day of the contact across the year border', () => {
    expect(prestatieOf(derive({ datum: dayOf(2022, 12, 31) })).tarief).toBe(12_099)
    expect(prestatieOf(derive({ datum: dayOf(2023, 1, 1) })).tarief).toBe(12_840)
  })

  test('ZPM-20: every prestatie carries its stream', () => {
    expect(prestatieOf(derive({ stroom: 'fz' })).stroom).toBe('fz')
  })

  test('an invented code says so and comes from the pack fictief only', () => {
    const klinisch = { eenheden: [eenheid('praktijk', 'fz-klinisch')] }
    expect(weigercodeOf(derive({}, klinisch))).toBe('code.onbekend')
    const prestatie = prestatieOf(derive({}, klinisch, metFictief))
    expect([prestatie.fictief, prestatie.setting]).toEqual([true, 'fz-klinisch'])
    expect(prestatieOf(derive({}, {}, metFictief)).fictief).toBe(false)
  })
})

describe('deriveConsult, times of day (VC034, VC094: no end date on a line of list 071)', () => {
  const om = (uur: number, minuut: number) => (uur * 3600 + minuut * 60) as ClockTime

  test('the end is the begin plus the counted minutes', () => {
    expect(prestatieOf(derive({ begintijd: om(9, 30) })).eindtijd).toBe(om(10, 15))
  })

  test('a contact that ends on the last minute of the day keeps its end', () => {
    expect(prestatieOf(derive({ begintijd: om(23, 14) })).eindtijd).toBe(om(23, 59))
  })

  test('a contact that runs to or past midnight has no end time and keeps the day it began', () => {
    for (const minuut of [15, 50]) {
      const prestatie = prestatieOf(derive({ begintijd: om(23, minuut) }))
      expect([prestatie.begintijd, prestatie.eindtijd]).toEqual([om(23, minuut), null])
      expect(prestatie.datum).toBe(dayOf(2022, 3, 14))
    }
  })

  test('ZPM-06: where planned time counts the end follows the planned minutes', () => {
    const plan = { begintijd: om(9, 0), geplandeMinuten: minutes(45), directeMinuten: minutes(35) }
    expect(prestatieOf(derive(plan, { planningIsRealisatie })).eindtijd).toBe(om(9, 45))
  })
})

describe('deriveConsult, refused', () => {
  test('DFZ-22: a contact before the model began', () => {
    expect(weigercodeOf(derive({ datum: dayOf(2021, 12, 31) }))).toBe('datum.voor-zpm')
    expect(weigercodeOf(derive({ datum: dayOf(2022, 1, 1) }))).toBeNull()
  })

  test('ZPM-03: a unit that is unknown, has no setting that day, or has two', () => {
    expect(weigercodeOf(derive({ eenheid: 'elders' }))).toBe('eenheid.onbekend')
    const later = { eenheden: [eenheid('praktijk', 'sectie-ii', period(dayOf(2022, 3, 15), null))] }
    expect(weigercodeOf(derive({}, later))).toBe('eenheid.zonder-setting')
    const twee = { eenheden: [eenheid('praktijk', 'sectie-ii'), eenheid('praktijk', 'mono')] }
    expect(weigercodeOf(derive({}, twee))).toBe('eenheid.meer-settings')
  })

  test('double rows that say the same are no contradiction', () => {
    const dubbel = {
      eenheden: [eenheid('praktijk', 'sectie-ii'), eenheid('praktijk', 'sectie-ii')],
      zorgverleners: [zorgverlener('gz', 'Gezondheidszorgpsycholoog'), zorgverlener('gz', 'Gezondheidszorgpsycholoog')],
    }
    expect(derive({}, dubbel)).toEqual(derive())
  })

  test.each([
    [{ datum: dayOf(2021, 12, 31) }, ['2021-12-31']],
    [{ eenheid: 'elders' }, ['elders']],
    [{ zorgverlener: 'x' }, ['x']],
    [{ zorgverlener: 'secretaresse' }, ['secretaresse', '2022-03-14']],
    [{ directeMinuten: minutes(4) }, ['4']],
    [{ eenheid: 'mono' }, ['mono', 'Gezondheidszorgpsycholoog', 'behandeling', '45', '2022-03-14']],
  ])('a refusal of %j fills its texts with what it is about', (deel, woorden) => {
    const stam = {
      eenheden: [...praktijk.eenheden, eenheid('mono', 'mono')],
      zorgverleners: [...praktijk.zorgverleners, zorgverlener('secretaresse', 'secretaresse')],
    }
    const afleiding = derive(deel, stam)
    if (afleiding.soort === 'prestatie') throw new Error('not refused')
    const { wat, verwacht, doe } = describeWeigering(WEIGERINGEN, afleiding.weigering)
    expect(brokenTexts([wat, verwacht, doe])).toEqual([])
    for (const woord of woorden) expect(wat.nl).toContain(woord)
  })

  test('ZPM-04: a professional who is unknown, has no profession that day, or has two', () => {
    expect(weigercodeOf(derive({ zorgverlener: 'x' }))).toBe('zorgverlener.onbekend')
    const vroeger = {
      zorgverleners: [zorgverlener('gz', 'Psychotherapeut', period(dayOf(2010, 1, 1), dayOf(2022, 3, 13)))],
    }
    expect(weigercodeOf(derive({}, vroeger))).toBe('zorgverlener.zonder-beroep')
    const twee = {
      zorgverleners: [zorgverlener('gz', 'Psychotherapeut'), zorgverlener('gz', 'Gezondheidszorgpsycholoog')],
    }
    expect(weigercodeOf(derive({}, twee))).toBe('zorgverlener.meer-beroepen')
  })

  test('no direct time is no contact, also where the plan would count', () => {
    const afwezig = { geplandeMinuten: minutes(15), directeMinuten: minutes(0) }
    expect(weigercodeOf(derive(afwezig, { planningIsRealisatie }))).toBe('tijd.geen-directe')
  })

  test('ZPM-01: four minutes is no consult, five is (zpm.md §1)', () => {
    expect(weigercodeOf(derive({ directeMinuten: minutes(4) }))).toBe('tijd.te-kort')
    expect(prestatieOf(derive({ directeMinuten: minutes(5) })).duurklasse).toBe(5)
  })

  test('a tariff that no source prints is refused with the file to install, never guessed (PT 2022 diagnostiek 5)', () => {
    const afleiding = derive({ zorgverlener: 'pt', zorgsoort: 'diagnostiek', directeMinuten: minutes(5) })
    expect(weigercodeOf(afleiding)).toMatch(/^(tarief|code)\.onbekend$/)
    if (afleiding.soort === 'weigering') expect(afleiding.weigering.reden?.nl).toContain('prestaties/2022-01-01/')
  })

  test('a code that no source prints is refused and not made from the formula (setting mono)', () => {
    const mono = { eenheden: [eenheid('praktijk', 'mono')] }
    expect(weigercodeOf(derive({}, mono))).toBe('code.onbekend')
  })

  test.each([
    ['afwezig', 'code.bestaat-niet'],
    ['geenUitgave', 'prestatielijst.ontbreekt'],
  ] as const)('what the list answers with %s is refused as %s', (uitkomst, code) => {
    const reden = { nl: 'reden', en: 'reason' }
    const tarieven = { ...nza, vindConsult: () => ({ uitkomst, rij: null, reden }) as const }
    const afleiding = derive({}, {}, tarieven)
    expect(weigercodeOf(afleiding)).toBe(code)
    if (afleiding.soort === 'weigering') expect(afleiding.weigering.reden).toBe(reden)
  })

  test('without duration classes nothing can be derived', () => {
    expect(weigercodeOf(derive({}, {}, { ...nza, duurklasse: () => null }))).toBe('duurklassen.onbekend')
  })
})
