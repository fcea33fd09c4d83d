import { type ClockTime, dayOf, minutes } from '@zorgketen/values'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AFSPRAKEN } from '../afleiden/afspraak.ts'
import { allesBekend } from '../afleiden/proef/tarieven.ts'
import { stam, van } from '../overig/proef/basis.ts'
import { contact } from '../proef/basis.ts'
import { omgevingMet } from '../proef/omgeving.ts'
import type { Groepssessie } from '../registratie/groepssessie.ts'
import type { Verblijfsregistratie } from '../registratie/verblijfsregistratie.ts'
import type { Zorgregistratie } from '../registratie/zorgregistratie.ts'
import { deriveMonth } from './derive-month.ts'
import { deriveZorg } from './derive-zorg.ts'
import { aroundOf, explainZorg } from './explain-zorg.ts'
import type { Zorgomgeving } from './zorgomgeving.ts'

const DAG = dayOf(2022, 3, 14)
const om = (uur: number) => (uur * 3600) as ClockTime
const consult = (deel: Parameters<typeof contact>[0] = {}) => contact({ eenheid: 'sectie-ii', ...deel })

const verblijf = (deel: Partial<Verblijfsregistratie> = {}): Verblijfsregistratie => ({
  soort: 'verblijf',
  id: 'v1',
  patient: 'p1',
  stroom: 'ggz',
  eenheid: 'klinisch',
  opname: { dag: (DAG - 3) as typeof DAG, tijd: om(10) },
  ontslag: { dag: (DAG + 3) as typeof DAG, tijd: om(10) },
  zorg: [
    {
      geldig: { van: dayOf(2022, 1, 1), tot: null },
      verzorgingsgraad: 'B',
      beveiligingsniveau: null,
      rechtvaardigingsgrond: false,
    },
  ],
  afwezig: [],
  integraal: true,
  ...deel,
})

const sessie: Groepssessie = {
  soort: 'groepssessie',
  id: 's1',
  datum: DAG,
  begintijd: om(10),
  eenheid: 'sectie-ii',
  geplandeMinuten: null,
  directeMinuten: minutes(30),
  deelnemers: [
    { patient: 'p1', stroom: 'ggz', van: minutes(0), tot: minutes(30) },
    { patient: 'p2', stroom: 'ggz', van: minutes(0), tot: minutes(30) },
  ],
  zorgverleners: [{ zorgverlener: 'gz', van: minutes(0), tot: minutes(30) }],
}

const omgeving = (registraties: readonly Zorgregistratie[], deel: Partial<Zorgomgeving> = {}) =>
  omgevingMet(stam, allesBekend, registraties, deel)
const contractIntegraal = { heeftAfspraak: (wat: string) => wat === AFSPRAKEN.integraal }
const uitkomsten = (registratie: Zorgregistratie, in_: Zorgomgeving) =>
  deriveZorg(registratie, in_).map((een) => (een.soort === 'prestatie' ? een.prestatie.soort : een.weigering.code))

describe('what a stay covers (ZPM-11, ZPM-12)', () => {
  test('ZPM-12: a consult within a contracted integral stay is refused; outside it, or without contract, it is not', () => {
    const met = omgeving([verblijf()], contractIntegraal)
    expect(uitkomsten(consult({ begintijd: om(12) }), met)).toEqual(['verblijf.integraal-consult'])
    expect(uitkomsten(consult({ datum: (DAG + 4) as typeof DAG }), met)).toEqual(['consult'])
    expect(uitkomsten(consult({ begintijd: om(12) }), omgeving([verblijf()]))).toEqual(['consult'])
    expect(uitkomsten(consult({ patient: 'p9', begintijd: om(12) }), met)).toEqual(['consult'])
  })

  test('ZPM-08, ZPM-12: a journey to a consult that the stay covers gives no supplement', () => {
    const reis = consult({ begintijd: om(12), reistijd: { heen: minutes(10), terug: minutes(10) } })
    expect(uitkomsten(reis, omgeving([verblijf()], contractIntegraal))).toEqual([
      'verblijf.integraal-consult',
      'toeslag.zonder-consult',
    ])
  })

  test('ZPM-07, ZPM-12: of a group only the units of the participant who stays are refused', () => {
    const gaf = deriveZorg(sessie, omgeving([verblijf()], contractIntegraal))
    const perPatient = gaf.map((een) => (een.soort === 'prestatie' ? een.prestatie.patient : een.weigering.code))
    expect(perPatient).toEqual(['verblijf.integraal-consult', 'p2'])
  })

  test('ZPM-11: dagbesteding is part of every stay, also without an integral day', () => {
    const fz = verblijf({ stroom: 'fz', integraal: false })
    expect(uitkomsten(van('dagbesteding', { begintijd: om(12) }), omgeving([fz]))).toEqual(['verblijf.inbegrepen'])
    expect(uitkomsten(van('dagbesteding'), omgeving([]))).toEqual(['overig'])
  })
})

describe('ZPM-17: hoogspecialistisch asks for a contract condition', () => {
  test('refused without; with it the list of prestaties decides, which has no codes of that setting here', () => {
    const top = consult({ eenheid: 'hoogspecialistisch' })
    expect(uitkomsten(top, omgeving([]))).toEqual(['setting.zonder-afspraak'])
    const met = omgeving([], { heeftAfspraak: (wat) => wat === AFSPRAKEN.hoogspecialistisch })
    expect(uitkomsten(top, met)).toEqual(['code.onbekend'])
  })
})

describe('messages of one day are one contact (ZPM-15; zpm.md §3)', () => {
  const eerste = consult({ id: 'b1', kanaal: 'bericht', begintijd: om(9), directeMinuten: minutes(3) })
  const tweede = consult({ id: 'a2', kanaal: 'bericht', begintijd: om(16), directeMinuten: minutes(4) })
  const samen = omgeving([tweede, eerste])

  test('the first by time carries the summed minutes, the other counts in it and says so', () => {
    const [gaf] = deriveZorg(eerste, samen)
    expect(gaf).toMatchObject({ prestatie: { id: 'b1', minuten: 7 } })
    expect(deriveZorg(tweede, samen)).toMatchObject([
      { weigering: { code: 'bericht.telt-mee', params: { drager: 'b1' } } },
    ])
  })

  test('alone the same message is too short for a consult of five minutes', () => {
    expect(uitkomsten(eerste, omgeving([eerste]))).toEqual(['tijd.te-kort'])
  })

  test('messages that differ in kind of care are refused at the carrier: only the professional can choose (ZPM-05)', () => {
    const anders = { ...tweede, zorgsoort: 'diagnostiek' as const }
    expect(uitkomsten(eerste, omgeving([anders, eerste]))).toEqual(['samenvoegen.verschil'])
  })
})

describe('ZPM-33: the total of euthanasie runs over the registrations of the patient', () => {
  const uren = (id: string, dag: number, uur: number) =>
    van('euthanasie-consultatie', { id, datum: (DAG + dag) as typeof DAG, minuten: minutes(uur * 60) })
  const reeks = [uren('e1', 0, 6), uren('e2', 1, 5), uren('e3', 2, 2)]

  test('the third fits for one hour of two, and what is above is refused beside it, each with an id of its own', () => {
    const gaf = deriveZorg(reeks[2] as Zorgregistratie, omgeving(reeks))
    expect(gaf).toMatchObject([
      { prestatie: { id: 'e3', minuten: 60 } },
      { weigering: { code: 'euthanasie.deel-boven-maximum' }, deel: expect.any(String) },
    ])
  })

  test('what was refused for another reason uses up no time', () => {
    const zonder = { ...(reeks[1] as ReturnType<typeof uren>), zorgverlener: 'niemand' }
    expect(
      uitkomsten(
        reeks[2] as Zorgregistratie,
        omgeving([reeks[0] as Zorgregistratie, zonder, reeks[2] as Zorgregistratie]),
      ),
    ).toEqual(['overig'])
  })
})

describe('a month of every kind', () => {
  const alles: readonly Zorgregistratie[] = [
    consult(),
    { ...sessie, id: 's2', datum: (DAG + 10) as typeof DAG },
    verblijf({ integraal: false }),
    van('ect-regulier', { id: 'o1' }),
    consult({ id: 'm1', kanaal: 'bericht', directeMinuten: minutes(6) }),
  ]

  test('property: the order of the registrations changes no outcome (batch = single)', () => {
    const in_ = omgeving(alles)
    const los = new Set(alles.flatMap((een) => deriveZorg(een, in_)).map((een) => JSON.stringify(een)))
    fc.assert(
      fc.property(fc.shuffledSubarray([...alles], { minLength: alles.length }), (volgorde) => {
        const { prestaties, weigeringen } = deriveMonth(volgorde, in_)
        const samen = [...prestaties.map((prestatie) => ({ soort: 'prestatie', prestatie })), ...weigeringen]
        expect(new Set(samen.map((een) => JSON.stringify(een)))).toEqual(los)
      }),
    )
  })

  test('every outcome can be kept: no two have the same id', () => {
    const { prestaties, weigeringen } = deriveMonth(alles, omgeving(alles))
    const ids = [
      ...prestaties.map(({ id }) => id),
      ...weigeringen.map(({ registratie, deel }) => `${registratie}~${deel ?? ''}`),
    ]
    expect(new Set(ids).size).toBe(ids.length)
    expect(prestaties.map(({ soort }) => soort)).toEqual(
      expect.arrayContaining(['consult', 'groepsconsult', 'verblijfsdag', 'overig']),
    )
  })

  test('ZPM-18: each explains itself in both languages, with a source for each step', () => {
    for (const een of alles) {
      const { nl, en } = explainZorg(een, omgeving(alles))
      expect(nl).toMatch(/^1\. .+\n {3}\[.+; (zeker|waarschijnlijk|onbekend)\]/)
      expect(en).toMatch(/^1\. .+\n {3}\[.+; (certain|likely|unknown)\]/)
    }
  })
})

describe('ZPM-18: inputs outside the registration are named when a change of them changes the outcome', () => {
  const namen = (een: Zorgregistratie, in_: Zorgomgeving) =>
    aroundOf(een, in_).relevanteInvoer.map(({ invoer }) => invoer)

  test('the stay and the contract for a consult in an integral stay; neither for one outside it', () => {
    const met = omgeving([verblijf()], contractIntegraal)
    expect(namen(consult({ begintijd: om(12) }), met)).toEqual(['verblijf', 'afspraak'])
    expect(namen(consult({ datum: (DAG + 4) as typeof DAG }), met)).toEqual([])
    expect(aroundOf(consult({ begintijd: om(12) }), met).stappen.map(({ stap }) => stap)).toEqual(['weigering'])
  })

  test('the other messages of the day', () => {
    const [a, b] = ['a1', 'a2'].map((id) => consult({ id, kanaal: 'bericht', directeMinuten: minutes(4) }))
    if (a === undefined || b === undefined) throw new Error('two messages')
    expect(namen(a, omgeving([a, b]))).toEqual(['berichten'])
    expect(namen(a, omgeving([a]))).toEqual([])
  })
})
