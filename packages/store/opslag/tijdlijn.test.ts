import {
  agendaafspraak,
  declareMaand,
  foundAanbieder,
  putDocuments,
  readDocuments,
  readTijdlijn,
  type Tijdlijn,
  type Werkplek,
} from '@zorgketen/usecases'
import type { Actor } from '@zorgketen/usecases/opslag'
import { ZTN_FZ, ZTN_GGZ } from '@zorgketen/usecases/proef'
import { cents, formatDay } from '@zorgketen/values'
import { beforeAll, describe, expect, it } from 'vitest'
import { opMotoren } from '../proef/motoren.ts'
import { agb, dag, GEDULD, herkomst, maand, organisatie } from '../proef/opslagproef.ts'
import { proefwerkplek } from '../proef/proefwerkplek.ts'
import { LANG, LANGE_ZTN, SAMEN, SAMEN_ZTN, stam, WIE, zorg } from '../proef/tijdlijnverhaal.ts'

const actor: Actor = { organisatie: 'praktijk', rol: 'beheerder', gebruiker: 'tester', doel: 'proef' }

opMotoren('tijdlijn van een patiënt', (motor) => {
  let plek: Werkplek
  let nu = '2022-03-10T12:00:00.000Z'
  beforeAll(async () => {
    plek = proefwerkplek(await motor.open(), () => nu)
    await foundAanbieder(plek, actor, organisatie('praktijk'), { stam, registraties: zorg })
    const sluit = (op: string, gesloten: string | null, reden: string) =>
      plek.opslag.transact(actor, async (kast) => {
        const [nummer] = await readDocuments(kast, 'zorgtraject', [ZTN_GGZ])
        const document = {
          ...(nummer ?? expect.fail('geen nummer')),
          gesloten: gesloten === null ? null : dag(gesloten),
          sluitreden: gesloten === null ? null : ('behandeling' as const),
        }
        await putDocuments(kast, 'zorgtraject', [document], { op, door: 'tester', reden })
      })
    await sluit('2022-07-01T09:00:00.000Z', '2022-06-30', 'behandeling klaar')
    await sluit('2023-01-17T09:00:00.000Z', null, 'terugval')
    await plek.opslag.transact(actor, async (kast) => {
      const [patient] = await readDocuments(kast, 'patient', [WIE])
      const leeg = { geldig: null, verwijzingen: [] }
      const vraag = (id: string, omschrijving: string, zorgtraject: string, rest: object) =>
        ({ ...leeg, id, omschrijving, zorgtraject, typen: [], ...rest }) as never
      const zorgvragen = [
        vraag('1', 'Somberheid', ZTN_GGZ, {
          geldig: { van: dag('2022-03-01'), tot: null },
          typen: [
            { codelijst: '031', code: '5', datum: dag('2023-01-17') },
            { codelijst: '031', code: '2', datum: dag('2022-03-10') },
          ],
          verwijzingen: [{ soort: '01', datum: dag('2022-03-01'), verwijzer: agb('01000003'), ontvangen: null }],
        }),
        vraag('2', 'Paniek', ZTN_GGZ, { geldig: { van: dag('2023-01-17'), tot: null } }),
        vraag('3', 'Agressie', ZTN_FZ, { geldig: { van: dag('2023-01-25'), tot: null } }),
      ]
      const document = { ...(patient ?? expect.fail('geen patiënt')), zorgvragen }
      await putDocuments(kast, 'patient', [document], { op: nu, door: 'tester', reden: 'proef' })
    })
    nu = '2023-04-05T12:00:00.000Z'
    await declareMaand(plek, actor, { maand: maand('2023-03'), betalers: null })
  }, GEDULD)

  const lees = (wie = WIE, van: string | null = null, tot: string | null = null): Promise<Tijdlijn> =>
    readTijdlijn(plek, actor, wie, { van: van === null ? null : dag(van), tot: tot === null ? null : dag(tot) })
  const setVan = ({ trajecten }: Tijdlijn, nummer: string) =>
    trajecten.find((een) => een.nummer === nummer) ?? expect.fail(`geen set van ${nummer}`)
  const van = ({ items }: Tijdlijn, soort: string) => items.filter((een) => een.soort === soort)

  describe('ZTN-21 een nummer verbindt zorgvragen van één patiënt met de prestaties', () => {
    it('each number has its zorgvragen, its own prestaties with their euros, and the first and last day', async () => {
      const lijn = await lees()
      const eigen = setVan(lijn, ZTN_GGZ)
      expect(eigen.zorgvragen.map(({ omschrijving }) => omschrijving)).toEqual(['Somberheid', 'Paniek'])
      expect(eigen.prestaties).toMatchObject({ aantal: 4, eerste: dag('2022-03-10'), laatste: dag('2023-03-14') })
      const forensisch = setVan(lijn, ZTN_FZ)
      expect(forensisch.zorgvragen.map(({ omschrijving }) => omschrijving)).toEqual(['Agressie'])
      // 45 minutes of treatment by a gz-psycholoog is CO0497: 128.40 in 2023 (zpm-prestaties.json)
      expect(forensisch.prestaties).toEqual({
        aantal: 2,
        bedrag: 2 * 12840,
        eerste: dag('2023-02-07'),
        laatste: dag('2023-03-07'),
      })
      expect(lijn.zonderNummer.aantal).toBe(0)
    })

    it('what was declared of it stands with the number it was declared under', async () => {
      const lijn = await lees()
      // of March: one consult in ggz, one in fz; the agreed tariff with DJI is 120.00 (proef/klein.ts)
      expect(setVan(lijn, ZTN_GGZ).regels).toEqual([{ stand: 'verzonden', aantal: 1, bedrag: 12840 }])
      expect(setVan(lijn, ZTN_FZ).regels).toEqual([{ stand: 'verzonden', aantal: 1, bedrag: 12000 }])
      const [eerste, tweede] = van(lijn, 'declaratie')
      expect([eerste?.traject, tweede?.traject].toSorted()).toEqual([ZTN_GGZ, ZTN_FZ].toSorted())
      expect(eerste).toMatchObject({ van: dag('2023-04-05'), tot: null, toestand: 'bezig', aantal: 1, meer: 0 })
      expect(eerste?.delen.map(({ waarheen }) => waarheen?.soort)).toEqual(['regel'])
    })
  })

  describe('ZTN-24 elk zorgtraject toont zorgvraag, zorgpad en zorgvraagtype in de tijd', () => {
    it('a type holds until the day before the next one, and the same one on the number is not shown twice', async () => {
      const eigen = setVan(await lees(), ZTN_GGZ)
      expect(eigen.zorgvragen[0]?.typen.map((een) => [een.van, een.tot])).toEqual([
        [dag('2022-03-10'), dag('2023-01-16')],
        [dag('2023-01-17'), null],
      ])
      expect(eigen.zorgvragen[0]?.typen.map(({ naam }) => naam.nl.split(':')[0])).toEqual([
        'zorgvraagtype 2',
        'zorgvraagtype 5',
      ])
      expect(eigen.typen).toEqual([])
    })
  })

  it('ZTN-02 ZTN-15: a number opened again has two bars; its start stays that of the first prestatie', async () => {
    const lijn = await lees()
    const eigen = setVan(lijn, ZTN_GGZ)
    expect(eigen.startdatum).toBe(dag('2022-03-10'))
    expect(eigen.perioden).toEqual([
      { van: dag('2022-03-10'), tot: dag('2022-06-30') },
      { van: dag('2023-01-17'), tot: null },
    ])
    const [eerst, weer] = van(lijn, 'zorgtraject').filter(({ traject }) => traject === ZTN_GGZ)
    expect(weer?.titel.nl).toBe('ggz 3f2504e0, heropend')
    const stappen = [eerst, weer].map((een) => een?.delen.map(({ titel, dag: op }) => [titel.nl, op]))
    expect(stappen).toEqual([
      [
        ['Geopend', dag('2022-03-10')],
        ['Gesloten', dag('2022-06-30')],
      ],
      [['Heropend', dag('2023-01-17')]],
    ])
  })

  it('ZTN-05: an open ggz number goes on to the day on which it would close by itself, as expected only', async () => {
    const lijn = await lees()
    // 14 March 2023 and 365 days; 2024 has a 29 February
    expect(setVan(lijn, ZTN_GGZ).sluitVanzelf).toBe(dag('2024-03-13'))
    expect(setVan(lijn, ZTN_FZ).sluitVanzelf).toBeNull()
    const [, weer] = van(lijn, 'zorgtraject').filter(({ traject }) => traject === ZTN_GGZ)
    expect(weer).toMatchObject({ tot: dag('2024-03-13'), verwachtVanaf: dag('2023-04-05') })
  })

  it('ZTN-06 ZTN-07: a titel stands with the day of its indicatie, under the number that came with it', async () => {
    const lijn = await lees()
    expect(van(lijn, 'titel').map((een) => [een.van, een.tot, een.traject])).toEqual([
      [dag('2023-01-01'), dag('2023-12-31'), ZTN_FZ],
    ])
    expect(van(lijn, 'indicatie').map((een) => een.van)).toEqual([dag('2022-12-20')])
  })

  it('care stands per day with code and euros, and what gave no prestatie stands beside it with the reason', async () => {
    const lijn = await lees(WIE, '2023-03-01', '2023-03-31')
    expect(van(lijn, 'prestaties').map((een) => [een.van, een.traject, een.bedrag])).toEqual([
      [dag('2023-03-07'), ZTN_FZ, 12840],
      [dag('2023-03-14'), ZTN_GGZ, 12840],
    ])
    expect(van(lijn, 'prestaties')[0]?.feiten[0]?.waarde).toEqual({ soort: 'naam', naam: 'CO0497' })
    const [geweigerd, meer] = van(lijn, 'weigering')
    expect(meer).toBeUndefined()
    expect(geweigerd).toMatchObject({ van: dag('2023-03-20'), toestand: 'fout', traject: null })
    expect(geweigerd?.titel.nl).toMatch(/minuten/)
    expect(geweigerd?.waarheen).toEqual({ soort: 'registratie', id: 'kort', maand: '2023-03' })
    expect(van(lijn, 'titel'), 'what runs through the window is in it').toHaveLength(1)
    expect(van(lijn, 'verwijzing'), 'what was before it is not').toHaveLength(0)
  })

  it('with care on more than 120 days each month is one, whole at both ends; nothing is lost', async () => {
    const lijn = await lees(LANG, '2023-01-15', '2023-05-20')
    expect(lijn.korrel).toBe('maand')
    expect(van(lijn, 'prestaties').map((een) => [formatDay(een.van), een.aantal])).toEqual([
      ['2023-01-01', 31],
      ['2023-02-01', 28],
      ['2023-03-01', 31],
      ['2023-04-01', 30],
      ['2023-05-01', 30],
    ])
    // and two of the group session of 2022
    expect(setVan(lijn, LANGE_ZTN).prestaties.aantal).toBe(152)
    expect((await lees(LANG, '2023-02-01', '2023-02-28')).korrel).toBe('dag')
  })

  it('ZTN-14: care for another provider is on no own number; a group session counts for each who took part', async () => {
    const lijn = await lees(SAMEN)
    // 60 minutes with one professional are two units of 30 minutes in 2022 (ZPM-07)
    expect(setVan(lijn, SAMEN_ZTN).prestaties).toMatchObject({ aantal: 2, eerste: dag('2022-02-07') })
    expect(lijn.zonderNummer.aantal).toBe(1)
    expect(van(lijn, 'prestaties').map((een) => [een.van, een.traject, een.aantal])).toEqual([
      [dag('2022-02-07'), SAMEN_ZTN, 2],
      [dag('2022-02-21'), null, 1],
    ])
    expect(van(lijn, 'weigering').map((een) => [een.van, een.waarheen])).toEqual([
      [dag('2022-02-14'), { soort: 'registratie', id: 'kort-groepje', maand: '2022-02' }],
    ])
  })

  it('appointments stand beside the care until they give it, and what is planned makes the axis longer', async () => {
    const afspraak = (id: string, datum: string, over: object = {}) =>
      agendaafspraak.parse({
        ...{
          id,
          fase: 'behandeling',
          eenheid: 'e1',
          zorgverleners: ['z1'],
          locatie: 'kamer 1',
          locatiesoort: 'kantoor',
        },
        ...{ interneSoort: 'gesprek', zorgsoort: 'behandeling', groep: null, datum, begintijd: '09:00' },
        ...{ geplandeMinuten: 45, vastgelegd: null, patientGeinformeerd: true, spoed: false, status: 'gepland' },
        ...{ titel: null, zorgvraag: null, dient: null, uitvoering: null, registraties: [] },
        patienten: [{ patient: SAMEN, stroom: 'ggz', zorgtraject: null }],
        ...over,
      })
    const rijen = [
      afspraak('gepland', '2023-06-15'),
      afspraak('vergeten', '2023-03-15'),
      afspraak('afgezegd', '2023-03-16', { status: 'afgezegd' }),
      afspraak('gedaan', '2023-03-17', { status: 'gerealiseerd', registraties: [{ id: 'r', versie: 1 }] }),
    ]
    await plek.opslag.transact(actor, (kast) =>
      kast.agenda.zet(
        rijen.map((een) => ({ afspraak: een, verwachteVersie: 0 })),
        herkomst(1),
      ),
    )
    const lijn = await lees(SAMEN)
    expect(van(lijn, 'afspraak').map((een) => [een.titel.nl, een.toestand, een.traject])).toEqual([
      ['Afspraak 09:00, nog niet verantwoord', 'letop', SAMEN_ZTN],
      ['Afspraak 09:00, afgezegd', 'vervallen', SAMEN_ZTN],
      ['Afspraak 09:00, gepland', 'bezig', SAMEN_ZTN],
    ])
    expect(lijn.bereik.tot).toBe(dag('2023-06-30'))
  })

  it('money on an invoice of the patient and an invoice to the patient stand on their day; what was undone does not', async () => {
    const [{ factuurnummer } = expect.fail('niets verzonden')] = await plek.opslag.read(actor, (kast) =>
      kast.tijdlijn.regelgroepen(WIE),
    )
    const rij = { afschrift: 'a', boeking: 'b', factuurnummer, betaler: null, zekerheid: 'zeker' as const, bron: {} }
    const betaling = (id: string, iso: string, bedrag: number) =>
      ({ ...rij, id, dag: dag(iso), bedrag: cents(bedrag), door: 't', ongedaan: null }) as const
    await plek.opslag.transact(actor, async (kast) => {
      await kast.betalingen.bewaarBetalingen([
        betaling('1', '2023-04-20', 500),
        betaling('2', '2023-04-28', 700),
        betaling('3', '2023-04-29', 900),
      ])
      await kast.betalingen.zetOngedaan('3', { op: nu, door: 't', reden: 'proef' })
      await kast.betalingen.bewaarFactuur({
        ...{ factuurnummer: 'P1', patient: WIE, maand: maand('2023-03'), dag: dag('2023-04-10') },
        ...{ totaal: cents(2500), inhoud: {}, ingetrokken: null },
      })
    })
    const lijn = await lees()
    expect(van(lijn, 'betaling').map((een) => [een.van, een.feiten[0]?.waarde])).toEqual([
      [dag('2023-04-28'), { soort: 'bedrag', bedrag: 1200 }],
    ])
    expect(van(lijn, 'factuur').map((een) => [een.van, een.bedrag])).toEqual([[dag('2023-04-10'), 2500]])
  })

  it('a window that ends before it begins, and a patient that is not there, are refused', async () => {
    await expect(lees(WIE, '2023-03-01', '2023-02-01')).rejects.toMatchObject({ code: 'invoer', waar: 'tot' })
    await expect(lees('niemand')).rejects.toMatchObject({ code: 'niet-gevonden' })
  })
})
