import { createHash } from 'node:crypto'
import type { Dossier } from '@zorgketen/declaratie'
import { loadLayout, loadReferentie } from '@zorgketen/reference/load'
import { type Maand, parseMaand, type Uzovi } from '@zorgketen/values'
import { describe, expect, it, test } from 'vitest'
import { type Registratie, registratie } from '../../formaten/registratie.ts'
import * as klein from '../../proef/klein.ts'
import { openBerichten } from '../../stappen/berichten.ts'
import { declare } from '../../stappen/declare.ts'
import { derive } from '../../stappen/derive.ts'
import type { PatientDocument } from '../documenten/patient.ts'
import { composeStamgegevens, type Stamdocumenten } from '../documenten/stamdocumenten.ts'
import { BSNS, dag, kleineStam, periode, verwijzing, verzekering } from '../proef/documenten.ts'
import { completeness } from './completeness.ts'
import type { Gebrek } from './gebreken.ts'
import { HERSTELLERS } from './oorzaak.ts'

const referentie = loadReferentie()
const gereedschap = {
  berichten: openBerichten(loadLayout('gds801', '1.0'), loadLayout('gds802', '1.0')),
  referentie,
  hash: (tekst: string) => createHash('sha256').update(tekst).digest('hex'),
}
const gelezen = parseMaand('2023-03')
const MAART: Maand = gelezen.ok ? gelezen.value : expect.fail('month')
const VANDAAG = dag('2023-04-05')

const contact = (id: string, stroom: 'ggz' | 'fz', datum?: string, minuten?: number): Registratie =>
  registratie.parse(klein.registratie(id, stroom, datum, minuten)) as Registratie
const BEIDE = [contact('r-ggz', 'ggz'), contact('r-fz', 'fz')]

const kijk = (
  documenten: Stamdocumenten,
  registraties: readonly Registratie[] = BEIDE,
  dossiers: ReadonlyMap<Uzovi, Dossier> = new Map(),
  met: typeof gereedschap | null = gereedschap,
) =>
  completeness({
    documenten,
    registraties,
    maand: MAART,
    vandaag: VANDAAG,
    berichtsoort: 'T',
    dossiers,
    referentie,
    gereedschap: met,
  })
const blokkades = (gebreken: readonly Gebrek[]) => gebreken.filter(({ ernst }) => ernst === 'blokkeert')
const metPatient = (id: string, deel: Partial<PatientDocument>): Stamdocumenten => {
  const stam = kleineStam()
  return { ...stam, patienten: stam.patienten.map((een) => (een.id === id ? { ...een, ...deel } : een)) }
}
const metTraject = (soort: 'ggz' | 'fz', deel: Partial<Stamdocumenten['zorgtrajecten'][number]>): Stamdocumenten => {
  const stam = kleineStam()
  return { ...stam, zorgtrajecten: stam.zorgtrajecten.map((een) => (een.soort === soort ? { ...een, ...deel } : een)) }
}

describe('completeness', () => {
  it('a month in which everything is there blocks nothing, and the warnings are told', () => {
    const { tellingen, gebreken } = kijk(kleineStam())
    expect(tellingen).toEqual({ registraties: 2, alGedeclareerd: 0, geblokkeerd: 0, gereed: 2 })
    expect(blokkades(gebreken)).toEqual([])
    expect(gebreken.map(({ code }) => code)).toEqual(['diagnose.ontbreekt', 'bsn.niet-geverifieerd'])
    expect(gebreken[0]).toMatchObject({ aantal: 2, hersteller: 'behandelaar' })
    expect(gebreken[1]).toMatchObject({
      hersteller: 'patientenadministratie',
      ernst: 'waarschuwt',
      aantal: 1,
      registraties: ['r-ggz'],
      betrokken: [{ register: 'patient', id: 'p-ggz' }],
      // CO0497 in 2023: 128.40 at most (zpm-prestaties.json).
      bedrag: 12840,
    })
  })

  const stam = kleineStam()
  const zonder: readonly (readonly [string, Stamdocumenten, readonly Registratie[], Partial<Gebrek>])[] = [
    [
      'a patient without BSN',
      metPatient('p-ggz', { bsn: null }),
      BEIDE,
      {
        code: 'verzekerde.geen-bsn',
        hersteller: 'patientenadministratie',
        registraties: ['r-ggz'],
        betrokken: [{ register: 'patient', id: 'p-ggz' }],
      },
    ],
    [
      'a client without SKN',
      metPatient('p-fz', { skn: null }),
      BEIDE,
      { code: 'verzekerde.geen-skn', hersteller: 'plaatsing', registraties: ['r-fz'] },
    ],
    [
      'a patient that is not recorded',
      { ...stam, patienten: stam.patienten.filter(({ id }) => id === 'p-fz') },
      BEIDE,
      { code: 'patient.onbekend', registraties: ['r-ggz'], betrokken: [{ register: 'patient', id: 'p-ggz' }] },
    ],
    [
      'a patient that was merged into another while its registrations stayed behind',
      metPatient('p-ggz', { opgegaanIn: 'p-fz' }),
      BEIDE,
      { code: 'patient.onbekend', registraties: ['r-ggz'] },
    ],
    [
      'no birth date',
      metPatient('p-ggz', { geboortedatum: null }),
      BEIDE,
      { code: 'verzekerde.geen-geboortedatum', registraties: ['r-ggz'] },
    ],
    [
      'no insurance on the day',
      metPatient('p-ggz', { verzekeringen: [verzekering('0101', '2023-03-08')] }),
      BEIDE,
      { code: 'verzekerde.ontbreekt', registraties: ['r-ggz'] },
    ],
    [
      'two insurers on the day',
      metPatient('p-ggz', { verzekeringen: [verzekering('0101', '2022-01-01'), verzekering('0102', '2023-01-01')] }),
      BEIDE,
      { code: 'verzekerde.meer-betalers' },
    ],
    [
      'a payer that is not registered',
      { ...stam, betalers: stam.betalers.filter(({ rol }) => rol === 'dji') },
      BEIDE,
      { code: 'betaler.onbekend', registraties: ['r-ggz'], betrokken: [{ register: 'betaler', id: '0101' }] },
    ],
    [
      'no ggz number',
      { ...stam, zorgtrajecten: stam.zorgtrajecten.filter(({ soort }) => soort === 'fz') },
      BEIDE,
      { code: 'koppeling.geen-nummer', hersteller: 'patientenadministratie' },
    ],
    [
      'no fz number',
      { ...stam, zorgtrajecten: stam.zorgtrajecten.filter(({ soort }) => soort === 'ggz') },
      BEIDE,
      { code: 'koppeling.geen-nummer-fz', hersteller: 'plaatsing' },
    ],
    [
      'a closed number',
      metTraject('ggz', { gesloten: dag('2023-03-01') }),
      BEIDE,
      { code: 'koppeling.nummer-gesloten', registraties: ['r-ggz'] },
    ],
    [
      'an fz number without startdatum',
      metTraject('fz', { startdatum: null }),
      BEIDE,
      { code: 'koppeling.zonder-startdatum', hersteller: 'plaatsing' },
    ],
    [
      'fz without plaatsing',
      { ...stam, plaatsingen: [] },
      BEIDE,
      {
        code: 'plaatsing.ontbreekt',
        hersteller: 'plaatsing',
        betrokken: [{ register: 'zorgtraject', id: klein.ZTN_FZ }],
      },
    ],
    [
      'DFZ-02: a title that does not cover the day',
      { ...stam, plaatsingen: stam.plaatsingen.map((een) => ({ ...een, titel: periode('2023-01-01', '2023-02-28') })) },
      BEIDE,
      { code: 'plaatsing.titel', hersteller: 'plaatsing', betrokken: [{ register: 'plaatsing', id: '900000001' }] },
    ],
    [
      'DFZ-20: no contract with DJI',
      { ...stam, contracten: [] },
      BEIDE,
      {
        code: 'contract.ontbreekt',
        hersteller: 'zorgverkoop',
        registraties: ['r-fz'],
        betrokken: [{ register: 'betaler', id: '9992' }],
      },
    ],
    [
      'DFZ-03: a prestatie that is not on the contract',
      { ...stam, contracten: stam.contracten.map((een) => ({ ...een, producten: [] })) },
      BEIDE,
      {
        code: 'contract.product',
        hersteller: 'zorgverkoop',
        betrokken: [{ register: 'contract', id: '9992-94000001-CTM-0001' }],
      },
    ],
    [
      'ZPM-03: a unit without setting on the day',
      { ...stam, eenheden: stam.eenheden.map((een) => ({ ...een, settings: [] })) },
      BEIDE,
      {
        code: 'eenheid.zonder-setting',
        hersteller: 'organisatiebeheer',
        aantal: 2,
        betrokken: [{ register: 'eenheid', id: 'e1' }],
        bedrag: null,
      },
    ],
    [
      'ZPM-04: a professional without profession on the day',
      { ...stam, zorgverleners: stam.zorgverleners.map((een) => ({ ...een, beroepen: [] })) },
      BEIDE,
      {
        code: 'zorgverlener.zonder-beroep',
        hersteller: 'personeelszaken',
        aantal: 2,
        betrokken: [{ register: 'zorgverlener', id: 'z1' }],
      },
    ],
    [
      'a contact that is too short',
      stam,
      [contact('r-kort', 'ggz', '2023-03-07', 3)],
      { code: 'tijd.te-kort', hersteller: 'behandelaar', betrokken: [{ register: 'registratie', id: 'r-kort' }] },
    ],
    [
      'a registration that is there twice',
      stam,
      [contact('r-ggz', 'ggz'), contact('r-ggz', 'ggz')],
      { code: 'registratie.dubbel', aantal: 1 },
    ],
    [
      'VC042: a verwijzing after the care',
      metPatient('p-ggz', {
        zorgvragen: [
          {
            id: '1',
            omschrijving: 'x',
            zorgtraject: null,
            geldig: null,
            typen: [],
            verwijzingen: [verwijzing('2023-03-20')],
          },
        ],
      }),
      BEIDE,
      { hersteller: 'patientenadministratie', registraties: ['r-ggz'] },
    ],
  ]

  test.each(zonder)('%s blocks', (_, documenten, registraties, verwacht) => {
    const { gebreken, tellingen } = kijk(documenten, registraties)
    const [eerste, ...meer] = blokkades(gebreken)
    expect(eerste).toMatchObject(verwacht)
    expect(meer).toEqual([])
    expect(tellingen.geblokkeerd).toBe(eerste?.aantal)
    expect(tellingen.gereed).toBe(tellingen.registraties - tellingen.geblokkeerd)
  })

  it.each(zonder)(
    'without the gate’s rules %s is told as well, but for what only the gate asks',
    (naam, documenten, registraties) => {
      const { gebreken } = kijk(documenten, registraties, new Map(), null)
      expect(blokkades(gebreken)).toHaveLength(naam.startsWith('VC042') ? 0 : 1)
    },
  )

  it('ZPM-26: a missing verwijzing warns, and so does a professional without AGB', () => {
    const documenten = {
      ...metPatient('p-ggz', { zorgvragen: [] }),
      zorgverleners: kleineStam().zorgverleners.map((een) => ({ ...een, agb: null })),
    }
    const { gebreken } = kijk(documenten)
    expect(blokkades(gebreken)).toEqual([])
    const codes = gebreken.map(({ code }) => code)
    expect(codes).toEqual(
      expect.arrayContaining(['verwijzing.ontbreekt', 'zorgverlener.zonder-agb', 'regiebehandelaar.zonder-agb']),
    )
  })

  it('a verified BSN and a diagnosis or a privacy statement leave nothing to say', () => {
    const stamMet = metPatient('p-ggz', {
      bsnStatus: { stand: 'geverifieerd', op: dag('2023-01-01'), bron: 'SBV-Z' },
      privacy: true,
    })
    expect(kijk(stamMet, [contact('r-ggz', 'ggz')]).gebreken).toEqual([])
  })

  it('registrations of other months do not count', () => {
    const { tellingen, gebreken } = kijk(kleineStam(), [
      contact('r-feb', 'ggz', '2023-02-28'),
      contact('r-apr', 'fz', '2023-04-01'),
    ])
    expect(tellingen).toEqual({ registraties: 0, alGedeclareerd: 0, geblokkeerd: 0, gereed: 0 })
    expect(gebreken).toEqual([])
  })

  it('what was declared before counts as such, and blocks nothing', () => {
    const stamgegevens = composeStamgegevens(kleineStam(), dag('2023-03-31'))
    const prestaties = derive(stamgegevens, BEIDE, referentie).flatMap((een) =>
      een.soort === 'prestatie' ? [een.prestatie] : [],
    )
    const ronde = declare({
      stamgegevens,
      prestaties,
      maand: MAART,
      datum: VANDAAG,
      berichtsoort: 'T',
      dossiers: new Map(),
    })
    const dossiers = new Map(ronde.perBetaler.map(({ betaler, dossier }) => [betaler.uzovi, dossier]))
    const { tellingen } = kijk(kleineStam(), [...BEIDE, contact('r-nieuw', 'ggz', '2023-03-14')], dossiers)
    expect(tellingen).toEqual({ registraties: 3, alGedeclareerd: 2, geblokkeerd: 0, gereed: 1 })
  })

  it('VC014: asked while the month still runs, the month itself is no obstacle', () => {
    const { gebreken } = completeness({
      documenten: kleineStam(),
      registraties: BEIDE,
      maand: MAART,
      vandaag: dag('2023-03-10'),
      berichtsoort: 'T',
      dossiers: new Map(),
      referentie,
      gereedschap,
    })
    expect(blokkades(gebreken)).toEqual([])
  })

  it('every cause says who, what and what to do in both languages, and no BSN', () => {
    for (const [, documenten, registraties] of zonder) {
      const uitkomst = kijk(documenten, registraties)
      for (const { hersteller, wat, doe, voorbeelden } of uitkomst.gebreken) {
        expect(HERSTELLERS[hersteller].en).not.toBe('')
        for (const { nl, en } of [wat, doe, ...voorbeelden]) {
          expect(nl).not.toBe('')
          expect(en).not.toBe(nl)
        }
        expect(voorbeelden.length).toBeGreaterThan(0)
      }
      expect(JSON.stringify(uitkomst)).not.toContain(BSNS[0])
    }
  })

  it('what nobody here can judge is said, once per rule and payer', () => {
    const { nietBeoordeeld } = kijk(kleineStam())
    const skn = nietBeoordeeld.filter(({ regel }) => regel.startsWith('oordeel.fz.skn-bekend'))
    expect(skn).toHaveLength(1)
  })
})

test('what is ready is what the real declaration holds', () => {
  const documenten = metPatient('p-ggz', { verzekeringen: [verzekering('0101', '2022-01-01', '2023-03-15')] })
  const registraties = Array.from({ length: 20 }, (_, i) =>
    contact(`r${i}`, i % 3 === 0 ? 'fz' : 'ggz', `2023-03-${String(i + 5).padStart(2, '0')}`, i === 4 ? 3 : 45),
  )
  const stamgegevens = composeStamgegevens(documenten, dag('2023-03-31'))
  const prestaties = derive(stamgegevens, registraties, referentie).flatMap((een) =>
    een.soort === 'prestatie' ? [een.prestatie] : [],
  )
  const ronde = declare({
    stamgegevens,
    prestaties,
    maand: MAART,
    datum: VANDAAG,
    berichtsoort: 'T',
    dossiers: new Map(),
  })
  const regels = ronde.perBetaler.flatMap(({ samenstelling }) => samenstelling.declaratie?.regels ?? [])
  const { tellingen } = kijk(documenten, registraties)
  expect(tellingen.gereed).toBe(regels.length)
  expect(regels.length).toBeGreaterThan(5)
  expect(tellingen.geblokkeerd).toBeGreaterThan(1)
})
