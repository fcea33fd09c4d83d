import { minutes } from '@zorgketen/values'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AFSPRAKEN } from '../afleiden/afspraak.ts'
import { allesBekend } from '../afleiden/proef/tarieven.ts'
import { van } from '../overig/proef/basis.ts'
import { eenheid, metFictief, praktijk, zorgverlener } from '../proef/basis.ts'
import { omgevingMet } from '../proef/omgeving.ts'
import type { Zorgregistratie } from '../registratie/zorgregistratie.ts'
import { makeStam } from '../stam/make-stam.ts'
import type { Tarieven } from '../tarieven/tarieven.ts'
import { deriveMonth } from './derive-month.ts'
import { deriveZorg } from './derive-zorg.ts'
import { explainZorg } from './explain-zorg.ts'
import { consult, contractIntegraal, DAG, om, omgeving, sessie, verblijf } from './proef/basis.ts'
import type { Zorgomgeving } from './zorgomgeving.ts'

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
    const [inbegrepen] = deriveZorg(van('dagbesteding', { begintijd: om(12) }), omgeving([fz]))
    expect(inbegrepen).toMatchObject({ weigering: { params: { aard: 'dagbesteding' } } })
  })

  test('ZPM-11: vaktherapie is part of every stay too, as a contact and in a group; a treatment consult is not', () => {
    const metVak = makeStam({
      ...praktijk,
      eenheden: [eenheid('sectie-ii', 'sectie-ii'), eenheid('klinisch', 'klinisch')],
      zorgverleners: [...praktijk.zorgverleners, zorgverlener('vak', 'Vaktherapeut')],
    })
    const stay = verblijf({ integraal: false })
    const gegeven = (tarieven: Tarieven) => omgevingMet(metVak, tarieven, [stay])
    expect(uitkomsten(consult({ zorgverlener: 'vak', begintijd: om(12) }), gegeven(metFictief))).toEqual([
      'verblijf.inbegrepen',
    ])
    expect(uitkomsten(consult({ begintijd: om(12) }), gegeven(metFictief))).toEqual(['consult'])
    const groep = { ...sessie, zorgverleners: [{ ...sessie.zorgverleners[0], zorgverlener: 'vak' }] } as typeof sessie
    expect(uitkomsten(groep, gegeven(allesBekend))).toEqual(['verblijf.inbegrepen', 'groepsconsult'])
  })

  test('what is refused for a reason of its own keeps that reason during a stay', () => {
    const fz = verblijf({ stroom: 'fz', integraal: false })
    const zonderNiveau = van('dagbesteding', { begintijd: om(12), beveiligingsniveau: null })
    expect(uitkomsten(zonderNiveau, omgeving([fz]))).toEqual(['overig.niveau-ontbreekt'])
    const erbij = { zorgverlener: 'niemand', van: minutes(0), tot: minutes(30) }
    const groep = { ...sessie, zorgverleners: [...sessie.zorgverleners, erbij] }
    expect(uitkomsten(groep, omgeving([verblijf()], contractIntegraal))).toEqual([
      'verblijf.integraal-consult',
      'groepsconsult',
      'zorgverlener.onbekend',
    ])
  })
})

describe('ZPM-08: supplements come after their consult', () => {
  test('a contact with an interpreter and without a journey has the supplement of its duration class', () => {
    const uit = deriveZorg(consult({ tolk: true }), omgeving([]))
    expect(uit).toMatchObject([
      { prestatie: { soort: 'consult', duurklasse: 45 } },
      { prestatie: { soort: 'toeslag', toeslag: 'tolk', code: 'toeslag:tolk minuten=45', bij: 'r1' } },
    ])
  })
})

describe('ZPM-13: acute ggz counts from the first contact that the registration names', () => {
  test('within three calendar days it is acute ggz; without the first contact that is unknown', () => {
    const acuut = van('acute-ggz-consult', { eersteContact: (DAG - 2) as typeof DAG })
    expect(uitkomsten(acuut, omgeving([]))).toEqual(['overig'])
    expect(uitkomsten({ ...acuut, eersteContact: (DAG - 3) as typeof DAG }, omgeving([]))).toEqual([
      'acuut.buiten-budget',
    ])
    expect(uitkomsten(van('acute-ggz-consult'), omgeving([]))).toEqual(['acuut.begin-onbekend'])
    expect(uitkomsten({ ...acuut, eersteContact: null }, omgeving([]))).toEqual(['acuut.begin-onbekend'])
  })
})

describe('every outcome beside another has a part of its own, so that all can be kept', () => {
  const delen = (een: Zorgregistratie, in_ = omgeving([])) =>
    deriveZorg(een, in_).map((uit) => (uit.soort === 'weigering' ? uit.deel : null))
  const moment = (dag: number, uur: number) => ({ dag: (DAG + dag) as typeof DAG, tijd: om(uur) })

  test('the same reason more often on one day is told apart by its place', () => {
    const omgekeerd = { van: moment(1, 12), tot: moment(1, 9) }
    expect(delen(verblijf({ afwezig: [omgekeerd, omgekeerd, omgekeerd] }))).toEqual([
      'verblijf.afwezigheid-omgekeerd@2022-03-11',
      'verblijf.afwezigheid-omgekeerd@2022-03-11~2',
      'verblijf.afwezigheid-omgekeerd@2022-03-11~3',
    ])
  })

  test('a stay is derived month by month, so a refusal that is alone has a part as well', () => {
    expect(delen(verblijf({ afwezig: [{ van: moment(1, 12), tot: moment(1, 9) }] }))).toEqual([
      'verblijf.afwezigheid-omgekeerd@2022-03-11',
    ])
  })

  test('a registration that gives one refusal and nothing else has no parts; one with two reasons names both', () => {
    expect(delen(van('ect-regulier', { zorgverlener: 'niemand' }))).toEqual([undefined])
    const tweeRedenen = van('forensisch-psychiatrisch-toezicht', { stroom: 'ggz', zorgverlener: 'niemand' })
    expect(delen(tweeRedenen)).toEqual(['overig.stroom@2022-03-14', 'zorgverlener.onbekend@2022-03-14'])
  })
})

describe('ZPM-17: hoogspecialistisch asks for a contract condition', () => {
  test('refused without; with it the list of prestaties decides, which has no codes of that setting here', () => {
    const top = consult({ eenheid: 'hoogspecialistisch' })
    expect(uitkomsten(top, omgeving([]))).toEqual(['setting.zonder-contractvoorwaarde'])
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

  test('one registration above the most uses up all of it: nothing is left for the next', () => {
    const [lang, daarna] = [uren('e1', 0, 13), uren('e2', 1, 1)]
    expect(uitkomsten(daarna, omgeving([lang, daarna]))).toEqual(['euthanasie.maximum-bereikt'])
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
