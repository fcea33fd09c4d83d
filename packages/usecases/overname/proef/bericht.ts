import type { Creditregel, Debetregel, Declaratie, Declaratieregel, Retour, Retourregel } from '@zorgketen/declaratie'
import { totalOf } from '@zorgketen/declaratie'
import {
  type Agb,
  cents,
  DJI_UZOVI,
  maandOf,
  parseAgb,
  parseBetaler,
  parseBsn,
  parseSkn,
  parseUzovi,
  parseZtn,
  type Result,
} from '@zorgketen/values'
import { expect } from 'vitest'
import { writeDeclaratie, writeRetour } from '../../stappen/berichten.ts'
import type { Overname, Overnamebestand, Overnameopdracht } from '../overname.ts'
import { takeOver } from '../take-over.ts'
import { proefgereedschap } from './gereedschap.ts'
import { bestandOf, dag } from './oud-systeem.ts'

export const must = <T>(gelezen: Result<T>): T => (gelezen.ok ? gelezen.value : expect.fail('proefwaarde'))

/** Invented: the AGB-codes are no known ones, the BSNs pass the elfproef. */
export const DECLARANT: Agb = must(parseAgb('94000001'))
export const ANDER: Agb = must(parseAgb('94000009'))
export const BEHANDELAAR = must(parseAgb('94000002'))
export const BSN = must(parseBsn('999990019'))
export const BSN2 = must(parseBsn('999990020'))
export const ZTN = '3f2504e0-4f89-41d3-9a0c-0305e82c3301'
export const ZTN2 = '7c9e6679-7425-40de-944b-e07fc1f90ae7'
const VERZEKERAAR = must(parseUzovi('0101'))

interface Debetwens {
  readonly datum?: string
  readonly code?: string
  readonly id?: string
  readonly bsn?: typeof BSN | null
  readonly ztn?: string
  readonly start?: string
  readonly bedrag?: number
  readonly fz?: boolean
  readonly soort?: '1' | '3'
}

/** A line of the old system: a contact of 45 minutes of one professional; 12840 cents is the maximum in 2023. */
export function debet(referentie: string, wens: Debetwens = {}): Debetregel {
  const { datum = '2023-03-07', code = 'CO0497', id = 'p1', ztn = ZTN, start = '2023-03-07', fz = false } = wens
  const { bsn = BSN, soort = '3' } = wens
  const bedrag = cents(wens.bedrag ?? 12840)
  return {
    soort: 'debet',
    referentie,
    prestatie: null,
    verzekerde: {
      id,
      betaler: fz ? DJI_UZOVI : VERZEKERAAR,
      bsn: fz ? null : bsn,
      skn: fz ? must(parseSkn('12345678')) : null,
      geboortedatum: fz ? null : dag('1980-05-05'),
    },
    codelijst: '071',
    code,
    datum: dag(datum),
    ...{ begintijd: null, eindtijd: null, aantal: 1, tarief: bedrag, berekend: bedrag, bedrag },
    ...{ herdeclaratie: null, informatiecode: '01', privacy: false, doorsturen: true },
    zorgtraject: must(parseZtn(ztn)),
    startdatum: dag(start),
    plaatsing: fz ? { nummer: '900000001', titel: { van: dag('2023-01-01'), tot: dag('2023-12-31') } } : null,
    contract: fz ? 'CTM-0001' : null,
    diagnoses: [],
    betrokkenen: [{ rol: '01', agb: BEHANDELAAR, soort, beroep: null, naam: null }],
    verwijzing: null,
  }
}

export const credit = (referentie: string, van: Debetregel, bedrag = van.bedrag): Creditregel => {
  const { prestatie, verzekerde, codelijst, code, datum } = van
  return {
    soort: 'credit',
    referentie,
    gerelateerd: van.referentie,
    prestatie,
    verzekerde,
    codelijst,
    code,
    datum,
    bedrag,
  }
}

/** One message of the old system, sent on a day. */
export function declaratie(
  nummer: string,
  verzonden: string,
  regels: readonly Declaratieregel[],
  anders: Partial<Declaratie> = {},
): Declaratie {
  const [eerste] = regels
  const fz = eerste?.verzekerde.betaler === DJI_UZOVI
  return {
    berichtreferentie: `M${nummer}`,
    factuurnummer: `F${nummer}`,
    factuurdatum: dag(verzonden),
    verzenddatum: dag(verzonden),
    berichtsoort: 'T',
    declarant: { agb: DECLARANT, soort: '2' },
    betaler: must(parseBetaler(fz ? { uzovi: DJI_UZOVI, rol: 'dji' } : { uzovi: '0101', rol: 'zorgverzekeraar' })),
    maand: maandOf(eerste?.datum ?? dag(verzonden)),
    regels,
    totaal: totalOf(regels),
    ...anders,
  }
}

/** The payer's answer: everything granted but the lines named, which are rejected. */
export function retour(
  declaratie: Declaratie,
  afgekeurd: readonly string[] = [],
  van: Retour['van'] = 'betaler',
): Retour {
  const nul = van === 'poort' ? declaratie.regels.map(({ referentie }) => referentie) : afgekeurd
  const regels = declaratie.regels.map(({ soort, referentie, bedrag }): Retourregel => {
    const meldingen = nul.includes(referentie) ? [{ code: '0582', elementen: [] }] : []
    const toegekend = nul.includes(referentie) ? cents(0) : bedrag
    return { soort, referentie, toegekend, toegekendNietFinancieel: cents(0), meldingen }
  })
  const som = regels.reduce((totaal, { soort, toegekend }) => totaal + (soort === 'debet' ? toegekend : -toegekend), 0)
  return {
    van,
    berichtreferentie: declaratie.berichtreferentie,
    factuurnummer: declaratie.factuurnummer,
    declarant: declaratie.declarant.agb,
    betaler: van === 'poort' ? null : declaratie.betaler.uzovi,
    berichtsoort: declaratie.berichtsoort,
    meldingen: [],
    regels,
    totaalDeclaratie: declaratie.totaal,
    totaalToegekend: cents(som),
    totaalToegekendNietFinancieel: cents(0),
  }
}

const { berichten } = proefgereedschap
export const heen = (een: Declaratie, naam = `${een.berichtreferentie}.801.xml`): Overnamebestand =>
  bestandOf(naam, writeDeclaratie(een, berichten))
export const terug = (antwoord: Retour, op: Declaratie, dagVan: string): Overnamebestand =>
  bestandOf(`${op.berichtreferentie}.802.xml`, writeRetour(antwoord, op, dag(dagVan), berichten))

export const overneem = (bestanden: readonly Overnamebestand[], anders: Partial<Overnameopdracht> = {}): Overname =>
  takeOver(
    { bestanden, declarant: DECLARANT, milieu: 'T', vandaag: dag('2023-06-01'), fictief: false, ...anders },
    proefgereedschap,
  )

export const codes = ({ bevindingen }: Overname): readonly string[] => bevindingen.map(({ code }) => code)

/** State of a line after the take-over. */
export const standOf = ({ dossiers }: Overname, referentie: string) => {
  for (const dossier of dossiers.values()) {
    const staat = dossier.regels.get(referentie)
    if (staat !== undefined) return staat.stand
  }
  return null
}
export const prestatieOf = ({ dossiers }: Overname, referentie: string): string | null => {
  for (const dossier of dossiers.values()) {
    const staat = dossier.regels.get(referentie)
    if (staat !== undefined) return staat.regel.prestatie
  }
  return null
}
