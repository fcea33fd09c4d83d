import { cents } from '@zorgketen/values'
import { describe, expect, it } from 'vitest'
import { emptyDossier } from '../dossier/empty-dossier.ts'
import { send } from '../dossier/send.ts'
import type { Administratie, TeDeclareren } from '../model/administratie.ts'
import type { Declaratieregel } from '../model/declaratieregel.ts'
import * as b from '../test/bouwstenen.ts'
import { compose } from './compose.ts'
import type { Samenstelling } from './samenstelling.ts'

function run(items: readonly TeDeclareren[], over: Partial<Administratie> = {}): Samenstelling {
  return compose({ administratie: b.administratie(items, over), bericht: b.bericht(1), dossier: emptyDossier() })
}

const runDji = (items: readonly TeDeclareren[], over: Partial<Administratie> = {}): Samenstelling =>
  run(items, { betaler: b.DJI, contracten: [b.contract(b.DJI, { X0001: 11000 })], ...over })

const regelOf = (s: Samenstelling): Declaratieregel | undefined => s.declaratie?.regels[0]
const codesOf = (s: Samenstelling): readonly string[] => s.geweigerd.map((g) => g.reden.code)
const signalenOf = (s: Samenstelling): readonly string[] => s.signalen.map((g) => g.reden.code)

describe('compose: what a payer sees of a person (VC017, VC018, VC020, VC022, VC023)', () => {
  it('shows an insurer BSN and birth date, no SKN', () => {
    expect(regelOf(run([b.ggz()]))?.verzekerde).toEqual({
      id: 'pat-1',
      betaler: b.VERZEKERAAR.uzovi,
      bsn: b.BSN,
      skn: null,
      geboortedatum: b.dag('1980-02-03'),
    })
  })
  it('shows DJI the SKN, no BSN and no birth date', () => {
    expect(regelOf(runDji([b.fz()]))?.verzekerde).toEqual({
      id: 'pat-1',
      betaler: b.DJI.uzovi,
      bsn: null,
      skn: b.PLAATSING.skn,
      geboortedatum: null,
    })
  })
  it.each([
    ['bsn', 'verzekerde.geen-bsn'],
    ['geboortedatum', 'verzekerde.geen-geboortedatum'],
  ])('refuses an insurer line without %s', (veld, code) => {
    const verzekering = { ...b.ALS_VERZEKERDE, verzekerde: { ...b.ALS_VERZEKERDE.verzekerde, [veld]: null } }
    expect(codesOf(run([b.ggz()], { verzekeringen: [verzekering] }))).toEqual([code])
  })
  it('refuses a DJI line without SKN', () => {
    const verzekering = { ...b.BIJ_DJI, verzekerde: { ...b.BIJ_DJI.verzekerde, skn: null } }
    expect(codesOf(runDji([b.fz()], { verzekeringen: [verzekering] }))).toEqual(['verzekerde.geen-skn'])
  })
})

describe('compose: amounts (DFZ-03, DFZ-06, VC016, VC030, VC093)', () => {
  it('uses the maximum tariff without a contract, one piece, three equal amounts', () => {
    const max = cents(12345)
    expect(regelOf(run([b.ggz()]))).toMatchObject({
      aantal: 1,
      tarief: max,
      berekend: max,
      bedrag: max,
      contract: null,
    })
  })
  it('uses the contract tariff when the contract holds code and day; DJI also gets the contract number', () => {
    const insurer = run([b.ggz()], { contracten: [b.contract(b.VERZEKERAAR, { X0001: 12000 })] })
    expect(regelOf(insurer)).toMatchObject({ tarief: 12000, bedrag: 12000, contract: null })
    expect(regelOf(runDji([b.fz()]))).toMatchObject({ tarief: 11000, bedrag: 11000, contract: 'CTM-7' })
  })
  it('ignores the contract of another payer', () => {
    expect(regelOf(run([b.ggz()], { contracten: [b.contract(b.DJI, { X0001: 1 })] }))).toMatchObject({ tarief: 12345 })
  })
  it('signals a product that is not on the DJI contract, and a tariff above the maximum (DFZ-16)', () => {
    const zonder = runDji([b.fz()], { contracten: [b.contract(b.DJI, { X0002: 1 })] })
    expect(signalenOf(zonder)).toEqual(['contract.product-ontbreekt'])
    expect(regelOf(zonder)).toMatchObject({ tarief: 12345, contract: 'CTM-7' })
    expect(signalenOf(runDji([b.fz()], { contracten: [b.contract(b.DJI, { X0001: 12346 })] }))).toEqual([
      'contract.boven-maximum',
    ])
  })
  it('adds the lines up: 123.45 + 123.45 + 0.10 = 247.00', () => {
    const samen = run([b.ggz(), b.ggz({ id: 'p2' }), b.ggz({ id: 'p3', tarief: cents(10) })])
    expect(samen.declaratie?.totaal).toBe(24700)
  })
  it('DFZ-20: refuses DJI without a contract that holds on the day', () => {
    const verlopen = b.contract(b.DJI, { X0001: 1 }, { van: b.dag('2023-01-01'), tot: b.dag('2023-12-31') })
    expect(codesOf(runDji([b.fz()], { contracten: [verlopen] }))).toEqual(['contract.ontbreekt'])
  })
})

describe('compose: what a line tells about the care', () => {
  const diagnoses = ['029', '030', '031', '032', '033'].map((codelijst) => ({
    codelijst,
    code: `c${codelijst}`,
    datum: b.dag('2024-02-01'),
  }))
  const lijsten = (regel: Declaratieregel | undefined): readonly string[] =>
    regel?.soort === 'debet' ? regel.diagnoses.map((d) => d.codelijst) : []
  const metDiagnoses = (item: TeDeclareren, over: Partial<TeDeclareren> = {}): TeDeclareren => ({
    ...item,
    zorgtraject: { ...item.zorgtraject, diagnoses },
    ...over,
  })

  it('VC100, VC101: gives DJI lists 030 and 032, an insurer 029, 031 and 033', () => {
    expect(lijsten(regelOf(runDji([metDiagnoses(b.fz())])))).toEqual(['030', '032'])
    expect(lijsten(regelOf(run([metDiagnoses(b.ggz())])))).toEqual(['029', '031', '033'])
  })
  it('VC043, VC160: privacy leaves 033 before 2024 and nothing from 2024-01-01', () => {
    const prive = metDiagnoses(b.ggz(), { privacy: true })
    expect(lijsten(regelOf(run([prive])))).toEqual([])
    const eerder = { ...prive, prestatie: { ...prive.prestatie, datum: b.dag('2023-12-31') } }
    const opdracht = { administratie: b.administratie([eerder]), dossier: emptyDossier() }
    const voor2024 = compose({ ...opdracht, bericht: b.bericht(1, { maand: b.maand('2023-12') }) })
    expect(lijsten(regelOf(voor2024))).toEqual(['033'])
  })
  it('VC103: takes of each list the last diagnosis set on or before the day of care', () => {
    const rij = (code: string, iso: string | null): TeDeclareren['zorgtraject']['diagnoses'][number] => ({
      codelijst: '031',
      code,
      datum: iso === null ? null : b.dag(iso),
    })
    const kies = (...rijen: readonly TeDeclareren['zorgtraject']['diagnoses'][number][]): unknown => {
      const item = b.ggz()
      const regel = regelOf(run([{ ...item, zorgtraject: { ...item.zorgtraject, diagnoses: rijen } }]))
      return regel?.soort === 'debet' ? regel.diagnoses.map((d) => d.code) : null
    }
    expect(kies(rij('laat', '2024-03-06'), rij('op', '2024-03-05'), rij('vroeg', '2024-01-01'))).toEqual(['op'])
    expect(kies(rij('vroeg', '2024-01-01'), rij('altijd', null))).toEqual(['vroeg'])
    expect(kies(rij('later', '2024-05-01'), rij('eerder', '2024-04-01'))).toEqual(['eerder'])
  })
  it('VC104, VC105: names the professional and the regiebehandelaar by personal AGB of kind 3', () => {
    expect(regelOf(run([b.ggz()]))).toMatchObject({
      betrokkenen: [
        { rol: '01', agb: '94000001', soort: '3', beroep: null, naam: null },
        { rol: '02', agb: '03000002', soort: '3', beroep: null, naam: null },
      ],
    })
  })
  it('VC057, VC064: names who has no AGB by profession and name', () => {
    expect(regelOf(run([b.ggz({ zorgverlener: 'z-zonder-agb' })]))).toMatchObject({
      betrokkenen: [
        {
          rol: '01',
          agb: null,
          soort: null,
          beroep: 'Verpleegkundige',
          naam: { initialen: 'B', voorvoegsels: 'van', achternaam: 'Beek' },
        },
        { rol: '02' },
      ],
    })
  })
  it('goes without a regiebehandelaar that is not named or has no AGB, and says so', () => {
    const met = (regie: string | null): Samenstelling =>
      run([b.ggz({}, { zorgtraject: { ...b.TRAJECT, regiebehandelaar: regie } })])
    expect(signalenOf(met(null))).toEqual(['regiebehandelaar.ontbreekt'])
    expect(signalenOf(met('z-zonder-agb'))).toEqual(['regiebehandelaar.zonder-agb'])
    const regel = regelOf(met(null))
    expect(regel?.soort === 'debet' && regel.betrokkenen.map((x) => x.rol)).toEqual(['01'])
    expect(codesOf(met('z-weg'))).toEqual(['zorgverlener.onbekend'])
  })
  it('VC037, VC038: is a first declaration that may be passed on', () => {
    const vast = { codelijst: '071', informatiecode: '01', herdeclaratie: null, doorsturen: true, privacy: false }
    expect(regelOf(run([b.ggz()]))).toMatchObject(vast)
  })
  it('carries the plaatsing to DJI and the referral to an insurer, never type 01 to DJI (VC041, VC106)', () => {
    const verwijzing = { soort: '01', datum: b.dag('2024-01-02'), verwijzer: b.agb('01000003') }
    expect(regelOf(run([b.ggz({}, { verwijzing })]))).toMatchObject({ verwijzing, plaatsing: null })
    expect(regelOf(runDji([b.fz({}, { verwijzing })]))).toMatchObject({
      verwijzing: null,
      plaatsing: { nummer: '123456789', titel: b.PLAATSING.titel },
      zorgtraject: b.TRAJECT.nummer,
      startdatum: b.dag('2024-01-10'),
    })
    const zes = { soort: '06', datum: b.dag('2024-01-02'), verwijzer: b.agb('01000003') }
    expect(regelOf(runDji([b.fz({}, { verwijzing: zes })]))).toMatchObject({
      verwijzing: { soort: '06', datum: null, verwijzer: null },
    })
  })
})

describe('compose: what stays out, with the reason', () => {
  const ander = (over: object): TeDeclareren['zorgtraject'] => ({ ...b.TRAJECT, ...over })
  it.each<[string, TeDeclareren, string]>([
    ['another month (DFZ-08)', b.ggz({ datum: b.dag('2024-02-29') }), 'prestatie.buiten-maand'],
    ['no payer', b.ggz({ patient: 'onbekend' }), 'verzekerde.ontbreekt'],
    ['the payer is DJI', b.fz(), 'verzekerde.andere-betaler'],
    ['another declarant', b.ggz({}, { zorgtraject: ander({ declarant: '06290002' }) }), 'prestatie.andere-declarant'],
    ['ZTN-23 another patient', b.ggz({}, { zorgtraject: ander({ patient: 'pat-2' }) }), 'prestatie.andere-patient'],
    ['a ggz prestatie on an fz number', b.ggz({}, { zorgtraject: ander({ soort: 'fz' }) }), 'prestatie.andere-stroom'],
    ['ZTN-02 no startdatum', b.ggz({}, { zorgtraject: ander({ startdatum: null }) }), 'zorgtraject.geen-startdatum'],
    ['unknown professional', b.ggz({ zorgverlener: 'weg' }), 'zorgverlener.onbekend'],
  ])('%s', (_naam, item, code) => {
    const samen = run([item])
    expect(codesOf(samen)).toEqual([code])
    expect(samen.declaratie).toBeNull()
  })
  it.each<[string, TeDeclareren, string]>([
    ['no plaatsing (VC041)', b.fz({}, { plaatsing: null }), 'plaatsing.ontbreekt'],
    [
      'a plaatsing of another zorgtraject',
      b.fz({}, { plaatsing: { ...b.PLAATSING, zorgtraject: b.ANDER_ZTN } }),
      'plaatsing.ander-zorgtraject',
    ],
  ])('DJI: %s', (_naam, item, code) => {
    expect(codesOf(runDji([item]))).toEqual([code])
  })
  it('two insurers on one day', () => {
    const tweede = {
      ...b.ALS_VERZEKERDE,
      verzekerde: { ...b.ALS_VERZEKERDE.verzekerde, betaler: b.ANDERE_VERZEKERAAR.uzovi },
    }
    expect(codesOf(run([b.ggz()], { verzekeringen: [b.ALS_VERZEKERDE, tweede] }))).toEqual(['verzekerde.meer-betalers'])
  })
  it('the same prestatie twice: one line', () => {
    const samen = run([b.ggz(), b.ggz()])
    expect(samen.declaratie?.regels).toHaveLength(1)
    expect(codesOf(samen)).toEqual(['prestatie.dubbel-aangeboden'])
  })
  it('says no BSN or SKN in any reason', () => {
    const samen = run([b.fz(), b.ggz({ id: 'p2', zorgverlener: 'weg' })])
    expect(JSON.stringify(samen.geweigerd)).not.toMatch(/111222333|1234567/)
  })
})

describe('compose: numbers (DFZ-09)', () => {
  const opdracht = { administratie: b.administratie([b.ggz({ id: 'b' }), b.ggz({ id: 'a' })]), dossier: emptyDossier() }
  it('numbers the lines from the volgnummer, in an order that does not depend on the input', () => {
    const samen = compose({ ...opdracht, bericht: b.bericht(1, { volgnummer: 41 }) })
    expect(samen.declaratie?.regels.map((r) => [r.prestatie, r.referentie])).toEqual([
      ['a', 'R000000000041'],
      ['b', 'R000000000042'],
    ])
    expect(samen.volgnummer).toBe(43)
    const omgekeerd = { ...opdracht.administratie, prestaties: opdracht.administratie.prestaties.toReversed() }
    const anders = compose({ ...opdracht, administratie: omgekeerd, bericht: b.bericht(1, { volgnummer: 41 }) })
    expect(anders.declaratie).toEqual(samen.declaratie)
  })
  it('skips references in use and gives at most 20 characters', () => {
    const gebruikt = new Set(['R000000000001', 'R000000000003'])
    const samen = compose({ ...opdracht, bericht: b.bericht(1, { volgnummer: 1, gebruikteReferenties: gebruikt }) })
    expect(samen.declaratie?.regels.map((r) => r.referentie)).toEqual(['R000000000002', 'R000000000004'])
    expect(samen.volgnummer).toBe(5)
  })
  it('makes nothing of a used invoice number or message reference, and uses up no volgnummer', () => {
    const bezet = compose({
      ...opdracht,
      bericht: b.bericht(1, { volgnummer: 7, gebruikteFactuurnummers: new Set(['F1']) }),
    })
    expect(bezet.belemmeringen.map((r) => r.code)).toEqual(['bericht.factuurnummer-gebruikt'])
    expect(bezet.declaratie).toBeNull()
    expect(bezet.volgnummer).toBe(7)
  })
  it.each([0, 1.5, Number.NaN, 10 ** 12])('throws on volgnummer %s', (volgnummer) => {
    expect(() => compose({ ...opdracht, bericht: b.bericht(1, { volgnummer }) })).toThrow(RangeError)
  })
})

describe('compose: never twice', () => {
  it('DFZ-09: gives nothing new of what the dossier holds, and takes a late prestatie alone', () => {
    const eerste = run([b.ggz()]).declaratie
    if (eerste === null) throw new Error('no declaration to send')
    const { dossier } = send(emptyDossier(), eerste)
    const weer = compose({ administratie: b.administratie([b.ggz()]), bericht: b.bericht(2), dossier })
    expect(weer.declaratie).toBeNull()
    expect(codesOf(weer)).toEqual(['prestatie.al-gedeclareerd'])
    const later = b.administratie([b.ggz(), b.ggz({ id: 'p2' })])
    const nalevering = compose({ administratie: later, bericht: b.bericht(2), dossier })
    expect(nalevering.declaratie?.regels.map((r) => r.prestatie)).toEqual(['p2'])
    const zelfde = compose({ administratie: later, bericht: b.bericht(1), dossier })
    expect(zelfde.belemmeringen.map((r) => r.code)).toEqual([
      'bericht.factuurnummer-gebruikt',
      'bericht.referentie-gebruikt',
    ])
  })
})
