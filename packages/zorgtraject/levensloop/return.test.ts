import { dayOf } from '@zorgketen/values'
import { describe, expect, test } from 'vitest'
import { andereDeclarant, codeOf, dag, fz, ggz } from '../proef/basis.ts'
import { judgeReturn, type Terugkeer } from './judge-return.ts'
import { reopen } from './reopen.ts'

// Factsheet Zorgtrajectnummer, 'Wat als een patiënt na afsluiten van het zorgtrajectnummer terugkomt'.
const LAATSTE = dag(3, 14)
const gesloten = ggz(1, { gesloten: dag(3, 31), sluitreden: 'behandeling', startdatum: dag(1, 10) })

const terug = (deel: Partial<Terugkeer> = {}): Terugkeer => ({
  gelopen: [{ traject: gesloten, laatste: LAATSTE }],
  dag: dag(9, 1),
  nieuweVerwijzing: false,
  terugval: null,
  ...deel,
})

describe('ZTN-15 a patient who comes back', () => {
  test('while a number is open care goes on it (ZTN-13)', () => {
    const open = ggz(2)
    const gelopen = [
      { traject: gesloten, laatste: LAATSTE },
      { traject: open, laatste: null },
    ]
    expect(judgeReturn(terug({ gelopen, terugval: true }))).toEqual({ soort: 'open', traject: open })
    expect(judgeReturn(terug({ dag: dag(3, 20) }))).toEqual({ soort: 'open', traject: gesloten })
  })

  test('a relapse within a year: the old number is used again', () => {
    expect(judgeReturn(terug({ terugval: true }))).toEqual({ soort: 'heropenen', traject: gesloten })
    expect(judgeReturn(terug({ terugval: true, dag: dayOf(2023, 3, 14) })).soort).toBe('heropenen')
  })

  test('no relapse, or more than a year later: a new number', () => {
    expect(judgeReturn(terug({ terugval: false }))).toEqual({ soort: 'nieuw', reden: 'geen-terugval' })
    expect(judgeReturn(terug({ terugval: true, dag: dayOf(2023, 3, 15) }))).toEqual({
      soort: 'nieuw',
      reden: 'langer-dan-een-jaar',
    })
    expect(judgeReturn(terug({ gelopen: [] }))).toEqual({ soort: 'nieuw', reden: 'geen-eerder' })
    expect(judgeReturn(terug({ gelopen: [{ traject: gesloten, laatste: null }] }))).toEqual({
      soort: 'nieuw',
      reden: 'geen-eerder',
    })
  })

  test.each([true, false])(
    'not said whether it is a relapse: it is asked, with a new referral %s',
    (nieuweVerwijzing) => {
      expect(judgeReturn(terug({ nieuweVerwijzing }))).toEqual({ soort: 'vraag', traject: gesloten, nieuweVerwijzing })
    },
  )

  test('of more numbers the one that had care last counts', () => {
    const ouder = ggz(2, { gesloten: dag(2, 1), sluitreden: 'behandeling' })
    const gelopen = [
      { traject: ouder, laatste: dag(1, 20) },
      { traject: gesloten, laatste: LAATSTE },
    ]
    for (const volgorde of [gelopen, gelopen.toReversed()]) {
      expect(judgeReturn(terug({ gelopen: volgorde, terugval: true }))).toMatchObject({ traject: gesloten })
    }
  })
})

describe('ZTN-15 reopening', () => {
  const verzoek = { dag: dag(9, 1), laatste: LAATSTE, bestaand: [gesloten] }

  test('gives the same number, open', () => {
    expect(reopen(gesloten, verzoek)).toEqual({
      soort: 'zorgtraject',
      zorgtraject: { ...gesloten, gesloten: null, sluitreden: null },
    })
  })

  test('beside an fz number, a number of another patient, of another provider or an older one', () => {
    const bestaand = [
      gesloten,
      fz(2),
      ggz(3, { patient: 'p2' }),
      ggz(4, { declarant: andereDeclarant }),
      ggz(5, { gesloten: dag(3, 31) }),
    ]
    expect(reopen(gesloten, { ...verzoek, bestaand }).soort).toBe('zorgtraject')
  })

  test.each([
    ['heropenen.fz', fz(1, { gesloten: dag(3, 31) }), verzoek],
    ['heropenen.open', ggz(1), verzoek],
    ['heropenen.te-laat', gesloten, { ...verzoek, dag: dayOf(2023, 3, 15) }],
    ['heropenen.te-laat', gesloten, { ...verzoek, laatste: null }],
    ['heropenen.nieuwer-nummer', gesloten, { ...verzoek, bestaand: [gesloten, ggz(2)] }],
    ['heropenen.nieuwer-nummer', gesloten, { ...verzoek, bestaand: [gesloten, ggz(2, { gesloten: dag(4, 1) })] }],
  ])('refuses: %s', (code, traject, hoe) => {
    expect(codeOf(reopen(traject, hoe))).toBe(code)
  })
})
