import { minutes } from '@zorgketen/values'
import { describe, expect, test } from 'vitest'
import { van } from '../overig/proef/basis.ts'
import type { Zorgregistratie } from '../registratie/zorgregistratie.ts'
import { aroundOf, explainZorg } from './explain-zorg.ts'
import { consult, contractIntegraal, DAG, om, omgeving, sessie, verblijf } from './proef/basis.ts'
import type { Zorgomgeving } from './zorgomgeving.ts'

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

  test('only the contract for a contact in a stay whose integral day was not agreed: with it the contact would be covered', () => {
    const zonder = omgeving([verblijf()])
    expect(aroundOf(consult({ begintijd: om(12) }), zonder).relevanteInvoer).toEqual([
      { invoer: 'afspraak', naam: { nl: 'de afspraken in het contract', en: 'the agreements in the contract' } },
    ])
  })

  test('of more refusals only those that something outside brought are told here', () => {
    const groep = {
      ...sessie,
      zorgverleners: [...sessie.zorgverleners, { zorgverlener: 'niemand', van: minutes(0), tot: minutes(30) }],
    }
    const { stappen } = aroundOf(groep, omgeving([verblijf()], contractIntegraal))
    expect(stappen.map(({ uitkomst }) => uitkomst)).toEqual(['verblijf.integraal-consult'])
  })

  test('ZPM-17: what the contract lacks for setting hoogspecialistisch is told', () => {
    const { stappen, relevanteInvoer } = aroundOf(consult({ eenheid: 'hoogspecialistisch' }), omgeving([]))
    expect(relevanteInvoer.map(({ invoer }) => invoer)).toEqual(['afspraak'])
    expect(stappen.map(({ uitkomst }) => uitkomst)).toEqual(['setting.zonder-contractvoorwaarde'])
  })
})

/** The parts of an explanation: the lines of each, without their sources. */
const delenVan = (tekst: string) =>
  tekst.split('\n\n').map((deel) => deel.split('\n').filter((regel) => !regel.startsWith('   [')))
const uitleg = (een: Zorgregistratie, in_: Zorgomgeving) => {
  const { nl, en } = explainZorg(een, in_)
  return { nl: delenVan(nl), en: delenVan(en) }
}

describe('ZPM-18: the explanation of a registration as it is read', () => {
  test('a contact that nothing else touches is one part', () => {
    const { nl, en } = uitleg(consult(), omgeving([]))
    expect([nl.length, en.length]).toEqual([1, 1])
    expect(nl[0]).toContain('4. De 45 gerealiseerde minuten tellen: de zorg was niet gepland.')
  })

  test('supplements stand under a heading of their own (ZPM-08)', () => {
    const reis = consult({ reistijd: { heen: minutes(10), terug: minutes(10) } })
    const { nl, en } = uitleg(reis, omgeving([]))
    expect([nl.length, en.length]).toEqual([2, 2])
    // 10 + 10 minutes is under the limit of 25 for ggz
    expect(nl[1]?.slice(0, 2)).toEqual([
      'Toeslagen',
      '1. Heen 10 en terug 10 minuten is samen 20: tot 25 minuten (ggz).',
    ])
    expect(en[1]?.slice(0, 2)).toEqual([
      'Supplements',
      '1. Out 10 and return 10 minutes make 20: under 25 minutes (ggz).',
    ])
  })

  test('ZPM-12: a contact that an integral stay covers names the stay and the contract, last', () => {
    const { nl, en } = uitleg(consult({ begintijd: om(12) }), omgeving([verblijf()], contractIntegraal))
    expect(nl.at(-1)).toEqual([
      'Wat er verder bij speelde',
      '1. Op 2022-03-14 verblijft de patiënt met een integrale verblijfsdag. Dit consult wordt niet apart gedeclareerd; het blijft in het dossier.',
      'Dit kan anders worden door: het verblijf op die dag, de afspraken in het contract.',
    ])
    expect(en.at(-1)).toEqual([
      'What else played a part',
      '1. On 2022-03-14 the patient stays with an integral day. This consult is not declared apart; it stays in the file.',
      'This can change through: the stay on that day, the agreements in the contract.',
    ])
  })

  describe('messages of one day (zpm.md §3)', () => {
    const eerste = consult({ id: 'b1', kanaal: 'bericht', begintijd: om(9), directeMinuten: minutes(3) })
    const tweede = consult({ id: 'b2', kanaal: 'bericht', begintijd: om(16), directeMinuten: minutes(4) })
    const praten = consult({ id: 'b3', begintijd: om(12) })
    const dag = omgeving([eerste, tweede, praten])

    test('the one that carries the contact is explained with the minutes of all', () => {
      const { nl } = uitleg(eerste, dag)
      expect(nl[0]).toContain('4. De 7 gerealiseerde minuten tellen: de zorg was niet gepland.')
      expect(nl[1]).toEqual([
        'Wat er verder bij speelde',
        'Dit kan anders worden door: de andere berichten van die dag.',
      ])
    })

    test('the others only say in which contact they count', () => {
      const { nl, en } = uitleg(tweede, dag)
      expect(nl).toEqual([
        [
          'Wat er verder bij speelde',
          '1. Dit bericht telt mee in het contact van registratie b1, met de andere berichten van die dag. Er is niets te doen.',
          'Dit kan anders worden door: de andere berichten van die dag.',
        ],
      ])
      expect(en).toEqual([
        [
          'What else played a part',
          '1. This message counts in the contact of registration b1, with the other messages of that day. There is nothing to do.',
          'This can change through: the other messages of that day.',
        ],
      ])
    })

    test('messages that differ in kind of care say at the carrier what differs (ZPM-05)', () => {
      const anders = { ...tweede, zorgsoort: 'diagnostiek' as const }
      const { nl } = uitleg(eerste, omgeving([eerste, anders]))
      expect(nl.at(-1)).toEqual([
        'Wat er verder bij speelde',
        '1. De registraties b1, b2 zijn niet één contact: zorgsoort verschilt. Maak zorgsoort gelijk, of registreer twee contacten als daar een zorginhoudelijke reden voor is.',
        'Dit kan anders worden door: de andere berichten van die dag.',
      ])
    })

    test('a contact in person on that day is explained by itself', () => {
      const { nl } = uitleg(praten, dag)
      expect(nl).toHaveLength(1)
      expect(nl[0]).toContain('4. De 45 gerealiseerde minuten tellen: de zorg was niet gepland.')
    })
  })

  test('ZPM-13: acute ggz is explained with the first contact of the registration itself', () => {
    const acuut = van('acute-ggz-consult', { eersteContact: DAG })
    const [soort, prestatie] = uitleg(acuut, omgeving([])).nl[0] ?? []
    expect(soort).toBe('1. acute-ggz-consult bestaat op deze dag voor ggz.')
    expect(prestatie).toBe(
      '2. 1 × overig:acute-ggz-consult (overig:acute-ggz-consult), elk hoogstens € 10,00. FICTIEF: code en tarief zijn verzonnen voor de demonstratie.',
    )
  })

  test('ZPM-11: a stay begins with the day of admission', () => {
    // admitted on 11 March 2022 at ten o'clock, before the hour of the rule
    expect(uitleg(verblijf({ integraal: false }), omgeving([])).nl[0]?.[0]).toBe(
      '1. De dag van opname 2022-03-11 telt als eerste verblijfsdag: de grens is vóór 20:00 uur.',
    )
  })
})
