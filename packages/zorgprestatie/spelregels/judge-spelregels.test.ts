import { ruleIdOf } from '@zorgketen/rules'
import { minutes } from '@zorgketen/values'
import { describe, expect, test } from 'vitest'
import type { GrensId } from './grenzen.ts'
import { behandeling, consult, consultatie, grenzenZonder, judgeGeval, makeGeval, regie } from './proef/basis.ts'
import { dag, tijd } from './proef/geldig.ts'

const onbekendVan = (regel: string, edit: (geval: ReturnType<typeof makeGeval>) => void) => {
  const geval = makeGeval()
  edit(geval)
  const uitslag = judgeGeval(geval)
  expect(uitslag.meldingen.filter((melding) => ruleIdOf(melding) === regel)).toEqual([])
  return uitslag.nietBeoordeeld.filter((rij) => ruleIdOf(rij) === regel).map((rij) => rij.reden.nl)
}

describe('a rule that lacks facts says so', () => {
  test.each<[string, GrensId]>([
    ['zpm.regie.zes-weken', 'zpm-regie'],
    ['zpm.regie.vier-consulten', 'zpm-regie'],
    ['zpm.euthanasie.maximum', 'zpm-euthanasie'],
    ['zpm.verwijzing.negen-maanden', 'zpm-verwijzing'],
    ['zpm.typering.jaarlijks', 'zpm-typering-herhalen'],
    ['zpm.verblijf.zonder-consult', 'zpm-verblijf-consult'],
  ])('%s without the limit %s is not judged, and names the limit', (regel, grens) => {
    const redenen = onbekendVan(regel, (geval) => {
      geval.grenzen = grenzenZonder(grens)
    })
    expect(redenen).toHaveLength(1)
    expect(redenen[0]).toContain(grens)
  })

  test('ZPM-33: the limit that is missing is named in both languages, with what to bring in', () => {
    const geval = makeGeval()
    geval.grenzen = grenzenZonder('zpm-euthanasie')
    expect(judgeGeval(geval).nietBeoordeeld.map(({ reden }) => reden)).toEqual([
      {
        nl: 'De grens zpm-euthanasie is op deze dag onbekend. Breng een rij zpm-euthanasie in bij de termijnen.',
        en: 'The limit zpm-euthanasie is not known for this day. Bring in a row zpm-euthanasie with the termijnen.',
      },
    ])
  })

  test('ZPM-31: without a maximum the rule says onbekend, also far over what any field would allow', () => {
    const redenen = onbekendVan('zpm.diagnostiek.onverzekerd', (geval) => {
      geval.grenzen = grenzenZonder('zpm-diagnostiek-onverzekerd')
      geval.eerdereDiagnostiek = 99
      geval.zorgvraag.diagnose = { vastgesteld: dag('2022-06-01'), verzekerd: false }
    })
    expect(redenen).toEqual([
      'De grens zpm-diagnostiek-onverzekerd is op deze dag onbekend. Breng een rij zpm-diagnostiek-onverzekerd in bij de termijnen.',
    ])
  })

  test('ZPM-31: a diagnosis of which nobody said whether it is insured', () => {
    const redenen = onbekendVan('zpm.diagnostiek.onverzekerd', (geval) => {
      geval.zorgvraag.diagnose = { vastgesteld: dag('2022-01-24'), verzekerd: null }
    })
    expect(redenen).toEqual(['Of de diagnose verzekerde zorg is, is niet vastgelegd.'])
  })

  test.each([
    ['no moment', null, '10:00'],
    ['a day without a time', { dag: dag('2022-01-10'), tijd: null }, '10:00'],
    ['a contact without a time', { dag: dag('2022-01-10'), tijd: tijd('09:00') }, null],
  ])('ZPM-32: a plan with %s', (_, planVastgelegd, begin) => {
    const redenen = onbekendVan('zpm.planning.vooraf-vastgelegd', ({ zorgvraag }) => {
      const begintijd = begin === null ? null : tijd(begin)
      zorgvraag.consulten = [consult('2022-01-10', { geplandeMinuten: minutes(45), planVastgelegd, begintijd })]
    })
    expect(redenen).toEqual(['Wanneer het plan is vastgelegd, of hoe laat, is niet bekend.'])
  })

  test('ZPM-08: travel time of a consult without a location', () => {
    const redenen = onbekendVan('zpm.reis.binnen-instelling', ({ zorgvraag }) => {
      zorgvraag.consulten = [consult('2022-01-10', { reisminuten: minutes(20) })]
    })
    expect(redenen).toEqual(['Waar de patiënt is gezien, is niet vastgelegd.'])
  })

  test('ZPM-01: no duration classes', () => {
    const redenen = onbekendVan('zpm.consult.lang', (geval) => {
      geval.grenzen = { ...grenzenZonder(), langsteDuurklasse: () => null }
    })
    expect(redenen).toEqual(['Voor deze dag zijn geen duurklassen geladen.'])
  })
})

describe('ZPM-30: obligations', () => {
  test('the term, its last day and how it was met', () => {
    const { verplichtingen } = judgeGeval(makeGeval())
    expect(verplichtingen.find((een) => een.regel === 'zpm.regie.zes-weken@1')).toMatchObject({
      sleutel: 'z1',
      ontstaan: dag('2022-01-10'),
      uiterlijk: dag('2022-02-21'),
      vervuld: dag('2022-01-24'),
      stand: 'vervuld',
    })
  })

  test('without the note on four consults six weeks are six weeks', () => {
    const geval = makeGeval()
    geval.grenzen = grenzenZonder('zpm-regie-consulten')
    geval.zorgvraag.consulten = [consult('2022-01-10'), regie('2022-02-22')]
    expect(judgeGeval(geval).meldingen.map(({ regel, variant }) => [regel, variant])).toEqual([
      ['zpm.regie.zes-weken@1', 'breuk'],
    ])
  })

  test('a breach warns, ahead of time it is a signal', () => {
    const geval = makeGeval()
    geval.zorgvraag.consulten = [consult('2022-01-10')]
    geval.vandaag = dag('2022-02-10')
    expect(judgeGeval(geval).meldingen.map(({ ernst }) => ernst)).toEqual(['signaal'])
    geval.zorgvraag.consulten = Array.from({ length: 5 }, (_, i) => ({ ...consult('2022-01-10'), id: `c${i}` }))
    geval.vandaag = dag('2022-03-10')
    expect(judgeGeval(geval).meldingen.map(({ ernst }) => ernst)).toContain('waarschuwing')
  })
})

describe('ZPM-19: a limit counts from its own first day', () => {
  // every limit begins on 1 March 2022, while each obligation of the case arose before it
  const later = () => {
    const geval = makeGeval()
    const grenzen = grenzenZonder()
    geval.grenzen = { ...grenzen, zoek: (id, op) => (op < dag('2022-03-01') ? null : grenzen.zoek(id, op)) }
    geval.vandaag = dag('2024-01-01')
    geval.zorgvraag.consulten = [behandeling('2024-01-01')]
    geval.zorgvraag.typeringen = [dag('2022-01-24')]
    geval.verblijf = { ...geval.verblijf, opname: dag('2022-01-01'), ontslag: null, dagen: [] }
    return geval
  }

  test('what arose before is no obligation', () => {
    const geval = later()
    geval.zorgvraag.consulten = [...geval.zorgvraag.consulten, consult('2022-01-10')]
    expect(judgeGeval(geval).verplichtingen).toEqual([])
  })

  test('what arose on the day itself is one', () => {
    const geval = later()
    geval.zorgvraag.consulten = Array.from({ length: 5 }, (_, i) => ({ ...consult('2022-03-01'), id: `c${i}` }))
    geval.zorgvraag.verwijzing = dag('2022-03-01')
    geval.zorgvraag.typeringen = [dag('2022-03-01')]
    geval.verblijf.opname = dag('2022-03-01')
    expect(judgeGeval(geval).verplichtingen.map(({ regel, stand }) => [regel, stand])).toEqual([
      ['zpm.regie.zes-weken@1', 'verstreken'],
      ['zpm.verwijzing.negen-maanden@1', 'vervuld'],
      ['zpm.typering.jaarlijks@1', 'verstreken'],
      ['zpm.verblijf.zonder-consult@1', 'verstreken'],
    ])
  })
})

test('ZPM-33: consultations of one day count in the order of their ids', () => {
  const paden = ['a', 'b', 'c'].map((id) => consultatie(id, 300))
  const meldingenVan = (euthanasie: typeof paden) => judgeGeval({ ...makeGeval(), euthanasie }).meldingen
  expect(meldingenVan(paden).map(({ pad, gevonden }) => [pad, gevonden])).toEqual([
    ['consultatie b', 600],
    ['consultatie c', 900],
  ])
  expect(meldingenVan(paden.toReversed())).toEqual(meldingenVan(paden))
})

test('ZPM-33: the maximum refuses, and the running total is taken in the order of days', () => {
  const geval = makeGeval()
  const later = { ...consultatie('a', 60), datum: dag('2022-03-01') }
  geval.euthanasie = [later, consultatie('b', 700)]
  expect(judgeGeval(geval).meldingen.map(({ pad, ernst, gevonden }) => [pad, ernst, gevonden])).toEqual([
    ['consultatie b', 'signaal', 700],
    ['consultatie a', 'afkeur', 760],
  ])
})

test('a finding names its place and never the patient', () => {
  const geval = makeGeval()
  geval.zorgvraag.consulten = [regie('2022-01-10'), consult('2022-01-11', { directeMinuten: minutes(200) })]
  geval.euthanasie = [consultatie('e1', 900, 'patient-geheim')]
  const { meldingen } = judgeGeval(geval)
  expect(meldingen.map(({ pad }) => pad)).toEqual(['zorgvraag z1, consult c-2022-01-11', 'consultatie e1'])
  expect(JSON.stringify(meldingen)).not.toContain('geheim')
})
