import type { Administratie, Berichtgegevens, TeDeclareren, Verzekering } from '@zorgketen/declaratie'
import { loadReferentie } from '@zorgketen/reference/load'
import {
  type Agb,
  type ClockTime,
  DJI_UZOVI,
  dayOf,
  type EpochDay,
  type Maand,
  minutes,
  type Skn,
  type Ztn,
} from '@zorgketen/values'
import type { Prestatie, Zorgverlener } from '@zorgketen/zorgprestatie'
import type { Plaatsing, Zorgtraject } from '@zorgketen/zorgtraject'
import { type Consult, listConsults } from '../bericht/consults.ts'
import { FZ_NIET_KLINISCH, MAAND } from '../bericht/make-bericht.ts'
import { CONTRACTNUMMER, DECLARANT } from '../bericht/make-verzekerde.ts'
import { makeRandom, type Random } from '../runner/random.ts'

const ZAAD = 11
const ZORGVERLENERS = 300
const REGELS_PER_CLIENT = 14
const JAAR = { van: dayOf(2022, 1, 1), tot: dayOf(2022, 12, 31) }
const declarant = DECLARANT as Agb

export const BERICHT: Berichtgegevens = {
  maand: '2022-03' as Maand,
  berichtreferentie: 'METING-1',
  factuurnummer: 'F2022-03',
  factuurdatum: dayOf(2022, 4, 11),
  verzenddatum: dayOf(2022, 4, 12),
  berichtsoort: 'P',
  volgnummer: 1,
  gebruikteReferenties: new Set(),
  gebruikteFactuurnummers: new Set(),
}

interface Client {
  readonly zorgtraject: Zorgtraject
  readonly plaatsing: Plaatsing
  readonly verzekering: Verzekering
}

/** A forensic provider with a month of prestaties tied to their trajectories; invented, and nothing to refuse. */
export function makeAdministratie(regels: number): Administratie {
  const toeval = makeRandom(ZAAD)
  const consults = listConsults(loadReferentie(), FZ_NIET_KLINISCH, MAAND)
  const zorgverleners = Array.from({ length: ZORGVERLENERS }, (_, k) => makeZorgverlener(k))
  const clienten = Array.from({ length: Math.ceil(regels / REGELS_PER_CLIENT) }, (_, k) => makeClient(toeval, k))
  const prestaties = Array.from({ length: regels }, (_, k): TeDeclareren => {
    const { zorgtraject, plaatsing } = clienten[k % clienten.length] ?? makeClient(toeval, k)
    const prestatie = makePrestatie(toeval, toeval.pick(consults), k, zorgtraject.patient)
    const verwijzing = toeval.chance(50) ? { soort: '06', datum: null, verwijzer: null } : null
    return { prestatie, zorgtraject, plaatsing, verwijzing, privacy: toeval.chance(5) }
  })
  const producten = consults.map(({ code, tarief }) => ({ prestatiecode: code, tarief, geldig: JAAR }))
  return {
    declarant: { agb: declarant, soort: '1' },
    betaler: { uzovi: DJI_UZOVI, rol: 'dji' },
    prestaties,
    verzekeringen: clienten.map(({ verzekering }) => verzekering),
    zorgverleners,
    contracten: [{ nummer: CONTRACTNUMMER, declarant, betaler: DJI_UZOVI, geldig: JAAR, producten }],
  }
}

/** One in twenty has no personal AGB and goes by profession and name. */
function makeZorgverlener(k: number): Zorgverlener {
  return {
    id: `z${k}`,
    naam: { initialen: 'A', voorvoegsels: k % 2 === 0 ? 'van' : null, achternaam: `Voorbeeld & ${k}` },
    agb: k % 20 === 1 ? null : (`94${100_000 + k}` as Agb),
    beroepen: [{ beroep: 'Psychotherapeut', geldig: JAAR }],
  }
}

function makeClient(toeval: Random, k: number): Client {
  const startdatum = (MAAND - toeval.below(400)) as EpochDay
  const hex = (k + 1).toString(16).padStart(8, '0')
  const nummer = `${hex}-${hex.slice(4)}-4${hex.slice(5)}-8${hex.slice(5)}-${hex}${hex.slice(4)}` as Ztn
  const [patient, skn, besluit] = [`p${k}`, String(1_000_000 + k) as Skn, String(200_000_000 + k)]
  const diagnose = (codelijst: string, code: string) => ({ codelijst, code, datum: startdatum })
  return {
    zorgtraject: {
      ...{ nummer, soort: 'fz', patient, declarant, startdatum, gesloten: null, plaatsing: besluit },
      diagnoses: [diagnose('032', 'FICTIEF-01'), ...(toeval.chance(30) ? [diagnose('030', '16')] : [])],
      regiebehandelaar: `z${2 * toeval.below(ZORGVERLENERS / 2)}`,
    },
    plaatsing: {
      ...{ nummer: besluit, skn, declarant, zorgtraject: nummer, startdatum },
      titel: { van: startdatum, tot: toeval.chance(70) ? ((MAAND + 200) as EpochDay) : null },
    },
    verzekering: {
      verzekerde: { id: patient, betaler: DJI_UZOVI, bsn: null, skn, geboortedatum: null },
      geldig: { van: startdatum, tot: null },
    },
  }
}

function makePrestatie(toeval: Random, { code, tarief }: Consult, k: number, patient: string): Prestatie {
  const begintijd = ((8 + toeval.below(9)) * 3600) as ClockTime
  return {
    ...{
      soort: 'consult',
      id: `r${k}`,
      registratie: `r${k}`,
      patient,
      stroom: 'fz',
      datum: (MAAND + toeval.below(31)) as EpochDay,
      begintijd,
    },
    ...{ eindtijd: (begintijd + 2700) as ClockTime, zorgsoort: 'behandeling', setting: 'fz-niet-klinisch' },
    ...{ eenheid: 'team', zorgverlener: `z${toeval.below(ZORGVERLENERS)}`, beroep: 'Psychotherapeut' },
    ...{ categorieIndex: 5, duurklasse: 45, minuten: minutes(45), tijdsoort: 'gerealiseerd', codelijst: '071' },
    ...{ code, naam: code, tarief, fictief: true },
  }
}
