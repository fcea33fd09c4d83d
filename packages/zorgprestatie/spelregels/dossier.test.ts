import { ruleIdOf } from '@zorgketen/rules'
import { minutes } from '@zorgketen/values'
import { describe, expect, test } from 'vitest'
import type { Zorgvraagfeit } from './feiten.ts'
import { behandeling, consult, type Geval, judgeGeval, makeGeval, regie } from './proef/basis.ts'
import { dag } from './proef/geldig.ts'

const zorgvraag = (id: string, deel: Partial<Zorgvraagfeit> = {}): Zorgvraagfeit => ({
  ...makeGeval().zorgvraag,
  id,
  ...deel,
})
const geval = (edit: (geval: Geval) => void = () => {}): Geval => {
  const nieuw = makeGeval()
  edit(nieuw)
  return nieuw
}
const metConsulten = (...consulten: Zorgvraagfeit['consulten']) =>
  geval((een) => {
    een.zorgvraag.consulten = consulten
  })

describe('a finding says what it is about', () => {
  test('one about a consult: its zorgvraag, its registration and its day', () => {
    const lang = consult('2022-01-17', { directeMinuten: minutes(150) })
    const { meldingen } = judgeGeval(metConsulten(regie('2022-01-10'), lang))
    expect(meldingen).toMatchObject([
      { zorgvraag: 'z1', verblijf: null, registratie: 'c-2022-01-17', dag: dag('2022-01-17') },
    ])
  })

  test('one about a zorgvraag: no registration, and the day of its first consult', () => {
    const { meldingen } = judgeGeval(
      geval((een) => {
        een.zorgvraag.diagnose = null
      }),
    )
    expect(meldingen.filter((melding) => ruleIdOf(melding) === 'zpm.diagnose.vermeld')).toMatchObject([
      { zorgvraag: 'z1', verblijf: null, registratie: null, dag: dag('2022-01-10') },
    ])
  })

  test('ZPM-14: a diagnosis that is missing is a breach from the first consult, however many there were', () => {
    const zes = ['10', '11', '12', '13', '14', '17'].map((d) => regie(`2022-01-${d}`))
    const { meldingen } = judgeGeval({ ...makeGeval(), zorgvraag: zorgvraag('z1', { consulten: zes, diagnose: null }) })
    expect(meldingen.find((melding) => ruleIdOf(melding) === 'zpm.diagnose.vermeld')).toMatchObject({
      breukOp: dag('2022-01-10'),
    })
  })

  test('ZPM-30: of two zorgvragen each has its own day of the breach', () => {
    const later = (id: string, maand: string, vijfde: string) => {
      const vier = ['10', '11', '12', '13'].map((d) => consult(`2022-${maand}-${d}`))
      return zorgvraag(id, { consulten: [...vier, consult(vijfde)] })
    }
    const { meldingen } = judgeGeval(
      geval((een) => {
        een.vandaag = dag('2022-06-01')
        een.zorgvraag = later('z1', '01', '2022-03-01')
      }),
      [later('z2', '02', '2022-04-04')],
    )
    const breuken = meldingen.filter((melding) => ruleIdOf(melding) === 'zpm.regie.vier-consulten')
    expect(breuken.map((melding) => [melding.zorgvraag, melding.breukOp])).toEqual([
      ['z1', dag('2022-03-01')],
      ['z2', dag('2022-04-04')],
    ])
  })
})

test('what cannot be judged is told once for each reason, with how often and where first', () => {
  const onbekend = { volledig: false, begonnen: null, nieuw: false } as const
  const { nietBeoordeeld } = judgeGeval(geval(), [zorgvraag('z2', onbekend), zorgvraag('z3', onbekend)])
  expect(nietBeoordeeld).toMatchObject([
    {
      regel: 'zpm.verwijzing.negen-maanden@1',
      reden: { nl: 'Wanneer het eerste consult van deze zorgvraag was, is niet bekend.' },
      aantal: 2,
      eerste: 'zorgvraag z2',
    },
  ])
})

describe('ZPM-30: the regiebehandelaar', () => {
  test('one consult of which nobody knows whether it was the regiebehandelaar leaves all unsure', () => {
    const { nietBeoordeeld } = judgeGeval(
      metConsulten(consult('2022-01-10'), consult('2022-01-17', { doorRegiebehandelaar: null })),
    )
    expect(nietBeoordeeld.map(({ reden }) => reden.nl)).toContain(
      'Wie de regiebehandelaar van deze zorgvraag is, is niet vastgelegd.',
    )
  })

  test('a consult on the last day of the six weeks meets the term, with few consults as well', () => {
    // 42 days after 10 January 2022 is 21 February
    const { verplichtingen } = judgeGeval(metConsulten(consult('2022-01-10'), regie('2022-02-21')))
    expect(verplichtingen.find(({ regel }) => regel === 'zpm.regie.zes-weken@1')).toMatchObject({
      uiterlijk: dag('2022-02-21'),
      vervuld: dag('2022-02-21'),
      stand: 'vervuld',
    })
  })
})

test('ZPM-11, ZPM-26, ZPM-27, ZPM-30: a term that nobody met yet runs and has no day on which it was met', () => {
  const { verplichtingen } = judgeGeval(
    geval((een) => {
      een.vandaag = dag('2022-01-20')
      een.zorgvraag.consulten = [consult('2022-01-10')]
      een.zorgvraag.typeringen = [dag('2022-01-12')]
      een.verblijf = { ...een.verblijf, opname: dag('2022-01-15'), ontslag: null, dagen: [] }
    }),
    [zorgvraag('z2', { consulten: [], typeringen: [] })],
  )
  expect(verplichtingen.map(({ regel, sleutel, stand, vervuld }) => [regel, sleutel, stand, vervuld])).toEqual([
    ['zpm.regie.zes-weken@1', 'z1', 'loopt', null],
    ['zpm.verwijzing.negen-maanden@1', 'z1', 'vervuld', dag('2022-01-10')],
    ['zpm.verwijzing.negen-maanden@1', 'z2', 'loopt', null],
    ['zpm.typering.jaarlijks@1', `z1 ${dag('2022-01-12')}`, 'loopt', null],
    ['zpm.verblijf.zonder-consult@1', `v1 ${dag('2022-01-15')}`, 'loopt', null],
  ])
})

describe('ZPM-26: the first consult that the referral waits for', () => {
  const VERWIJZING = 'zpm.verwijzing.negen-maanden'
  const over = (deel: Partial<Zorgvraagfeit>) => {
    const een = geval()
    een.vandaag = dag('2022-12-01')
    een.zorgvraag = { ...een.zorgvraag, nieuw: false, volledig: false, begonnen: null, ...deel }
    const { meldingen, nietBeoordeeld, verplichtingen } = judgeGeval(een)
    return {
      meldingen: meldingen.filter((melding) => ruleIdOf(melding) === VERWIJZING).map(({ variant }) => variant),
      onbekend: nietBeoordeeld.filter((rij) => ruleIdOf(rij) === VERWIJZING).map(({ reden }) => reden.nl),
      vervuld: verplichtingen.filter(({ regel }) => regel.startsWith(VERWIJZING)).map(({ vervuld }) => vervuld),
    }
  }
  const NIETS = { meldingen: [], onbekend: [], vervuld: [] }

  test('fz and a zorgvraag without a referral have nothing to be unsure of', () => {
    expect(over({ stroom: 'fz' })).toEqual(NIETS)
    expect(over({ verwijzing: null })).toEqual(NIETS)
  })

  test('one that is open, without a consult here and with consults elsewhere, cannot be judged', () => {
    expect(over({ consulten: [] }).onbekend).toEqual([
      'Wanneer het eerste consult van deze zorgvraag was, is niet bekend.',
    ])
  })

  test('one that was closed after a consult here, with consults elsewhere, cannot be judged either', () => {
    expect(over({ gesloten: dag('2022-11-01') }).onbekend).toHaveLength(1)
    expect(over({ gesloten: dag('2022-11-01'), consulten: [] }).onbekend).toEqual([])
  })

  // nine months after 3 January 2022 is 3 October 2022 (N2971)
  test('the earlier of the start of the zorgtraject and the first consult here', () => {
    const hier = [behandeling('2022-10-03')]
    expect(over({ begonnen: dag('2022-11-01'), consulten: hier })).toEqual({ ...NIETS, vervuld: [dag('2022-10-03')] })
    expect(over({ begonnen: dag('2022-02-01'), consulten: hier })).toEqual({ ...NIETS, vervuld: [dag('2022-02-01')] })
    expect(over({ begonnen: dag('2022-02-01'), consulten: [] })).toEqual({ ...NIETS, vervuld: [dag('2022-02-01')] })
  })
})
