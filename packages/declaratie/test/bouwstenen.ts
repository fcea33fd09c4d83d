import type { Contract } from '@zorgketen/contract'
import {
  type Agb,
  type Betaler,
  type Bsn,
  cents,
  type EpochDay,
  type Period,
  parseAgb,
  parseBsn,
  parseDay,
  parseMaand,
  parseSkn,
  parseUzovi,
  parseZtn,
  type Result,
} from '@zorgketen/values'
import type { Consultprestatie, Zorgverlener } from '@zorgketen/zorgprestatie'
import type { Plaatsing, Zorgtraject } from '@zorgketen/zorgtraject'
import type { Administratie, TeDeclareren } from '../model/administratie.ts'
import type { Berichtgegevens } from '../model/berichtgegevens.ts'
import type { Verzekering } from '../model/verzekering.ts'

// Invented parts for the tests of this room. Codes and tariffs are no official ones.

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`unusable part for a test: ${result.fout.code}`)
  return result.value
}

export const dag = (iso: string): EpochDay => must(parseDay(iso))
export const agb = (tekst: string): Agb => must(parseAgb(tekst))
const sinds2022: Period = { van: dag('2022-01-01'), tot: null }

const DECLARANT = agb('06290001')
export const BSN: Bsn = must(parseBsn('111222333'))
export const VERZEKERAAR: Betaler = { uzovi: must(parseUzovi('3311')), rol: 'zorgverzekeraar' }
export const ANDERE_VERZEKERAAR: Betaler = { uzovi: must(parseUzovi('0403')), rol: 'zorgverzekeraar' }
export const DJI: Betaler = { uzovi: must(parseUzovi('9992')), rol: 'dji' }

const ZORGVERLENERS: readonly Zorgverlener[] = [
  {
    id: 'z-met-agb',
    naam: { initialen: 'A', voorvoegsels: null, achternaam: 'Aalders' },
    agb: agb('94000001'),
    beroepen: [],
  },
  {
    id: 'z-zonder-agb',
    naam: { initialen: 'B', voorvoegsels: 'van', achternaam: 'Beek' },
    agb: null,
    beroepen: [],
  },
  {
    id: 'z-regie',
    naam: { initialen: 'C', voorvoegsels: null, achternaam: 'Carels' },
    agb: agb('03000002'),
    beroepen: [],
  },
]

const PRESTATIE: Consultprestatie = {
  soort: 'consult',
  id: 'p1',
  registratie: 'p1',
  patient: 'pat-1',
  stroom: 'ggz',
  datum: dag('2024-03-05'),
  begintijd: null,
  eindtijd: null,
  zorgsoort: 'behandeling',
  setting: 'multi',
  eenheid: 'e1',
  zorgverlener: 'z-met-agb',
  beroep: 'Verpleegkundige',
  categorieIndex: 1,
  duurklasse: 45,
  minuten: 45 as Consultprestatie['minuten'],
  tijdsoort: 'gerealiseerd',
  codelijst: '071',
  code: 'X0001',
  naam: 'consult voor de proef',
  tarief: cents(12345),
  fictief: true,
}

export const TRAJECT: Zorgtraject = {
  nummer: must(parseZtn('3f2504e0-4f89-41d3-9a0c-0305e82c3301')),
  soort: 'ggz',
  patient: 'pat-1',
  declarant: DECLARANT,
  startdatum: dag('2024-01-10'),
  gesloten: null,
  plaatsing: null,
  diagnoses: [],
  regiebehandelaar: 'z-regie',
}

export const ANDER_ZTN = must(parseZtn('9b2d7c1e-5a64-4c0f-8f3b-2d1e6a7b8c90'))

export const PLAATSING: Plaatsing = {
  nummer: '123456789',
  skn: must(parseSkn('1234567')),
  declarant: DECLARANT,
  titel: { van: dag('2024-01-01'), tot: dag('2024-12-31') },
  zorgtraject: TRAJECT.nummer,
  startdatum: dag('2024-01-10'),
}

/** A ggz prestatie ready to declare; what the test is about goes in `over`. */
export function ggz(over: Partial<Consultprestatie> = {}, item: Partial<TeDeclareren> = {}): TeDeclareren {
  return {
    prestatie: { ...PRESTATIE, ...over },
    zorgtraject: TRAJECT,
    plaatsing: null,
    verwijzing: null,
    privacy: false,
    ...item,
  }
}

/** The same as forensic care with its plaatsing. */
export function fz(over: Partial<Consultprestatie> = {}, item: Partial<TeDeclareren> = {}): TeDeclareren {
  const zorgtraject: Zorgtraject = { ...TRAJECT, soort: 'fz', plaatsing: PLAATSING.nummer }
  return ggz({ stroom: 'fz', setting: 'fz-klinisch', ...over }, { zorgtraject, plaatsing: PLAATSING, ...item })
}

export const ALS_VERZEKERDE: Verzekering = {
  verzekerde: {
    id: 'pat-1',
    betaler: VERZEKERAAR.uzovi,
    bsn: BSN,
    skn: PLAATSING.skn,
    geboortedatum: dag('1980-02-03'),
  },
  geldig: sinds2022,
}

export const BIJ_DJI: Verzekering = {
  verzekerde: { ...ALS_VERZEKERDE.verzekerde, betaler: DJI.uzovi },
  geldig: sinds2022,
}

export function contract(betaler: Betaler, producten: Record<string, number>, geldig = sinds2022): Contract {
  return {
    nummer: 'CTM-7',
    declarant: DECLARANT,
    betaler: betaler.uzovi,
    geldig,
    producten: Object.entries(producten).map(([prestatiecode, tarief]) => ({
      prestatiecode,
      tarief: cents(tarief),
      geldig: sinds2022,
    })),
  }
}

export function administratie(prestaties: readonly TeDeclareren[], over: Partial<Administratie> = {}): Administratie {
  return {
    declarant: { agb: DECLARANT, soort: '1' },
    betaler: VERZEKERAAR,
    prestaties,
    verzekeringen: [ALS_VERZEKERDE, BIJ_DJI],
    zorgverleners: ZORGVERLENERS,
    contracten: [],
    ...over,
  }
}

/** Header data of the n-th message of a test: every number differs from those of another n. */
export function bericht(n: number, over: Partial<Berichtgegevens> = {}): Berichtgegevens {
  return {
    maand: must(parseMaand('2024-03')),
    berichtreferentie: `B${n}`,
    factuurnummer: `F${n}`,
    factuurdatum: dag('2024-04-02'),
    verzenddatum: dag('2024-04-03'),
    berichtsoort: 'P',
    volgnummer: n * 1000,
    gebruikteReferenties: new Set(),
    gebruikteFactuurnummers: new Set(),
    ...over,
  }
}

export const maand = (tekst: string): Berichtgegevens['maand'] => must(parseMaand(tekst))
