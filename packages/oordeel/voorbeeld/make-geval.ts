import type { Betaler } from '@zorgketen/values'
import { cents } from '@zorgketen/values'
import { agb, dag, maand, skn, ztn } from './geldig.ts'
import type { Geval } from './geval.ts'

/** What makes the base case of one payer differ from that of another. Codes and tariffs in cents. */
export interface Grondslag {
  readonly betaler: Betaler
  readonly codes: readonly [string, string]
  readonly tarieven: readonly [number, number]
  readonly setting: number
}

const AANBIEDER = agb('06010001')
const BEHANDELAAR = agb('94010001')
const TRAJECT = ztn('3f2b8c1e-5d4a-4c6b-9e7f-0a1b2c3d4e5f')

/** A February declaration: one line of February, and a January line credited with its new debit beside it (DFZ-10). */
export function makeGeval({ betaler, codes, tarieven, setting }: Grondslag): Geval {
  const fz = betaler.rol === 'dji'
  const titel = () => ({ van: dag('2021-06-01'), tot: dag('2022-12-31') })
  const verzekerde = () => ({
    id: 'P-1',
    betaler: betaler.uzovi,
    bsn: null,
    skn: skn('1234567'),
    geboortedatum: null,
  })
  const regel = (referentie: string, datum: string, i: 0 | 1): Geval['debet'] => ({
    soort: 'debet',
    referentie,
    prestatie: null,
    verzekerde: verzekerde(),
    codelijst: '071',
    code: codes[i],
    datum: dag(datum),
    begintijd: null,
    eindtijd: null,
    aantal: 1,
    tarief: cents(tarieven[i]),
    berekend: cents(tarieven[i]),
    bedrag: cents(tarieven[i]),
    herdeclaratie: null,
    informatiecode: '01',
    privacy: false,
    doorsturen: true,
    zorgtraject: TRAJECT,
    startdatum: dag('2022-01-01'),
    plaatsing: fz ? { nummer: '123456789', titel: titel() } : null,
    contract: fz ? 'CTM-1' : null,
    diagnoses: fz ? [{ codelijst: '032', code: '1', datum: null }] : [],
    betrokkenen: [{ rol: '01', agb: BEHANDELAAR, soort: '3', beroep: null, naam: null }],
    verwijzing: null,
  })
  const debet = regel('R-2', '2022-02-14', 0)
  const nieuw = regel('R-3', '2022-01-12', 1)
  const oud = regel('R-1', '2022-01-12', 0)
  const credit: Geval['credit'] = {
    soort: 'credit',
    referentie: 'C-1',
    gerelateerd: oud.referentie,
    prestatie: null,
    verzekerde: verzekerde(),
    codelijst: oud.codelijst,
    code: oud.code,
    datum: oud.datum,
    bedrag: oud.bedrag,
  }
  const eerder: Geval['eerder'] = {
    declarant: AANBIEDER,
    factuurnummer: 'F-2022-01',
    ontvangen: dag('2022-02-10'),
    regel: oud,
    stand: 'toegekend',
    toegekend: oud.bedrag,
  }
  const plaatsing: Geval['plaatsing'] = {
    nummer: '123456789',
    skn: skn('1234567'),
    declarant: AANBIEDER,
    titel: titel(),
    zorgtraject: TRAJECT,
    startdatum: dag('2022-01-01'),
  }
  const jaar = () => ({ van: dag('2022-01-01'), tot: dag('2022-12-31') })
  const contract: Geval['contract'] = {
    nummer: 'CTM-1',
    declarant: AANBIEDER,
    betaler: betaler.uzovi,
    geldig: jaar(),
    producten: ([0, 1] as const).map((i) => ({
      prestatiecode: codes[i],
      tarief: cents(tarieven[i]),
      geldig: jaar(),
    })),
  }
  return {
    declaratie: {
      berichtreferentie: 'B-2',
      factuurnummer: 'F-2022-02',
      factuurdatum: dag('2022-03-08'),
      verzenddatum: dag('2022-03-10'),
      berichtsoort: 'P',
      declarant: { agb: AANBIEDER, soort: '1' },
      betaler: { ...betaler },
      maand: maand('2022-02'),
      regels: [debet, credit, nieuw],
      totaal: cents(tarieven[1]),
    },
    debet,
    credit,
    nieuw,
    eerder,
    plaatsing,
    contract,
    bestanden: {
      plaatsingen: { volledig: true, rijen: [plaatsing] },
      skns: { volledig: true, rijen: [skn('1234567')] },
      contracten: { volledig: true, rijen: [contract] },
      aanbieders: { volledig: true, rijen: [{ aanbieder: AANBIEDER, geldig: jaar() }] },
      indicaties: { volledig: true, rijen: [{ plaatsing: '123456789', settings: [setting] }] },
      facturen: {
        volledig: true,
        rijen: [{ declarant: AANBIEDER, factuurnummer: 'F-2022-01', ontvangen: dag('2022-02-10') }],
      },
      regels: { volledig: true, rijen: [eerder] },
    },
    boek: {
      volledig: true,
      rijen: ([0, 1] as const).map((i) => ({
        code: codes[i],
        van: dag('2022-01-01'),
        tarief: cents(tarieven[i]),
        setting,
      })),
    },
    vandaag: dag('2022-03-12'),
  }
}
