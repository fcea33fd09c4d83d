import type { PrestatieRij } from '@zorgketen/reference'
import { type Bron, bron } from '@zorgketen/rules'
import { formatDay, formatEuro, formatEuroNl, type Tekst } from '@zorgketen/values'
import { plannedMinutes } from '../consult/planned-minutes.ts'
import { settingIndex } from '../stam/setting.ts'
import { BRONNEN } from '../weigering/bronnen.ts'
import type { StepTeller, Vraag } from './vraag.ts'

const FICTIEF: Tekst = {
  nl: ' FICTIEF: code en tarief zijn verzonnen voor de demonstratie.',
  en: ' FICTITIOUS: code and tariff were invented for the demonstration.',
}

export const stepDuurklasse: StepTeller = ({ registratie, stam, tarieven }) => {
  const minuten = plannedMinutes(registratie, stam, tarieven) ?? registratie.directeMinuten
  const duurklasse = tarieven.duurklasse(minuten, registratie.datum)
  if (duurklasse === null || duurklasse === 0) return null
  return {
    stap: 'duurklasse',
    invoer: { minuten },
    uitkomst: duurklasse,
    bron: BRONNEN.duur,
    tekst: {
      nl: `${minuten} minuten valt in de klasse vanaf ${duurklasse} minuten.`,
      en: `${minuten} minutes falls in the class from ${duurklasse} minutes.`,
    },
  }
}

export const stepPrestatie: StepTeller = (vraag) => {
  const gevonden = rowOf(vraag)
  if (gevonden === null) return null
  const { rij, invoer } = gevonden
  return {
    stap: 'prestatie',
    invoer,
    uitkomst: rij.code,
    bron: rowBron(rij),
    tekst: {
      nl: `Setting, beroep, zorgsoort en duur geven ${rij.code}: ${rij.naam}.`,
      en: `Setting, profession, kind of care and duration give ${rij.code}: ${rij.naam}.`,
    },
  }
}

export const stepTarief: StepTeller = (vraag) => {
  const { afleiding } = vraag
  const gevonden = rowOf(vraag)
  if (gevonden === null || afleiding.soort === 'weigering') return null
  const { code, tarief, datum, fictief } = afleiding.prestatie
  return {
    stap: 'tarief',
    invoer: { code, datum: formatDay(datum) },
    uitkomst: tarief,
    bron: rowBron(gevonden.rij),
    tekst: {
      nl: `Het maximumtarief op deze dag is ${formatEuroNl(tarief)}.${fictief ? FICTIEF.nl : ''}`,
      en: `The maximum tariff on this day is EUR ${formatEuro(tarief)}.${fictief ? FICTIEF.en : ''}`,
    },
  }
}

/** The row of the list of prestaties, also when only its tariff is unknown. */
function rowOf({ registratie, stam, tarieven }: Vraag): {
  readonly rij: PrestatieRij
  readonly invoer: Readonly<Record<string, string | number>>
} | null {
  const { datum, zorgsoort } = registratie
  const besluit = stam.settingOp(registratie.eenheid, datum)
  const periode = stam.beroepOp(registratie.zorgverlener, datum)
  if (typeof besluit === 'string' || 'weigering' in besluit || typeof periode === 'string') return null
  const beroep = tarieven.beroep(periode.beroep, datum)
  const minuten = plannedMinutes(registratie, stam, tarieven) ?? registratie.directeMinuten
  const duurklasse = tarieven.duurklasse(minuten, datum)
  if (beroep === undefined || duurklasse === null) return null
  const index = settingIndex(besluit.setting)
  const { rij } = tarieven.vindConsult(index, beroep.categorieIndex, zorgsoort, duurklasse, datum)
  return rij === null
    ? null
    : { rij, invoer: { setting: besluit.setting, beroep: beroep.beroep, zorgsoort, duurklasse } }
}

const rowBron = ({ bron: herkomst, uitgave, zekerheid }: PrestatieRij): Bron =>
  bron(herkomst.titel, `prestatielijst vanaf ${formatDay(uitgave.geldigVanaf)}, uitgave ${uitgave.uitgave}`, zekerheid)
