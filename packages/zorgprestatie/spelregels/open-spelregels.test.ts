import { ruleIdOf } from '@zorgketen/rules'
import { minutes } from '@zorgketen/values'
import { describe, expect, test } from 'vitest'
import { GRENS_IDS } from './grenzen.ts'
import { GRENZEN_VAN_REGEL } from './grenzen-van-regel.ts'
import { openSpelregels } from './judge-spelregels.ts'
import {
  behandeling,
  consult,
  consultatie,
  type Geval,
  grenzenZonder,
  judgeGeval,
  makeGeval,
  regie,
} from './proef/basis.ts'
import { dag } from './proef/geldig.ts'
import { makeSpelregels } from './regelboek.ts'

const judge = (edit: (geval: Geval) => void) => {
  const geval = makeGeval()
  edit(geval)
  return judgeGeval(geval)
}
const dagen = (edit: (geval: Geval) => void) =>
  judge(edit).meldingen.map(({ regel, variant, registratie, uiterlijk, breukOp }) => ({
    regel: ruleIdOf({ regel }),
    variant,
    registratie,
    uiterlijk,
    breukOp,
  }))
const reden = (regel: string, edit: (geval: Geval) => void) =>
  judge(edit).nietBeoordeeld.flatMap((rij) => (ruleIdOf(rij) === regel ? [rij.reden.nl] : []))

describe('each finding says on which day', () => {
  test('ZPM-30: a signal has its last day, and the day after it is the breach', () => {
    const gevonden = dagen((geval) => {
      geval.zorgvraag.consulten = [consult('2022-01-10')]
      geval.vandaag = dag('2022-02-10')
    })
    // 42 days after 10 January 2022 (Handreiking: six weeks)
    expect(gevonden).toEqual([
      {
        regel: 'zpm.regie.zes-weken',
        variant: 'signaal',
        registratie: null,
        uiterlijk: dag('2022-02-21'),
        breukOp: dag('2022-02-22'),
      },
    ])
  })

  test('ZPM-30: the fifth consult after the six weeks is the day of the breach, not the first consult', () => {
    const vier = ['2022-01-10', '2022-01-17', '2022-01-24', '2022-01-31'].map((d) => consult(d))
    const gevonden = dagen(({ zorgvraag }) => {
      zorgvraag.consulten = [...vier, consult('2022-03-01')]
    })
    expect(gevonden).toMatchObject([
      { regel: 'zpm.regie.vier-consulten', variant: 'breuk', uiterlijk: null, breukOp: dag('2022-03-01') },
    ])
  })

  test('ZPM-30: who may run on after six weeks is told so, and no day is known', () => {
    const gevonden = dagen((geval) => {
      geval.zorgvraag.consulten = [consult('2022-01-10')]
    })
    expect(gevonden).toMatchObject([{ regel: 'zpm.regie.vier-consulten', variant: 'signaal', breukOp: null }])
  })

  test('ZPM-01, ZPM-33: what is about a registration names it and its day', () => {
    const gevonden = dagen((geval) => {
      geval.zorgvraag.consulten = [
        ...geval.zorgvraag.consulten,
        consult('2022-03-01', { directeMinuten: minutes(150) }),
      ]
      geval.euthanasie = [consultatie('e1', 800)]
    })
    expect(gevonden).toMatchObject([
      { regel: 'zpm.consult.lang', variant: 'signaal', registratie: 'c-2022-03-01', breukOp: null },
      { regel: 'zpm.euthanasie.maximum', variant: 'breuk', registratie: 'e1', breukOp: dag('2022-02-01') },
    ])
  })

  test('a stay is named by its registration', () => {
    const gevonden = dagen((geval) => {
      geval.verblijf.ontslag = null
      geval.verblijf.dagen = []
      geval.vandaag = dag('2022-04-10')
    })
    expect(gevonden).toMatchObject([
      { regel: 'zpm.verblijf.zonder-consult', registratie: 'v1', uiterlijk: dag('2022-03-31') },
    ])
  })
})

describe('ZPM-30: what is not registered cannot be judged, and that is said', () => {
  const REGIE = ['zpm.regie.zes-weken', 'zpm.regie.vier-consulten']
  test.each<[string, (geval: Geval) => void, string]>([
    [
      'a zorgvraag of which nobody knows when it began',
      ({ zorgvraag }) => {
        zorgvraag.nieuw = null
      },
      'Of deze zorgvraag nieuw is, is niet bekend: er is geen zorgtraject met een startdatum.',
    ],
    [
      'a zorgvraag with consults from before',
      ({ zorgvraag }) => {
        zorgvraag.volledig = false
      },
      'Niet alle consulten van deze zorgvraag zijn hier geregistreerd: het eerste diagnostiekconsult is niet bekend.',
    ],
    [
      'a zorgvraag without a regiebehandelaar',
      ({ zorgvraag }) => {
        zorgvraag.consulten = [consult('2022-01-10', { doorRegiebehandelaar: null })]
      },
      'Wie de regiebehandelaar van deze zorgvraag is, is niet vastgelegd.',
    ],
  ])('%s', (_, edit, zin) => {
    for (const regel of REGIE) expect(reden(regel, edit)).toEqual([zin])
    expect(judge(edit).meldingen.filter((melding) => REGIE.includes(ruleIdOf(melding)))).toEqual([])
    expect(judge(edit).verplichtingen.filter(({ regel }) => regel.startsWith('zpm.regie'))).toEqual([])
  })

  test.each<[string, (geval: Geval) => void]>([
    [
      'one that came back',
      ({ zorgvraag }) => {
        zorgvraag.nieuw = false
        zorgvraag.volledig = false
      },
    ],
    [
      'one without a consult here',
      ({ zorgvraag }) => {
        zorgvraag.nieuw = null
        zorgvraag.volledig = false
        zorgvraag.begonnen = dag('2022-01-10')
        zorgvraag.consulten = []
      },
    ],
    [
      'one with behandelconsulten only',
      ({ zorgvraag }) => {
        zorgvraag.consulten = [{ ...behandeling('2022-01-10'), doorRegiebehandelaar: null }]
      },
    ],
  ])('%s has nothing to be judged', (_, edit) => {
    for (const regel of REGIE) expect(reden(regel, edit)).toEqual([])
  })
})

describe('ZPM-26: the age of a referral when care began elsewhere', () => {
  const later = (edit: (geval: Geval) => void) => (geval: Geval) => {
    geval.zorgvraag.volledig = false
    geval.zorgvraag.nieuw = false
    geval.zorgvraag.verwijzing = dag('2022-01-03')
    geval.zorgvraag.consulten = [regie('2023-03-01')]
    geval.vandaag = dag('2023-04-05')
    edit(geval)
  }
  const VERWIJZING = 'zpm.verwijzing.negen-maanden'
  const verwijzing = (edit: (geval: Geval) => void) =>
    judge(later(edit)).meldingen.filter((melding) => ruleIdOf(melding) === VERWIJZING)

  test('the start of the zorgtraject is the first consult', () => {
    expect(
      verwijzing(({ zorgvraag }) => {
        zorgvraag.begonnen = dag('2022-10-03')
      }),
    ).toEqual([])
    expect(
      verwijzing(({ zorgvraag }) => {
        zorgvraag.begonnen = dag('2022-10-04')
      }),
    ).toMatchObject([{ variant: 'breuk', gevonden: '2022-10-04', breukOp: dag('2022-10-04') }])
  })

  test('without a start the first consult is unknown', () => {
    expect(verwijzing(() => {})).toEqual([])
    expect(
      reden(
        VERWIJZING,
        later(() => {}),
      ),
    ).toEqual(['Wanneer het eerste consult van deze zorgvraag was, is niet bekend.'])
  })

  test('who was closed without a consult does not wait any more', () => {
    const gesloten = (geval: Geval) => {
      geval.zorgvraag.consulten = []
      geval.zorgvraag.gesloten = dag('2022-05-01')
    }
    expect(verwijzing(gesloten)).toEqual([])
    expect(reden(VERWIJZING, later(gesloten))).toEqual([])
    const volledig = (geval: Geval) => {
      gesloten(geval)
      geval.zorgvraag.volledig = true
    }
    expect(verwijzing(volledig)).toEqual([])
  })
})

test('ZPM-31: with consults from before the number here is no number', () => {
  expect(
    reden('zpm.diagnostiek.onverzekerd', ({ zorgvraag }) => {
      zorgvraag.volledig = false
      zorgvraag.diagnose = { vastgesteld: dag('2022-06-01'), verzekerd: false }
    }),
  ).toEqual([
    'Niet alle consulten van deze zorgvraag zijn hier geregistreerd: hoeveel diagnostiek er al was, is niet bekend.',
  ])
})

test('ZPM-31: an uninsured diagnosis without a day', () => {
  expect(
    reden('zpm.diagnostiek.onverzekerd-vastgesteld', ({ zorgvraag }) => {
      zorgvraag.diagnose = { vastgesteld: null, verzekerd: false }
    }),
  ).toEqual(['Wanneer is vastgesteld dat de diagnose niet verzekerd is, is niet vastgelegd.'])
})

test('a rule that judges nothing at all is told once, not with each dossier', () => {
  const kamer = openSpelregels(grenzenZonder('zpm-verwijzing'), dag('2022-03-10'))
  expect(kamer.vooraf.map(ruleIdOf)).toEqual(['zpm.verwijzing.negen-maanden'])
  const { nietBeoordeeld } = judge((geval) => {
    geval.grenzen = grenzenZonder('zpm-verwijzing')
  })
  expect(nietBeoordeeld.map(ruleIdOf)).toEqual(['zpm.verwijzing.negen-maanden'])
})

test('the rule book names every limit at a rule that is there', () => {
  const ids = new Set(makeSpelregels(grenzenZonder()).map(({ id }) => id))
  for (const regel of GRENZEN_VAN_REGEL.keys()) expect(ids).toContain(regel)
  expect(new Set([...GRENZEN_VAN_REGEL.values()].flat())).toEqual(new Set(GRENS_IDS))
})
