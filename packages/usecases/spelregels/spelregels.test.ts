import { loadReferentie } from '@zorgketen/reference/load'
import { ruleIdOf } from '@zorgketen/rules'
import { type ClockTime, minutes, parseTime } from '@zorgketen/values'
import {
  type Consultprestatie,
  type Consultregistratie,
  makeGrenzen,
  type Zorgregistratie,
} from '@zorgketen/zorgprestatie'
import { describe, expect, it, test } from 'vitest'
import { type Agendaafspraak, agendaafspraak } from '../planning/afspraak.ts'
import type { PatientDocument } from '../stam/documenten/patient.ts'
import type { ZorgtrajectDocument } from '../stam/documenten/zorgtraject.ts'
import { emptyZorgvraag, type ZorgvraagDocument } from '../stam/documenten/zorgvraag.ts'
import { dag, kleineStam, patient, periode, verwijzing } from '../stam/proef/documenten.ts'
import { judgeZorg } from './beoordeel-spelregels.ts'
import { pageSpelregels, sumSpelregels } from './blader-spelregels.ts'
import { Zorgverzameling } from './verzamel-zorg.ts'

const grenzen = makeGrenzen(loadReferentie())
const negen: ClockTime = (() => {
  const gelezen = parseTime('09:00')
  return gelezen.ok ? gelezen.value : expect.fail('time')
})()

type Contact = Partial<Consultregistratie> & { readonly tijdsoort?: 'gepland' | 'gerealiseerd' }

interface Wereld {
  readonly vandaag?: string
  readonly eersteDag?: string
  readonly patienten?: readonly PatientDocument[]
  readonly traject?: Partial<ZorgtrajectDocument>
  readonly zorgvragen?: readonly ZorgvraagDocument[]
  readonly afspraken?: readonly Agendaafspraak[]
  readonly meer?: readonly Zorgregistratie[]
  /** Ids of contacts that became no prestatie. */
  readonly geweigerd?: readonly string[]
  readonly grenzen?: typeof grenzen
}

const contact = (id: string, datum: string, deel: Contact = {}): Consultregistratie => {
  const { tijdsoort: _, ...rest } = deel
  return {
    soort: 'consult',
    id,
    patient: 'P1',
    stroom: 'ggz',
    datum: dag(datum),
    begintijd: negen,
    zorgsoort: 'diagnostiek',
    eenheid: 'E1',
    zorgverlener: 'Z1',
    geplandeMinuten: null,
    directeMinuten: minutes(60),
    indirecteMinuten: null,
    ...rest,
  }
}

const prestatieVan = (een: Consultregistratie): Consultprestatie => ({
  soort: 'consult',
  id: een.id,
  registratie: een.id,
  patient: een.patient,
  stroom: een.stroom,
  datum: een.datum,
  begintijd: een.begintijd,
  eindtijd: null,
  eenheid: een.eenheid,
  zorgverlener: een.zorgverlener,
  beroep: 'Gezondheidszorgpsycholoog',
  codelijst: '071',
  code: 'FI0001',
  naam: 'consult',
  tarief: 0 as Consultprestatie['tarief'],
  fictief: true,
  zorgsoort: een.zorgsoort,
  setting: 'sectie-ii',
  categorieIndex: 6,
  duurklasse: 60,
  minuten: een.directeMinuten,
  tijdsoort: 'gerealiseerd',
})

const [ggz] = kleineStam().zorgtrajecten.filter(({ soort }) => soort === 'ggz')
const trajectVan = (deel: Partial<ZorgtrajectDocument>): ZorgtrajectDocument => {
  if (ggz === undefined) throw new Error('no zorgtraject')
  return {
    ...ggz,
    patient: 'P1',
    startdatum: dag('2023-03-01'),
    gesloten: null,
    regiebehandelaar: 'Z9',
    diagnoses: [],
    ...deel,
  }
}
const NUMMER = trajectVan({}).nummer
const vraag = (deel: Partial<PatientDocument['zorgvragen'][number]> = {}): PatientDocument['zorgvragen'][number] => ({
  id: '1',
  omschrijving: 'Angst',
  zorgtraject: NUMMER,
  geldig: null,
  typen: [],
  verwijzingen: [],
  ...deel,
})

function judge(contacten: readonly Consultregistratie[], wereld: Wereld = {}) {
  const verzameling = new Zorgverzameling()
  const telt = contacten.filter(({ id }) => !wereld.geweigerd?.includes(id))
  verzameling.add([...contacten, ...(wereld.meer ?? [])], telt.map(prestatieVan), wereld.afspraken ?? [])
  return judgeZorg({
    vandaag: dag(wereld.vandaag ?? '2023-04-05'),
    grenzen: wereld.grenzen ?? grenzen,
    verzameling,
    eersteDag: dag(wereld.eersteDag ?? '2023-03-01'),
    patienten: wereld.patienten ?? [patient('P1', { zorgvragen: [vraag()] })],
    trajecten: [trajectVan(wereld.traject ?? {})],
    zorgvragen: wereld.zorgvragen ?? [],
  })
}
const regels = (blad: ReturnType<typeof judge>) => blad.rijen.map((rij) => ruleIdOf(rij))
const redenen = (blad: ReturnType<typeof judge>, regel: string) =>
  blad.onbekend.flatMap((rij) => (ruleIdOf(rij) === regel ? [rij.reden.nl] : []))

describe('ZPM-30: six weeks, from what is kept', () => {
  it('a signal with the last day and the days left; the regiebehandelaar stands with the zorgtraject', () => {
    const blad = judge([contact('c1', '2023-03-01')], { vandaag: '2023-04-05' })
    expect(blad.rijen.filter((rij) => ruleIdOf(rij) === 'zpm.regie.zes-weken')).toMatchObject([
      {
        stand: 'signaal',
        patient: 'P1',
        naam: 'Proef, A.',
        zorgvraag: 'Angst',
        // 42 days after 1 March (Handreiking)
        uiterlijk: dag('2023-04-12'),
        dagenOver: 7,
        breukOp: dag('2023-04-13'),
      },
    ])
    const gezien = judge([contact('c1', '2023-03-01'), contact('c2', '2023-03-20', { zorgverlener: 'Z9' })])
    expect(regels(gezien)).not.toContain('zpm.regie.zes-weken')
  })

  it('a zorgtraject that began before care was registered here is not judged', () => {
    const blad = judge([contact('c1', '2023-03-01')], { traject: { startdatum: dag('2022-11-01') } })
    expect(regels(blad)).not.toContain('zpm.regie.zes-weken')
    expect(redenen(blad, 'zpm.regie.zes-weken')).toHaveLength(1)
    expect(blad.onbekend.find((rij) => ruleIdOf(rij) === 'zpm.regie.zes-weken')).toMatchObject({
      patienten: 1,
      voorbeelden: [{ id: 'P1', naam: 'Proef, A.' }],
    })
  })

  it('ZTN-03: a ggz zorgtraject without a start date begins with the first prestatie', () => {
    const blad = judge([contact('c1', '2023-03-01')], { traject: { startdatum: null } })
    expect(regels(blad)).toContain('zpm.regie.zes-weken')
  })

  it.each(['terugkeer', 'overgenomen'] as const)('a zorgvraag that is a %s is not new', (herkomst) => {
    const zorgvragen = [{ ...emptyZorgvraag('P1', '1', 'ggz'), herkomst }]
    const blad = judge([contact('c1', '2023-03-01')], { zorgvragen })
    expect(regels(blad)).not.toContain('zpm.regie.zes-weken')
    expect(redenen(blad, 'zpm.regie.zes-weken')).toEqual([])
  })

  it('care from before the model (start on 1 January 2022) is not new', () => {
    const blad = judge([contact('c1', '2022-01-03')], {
      eersteDag: '2022-01-01',
      traject: { startdatum: dag('2022-01-01') },
    })
    expect(regels(blad)).not.toContain('zpm.regie.vier-consulten')
  })

  it('what became no prestatie is no declarable consult', () => {
    const blad = judge([contact('c1', '2023-03-01')], { geweigerd: ['c1'] })
    expect(regels(blad)).not.toContain('zpm.regie.zes-weken')
    expect(blad.gezien.consulten).toBe(0)
  })
})

describe('consults go with their zorgvraag', () => {
  const twee = [
    vraag({ id: '1', geldig: periode('2023-03-01') }),
    vraag({ id: '2', omschrijving: 'Verslaving', geldig: periode('2023-03-15') }),
  ]
  const P1 = [patient('P1', { zorgvragen: twee })]

  it('of two that run, with the one that began last; the first stays as it was', () => {
    const blad = judge([contact('c1', '2023-03-02'), contact('c2', '2023-03-20')], {
      patienten: P1,
      vandaag: '2023-04-25',
    })
    const zes = blad.rijen.filter((rij) => ruleIdOf(rij).startsWith('zpm.regie'))
    expect(zes.map(({ zorgvraag, stand }) => [zorgvraag, stand])).toEqual([
      ['Verslaving', 'signaal'],
      ['Angst', 'signaal'],
    ])
  })

  it('ZPM-25: what was recorded with the contact comes first', () => {
    const zorgvragen = [
      { ...emptyZorgvraag('P1', '1', 'ggz'), contacten: [{ registratie: 'c2', dient: 'd1' }] },
      emptyZorgvraag('P1', '2', 'ggz'),
    ]
    const blad = judge([contact('c2', '2023-03-20')], { patienten: P1, zorgvragen, vandaag: '2023-04-25' })
    const regie = blad.rijen.filter((rij) => ruleIdOf(rij).startsWith('zpm.regie'))
    expect(regie.map(({ zorgvraag }) => zorgvraag)).toEqual(['Angst'])
  })

  it('care that no zorgtraject covers is judged apart, and what is not known is said', () => {
    const blad = judge([contact('c1', '2023-03-02', { stroom: 'fz' })])
    expect(redenen(blad, 'zpm.regie.zes-weken')).toHaveLength(1)
  })
})

describe('ZPM-32: the plan, from the agenda', () => {
  const gepland = contact('c1', '2023-03-02', { geplandeMinuten: minutes(45) })
  const PLAN = 'zpm.planning.vooraf-vastgelegd'
  const afspraak = (vastgelegd: { dag: string; tijd: string | null } | null): Agendaafspraak =>
    agendaafspraak.parse({
      ...{ id: 'a1', fase: 'behandeling', eenheid: 'E1', zorgverleners: ['Z1'], locatie: '', locatiesoort: null },
      ...{ interneSoort: 's', zorgsoort: 'diagnostiek', patienten: [], groep: null, datum: '2023-03-02' },
      ...{ begintijd: '09:00', geplandeMinuten: 45, vastgelegd, patientGeinformeerd: null, spoed: false },
      ...{ status: 'gerealiseerd', titel: null, zorgvraag: null, dient: null, uitvoering: null },
      registraties: [{ id: 'c1', versie: 1 }],
    }) as unknown as Agendaafspraak

  it.each([
    ['the day before', { dag: '2023-03-01', tijd: null }, []],
    ['on the day, after it began', { dag: '2023-03-02', tijd: '09:30' }, ['breuk']],
  ])('recorded %s', (_, vastgelegd, verwacht) => {
    const blad = judge([gepland], { afspraken: [afspraak(vastgelegd)] })
    expect(blad.rijen.filter((rij) => ruleIdOf(rij) === PLAN).map(({ stand }) => stand)).toEqual(verwacht)
    expect(redenen(blad, PLAN)).toEqual([])
  })

  it('without an appointment nobody knows when the plan was made', () => {
    expect(redenen(judge([gepland]), PLAN)).toEqual(['Wanneer het plan is vastgelegd, of hoe laat, is niet bekend.'])
  })
})

test('ZPM-31: the diagnosis as care recorded it says whether it is insured; that on the bill does not', () => {
  const REGEL = 'zpm.diagnostiek.onverzekerd-vastgesteld'
  const diagnose = {
    ...{ id: 'd', omschrijving: 'x', code: null, hoofd: true, geldig: periode('2023-03-01'), door: null },
    vastgesteld: dag('2023-03-10'),
    verzekerd: false,
  }
  const zorgvragen = [{ ...emptyZorgvraag('P1', '1', 'ggz'), diagnoses: [diagnose] }]
  const later = [contact('c1', '2023-03-20')]
  expect(judge(later, { zorgvragen }).rijen.filter((rij) => ruleIdOf(rij) === REGEL)).toMatchObject([
    { stand: 'breuk', ernst: 'afkeur', registratie: 'c1', breukOp: dag('2023-03-20') },
  ])
  const opRekening = { diagnoses: [{ codelijst: '029', code: '01', datum: dag('2023-03-10') }] }
  const metMaximum: typeof grenzen = {
    ...grenzen,
    zoek: (id, op) => (id === 'zpm-diagnostiek-onverzekerd' ? 4 : grenzen.zoek(id, op)),
  }
  const blad = judge(later, { traject: opRekening, grenzen: metMaximum })
  expect(regels(blad)).not.toContain(REGEL)
  expect(redenen(blad, 'zpm.diagnostiek.onverzekerd')).toEqual([
    'Of de diagnose verzekerde zorg is, is niet vastgelegd.',
  ])
})

describe('ZPM-26: referral', () => {
  const wacht = (datum: string, traject: Partial<ZorgtrajectDocument> = { startdatum: null }, vandaag = '2023-11-25') =>
    judge([], {
      vandaag,
      traject,
      patienten: [patient('P1', { zorgvragen: [vraag({ verwijzingen: [verwijzing(datum)] })] })],
    }).rijen.map(({ stand, uiterlijk }) => [stand, uiterlijk])

  it('who waits is signalled a month ahead, and late after nine months', () => {
    expect(wacht('2023-03-06')).toEqual([['signaal', dag('2023-12-06')]])
    expect(wacht('2023-02-20')).toEqual([['breuk', dag('2023-11-20')]])
    expect(wacht('2023-08-01')).toEqual([])
  })

  it('a zorgtraject that started has had its first prestatie', () => {
    expect(wacht('2023-02-20', { startdatum: dag('2023-03-01') })).toEqual([])
  })
})

test('ZPM-33, ZPM-11: euthanasie and stays are read from their registrations', () => {
  const meer: readonly Zorgregistratie[] = [
    {
      ...{ soort: 'overig', prestatiesoort: 'euthanasie-consultatie', id: 'e1', patient: 'P1', stroom: 'ggz' },
      ...{ datum: dag('2023-03-05'), begintijd: null, eenheid: 'E1', zorgverlener: 'Z1', minuten: minutes(800) },
      ...{ overleg: null, beveiligingsniveau: null, opdrachtgever: null, afspraak: null },
    },
    {
      ...{ soort: 'verblijf', id: 'v1', patient: 'P1', stroom: 'ggz', eenheid: 'E1' },
      opname: { dag: dag('2023-03-01'), tijd: null },
      ontslag: null,
      ...{ zorg: [], afwezig: [], integraal: false },
    },
  ]
  const blad = judge([], { meer, vandaag: '2023-04-05' })
  expect(blad.gezien).toEqual({ patienten: 1, consulten: 0, verblijven: 1 })
  expect(blad.rijen.map(({ regel, stand, registratie }) => [ruleIdOf({ regel }), stand, registratie])).toEqual([
    ['zpm.verblijf.zonder-consult', 'breuk', 'v1'],
    ['zpm.euthanasie.maximum', 'breuk', 'e1'],
  ])
  const behandeld = judge([contact('c1', '2023-03-28', { zorgsoort: 'behandeling' })], { meer, vandaag: '2023-04-05' })
  expect(regels(behandeld)).not.toContain('zpm.verblijf.zonder-consult')
})

describe('the worklist', () => {
  const blad = judge([
    contact('c1', '2023-03-01'),
    contact('c2', '2023-03-02', { patient: 'P2', directeMinuten: minutes(150) }),
    contact('c3', '2023-03-03', { reistijd: { heen: minutes(5), terug: minutes(5), eigenLocatie: true } }),
  ])
  const alles = { vanaf: 0, aantal: 100 }

  it('has signals first by the days left, those without a day last, then breaches', () => {
    expect(blad.rijen.map(({ stand, dagenOver, regel }) => [stand, dagenOver, ruleIdOf({ regel })])).toEqual([
      ['signaal', 7, 'zpm.regie.zes-weken'],
      ['signaal', null, 'zpm.consult.lang'],
      ['breuk', null, 'zpm.reis.binnen-instelling'],
      ['breuk', null, 'zpm.diagnose.vermeld'],
      ['breuk', null, 'zpm.diagnose.vermeld'],
    ])
  })

  it('shows one rule, one stand, or who is searched for; a patient that no register knows goes by number', () => {
    const toon = (deel: { stand?: 'signaal' | 'breuk'; regel?: string; zoek?: string }) =>
      pageSpelregels(blad, { stand: deel.stand ?? null, regel: deel.regel ?? null, zoek: deel.zoek ?? '' }, alles)
    expect(toon({}).totaal).toBe(5)
    expect(toon({ stand: 'signaal' }).totaal).toBe(2)
    expect(
      toon({ regel: 'zpm.diagnose.vermeld' })
        .rijen.map(({ patient: wie }) => wie)
        .toSorted(),
    ).toEqual(['P1', 'P2'])
    expect(toon({ zoek: 'p2' }).rijen.map(({ naam }) => naam)).toEqual(['P2', 'P2'])
    expect(toon({ zoek: 'PROEF a' }).totaal).toBe(3)
    expect(pageSpelregels(blad, { stand: null, regel: null, zoek: '' }, { vanaf: 1, aantal: 2 })).toMatchObject({
      totaal: 5,
      rijen: [{ regel: 'zpm.consult.lang@1' }, { regel: 'zpm.reis.binnen-instelling@1' }],
    })
  })

  it('counts per rule, and an unknown limit has no count', () => {
    const { regels: tellingen } = sumSpelregels(blad)
    expect(tellingen.find(({ regel }) => regel === 'zpm.diagnose.vermeld')).toEqual({
      regel: 'zpm.diagnose.vermeld',
      signalen: 0,
      breuken: 2,
      onbekend: 0,
    })
  })

  it('names no patient in a text', () => {
    expect(JSON.stringify(blad.rijen.map(({ verwacht, gevonden, veld }) => [verwacht, gevonden, veld]))).not.toContain(
      'P1',
    )
  })
})

test('a double that was merged is not judged on its own', () => {
  const dubbel = patient('P9', {
    opgegaanIn: 'P1',
    zorgvragen: [vraag({ zorgtraject: null, verwijzingen: [verwijzing('2023-01-01')] })],
  })
  expect(judge([], { patienten: [dubbel], vandaag: '2024-04-05' }).gezien.patienten).toBe(0)
})
