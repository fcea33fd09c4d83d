import { type EpochDay, formatDay, type Period } from '@zorgketen/values'
import type { SettingSleutel } from '@zorgketen/zorgprestatie'
import type { IndicatieDocument } from '../../documenten/betalerskant.ts'
import type { PlaatsingDocument } from '../../documenten/overeenkomst.ts'
import type { ZorgtrajectDocument } from '../../documenten/zorgtraject.ts'
import { toonDag, toonPeriode } from '../../registers/toon.ts'
import type { Rijlezer } from '../rijlezer.ts'
import { eisEen, type Invoervorm, nooit, sleutellijst, veld } from '../vorm.ts'
import { readSetting } from './mensen.ts'
import { INDICATIE_KOLOMMEN, PLAATSING_KOLOMMEN, ZORGTRAJECT_KOLOMMEN } from './zorg-kolommen.ts'

type T = ZorgtrajectDocument
type D = T['diagnoses'][number]
type P = PlaatsingDocument

const SOORTEN = new Map([
  ['ggz', 'ggz'],
  ['fz', 'fz'],
] as const)

/** Zorgtrajecten: every row may bring a diagnosis. */
export const zorgtrajectVorm: Invoervorm<T> = {
  kolommen: ZORGTRAJECT_KOLOMMEN,
  id: (rij) => rij.eis('zorgtrajectnummer', rij.ztn('zorgtrajectnummer')),
  begin: (_id, rijen) => {
    const nummer = eisEen(rijen, 'zorgtrajectnummer', (rij) => rij.ztn('zorgtrajectnummer'))
    const soort = eisEen(rijen, 'soort', (rij) => rij.keuze('soort', SOORTEN))
    const patient = eisEen(rijen, 'patient', (rij) => rij.tekst('patient'))
    if (nummer === null || soort === null || patient === null) return null
    return {
      nummer,
      soort,
      patient,
      startdatum: null,
      gesloten: null,
      plaatsing: null,
      diagnoses: [],
      regiebehandelaar: null,
    }
  },
  velden: [
    veld<T, T['soort']>({
      kolom: 'soort',
      naam: { nl: 'soort', en: 'kind' },
      vast: true,
      lees: (rij) => rij.keuze('soort', SOORTEN),
      haal: ({ soort }) => soort,
      zet: (traject, soort) => ({ ...traject, soort }),
      toon: ({ soort }) => soort,
    }),
    veld<T, string>({
      kolom: 'patient',
      naam: { nl: 'patiënt', en: 'patient' },
      vast: true,
      lees: (rij) => rij.tekst('patient'),
      haal: ({ patient }) => patient,
      zet: (traject, patient) => ({ ...traject, patient }),
      toon: ({ patient }) => patient,
    }),
    dagveld('startdatum', 'startdatum', 'start date'),
    dagveld('gesloten', 'gesloten', 'closed'),
    tekstveld('plaatsing', 'plaatsingsbesluit', 'plaatsingsbesluit'),
    tekstveld('regiebehandelaar', 'regiebehandelaar', 'regiebehandelaar'),
  ],
  lijsten: [
    sleutellijst<T, D>({
      kolom: 'diagnoseCode',
      naam: { nl: 'diagnose', en: 'diagnosis' },
      lees: readDiagnose,
      van: ({ diagnoses }) => diagnoses,
      zet: (traject, diagnoses) => ({ ...traject, diagnoses }),
      sleutel: ({ codelijst, datum }) => `${codelijst} ${datum}`,
      toon: ({ codelijst, code, datum }) => `${codelijst} ${code} ${datum === null ? '' : formatDay(datum)}`.trim(),
    }),
  ],
  controleer: nooit,
  weiger: nooit,
  uniek: null,
}

function readDiagnose(rij: Rijlezer): D | null {
  const codelijst = rij.tekst('diagnoseCodelijst')
  const code = rij.tekst('diagnoseCode')
  const datum = rij.dag('diagnoseDatum')
  if (codelijst === null && code === null) return null
  rij.eis('diagnoseCodelijst', codelijst)
  rij.eis('diagnoseCode', code)
  return codelijst === null || code === null ? null : { codelijst, code, datum }
}

function dagveld(kolom: 'startdatum' | 'gesloten', nl: string, en: string) {
  return veld<T, EpochDay>({
    kolom,
    naam: { nl, en },
    lees: (rij) => rij.dag(kolom),
    haal: (traject) => traject[kolom],
    zet: (traject, dag) => ({ ...traject, [kolom]: dag }),
    toon: (traject) => toonDag(traject[kolom]),
  })
}

function tekstveld(kolom: 'plaatsing' | 'regiebehandelaar', nl: string, en: string) {
  return veld<T, string>({
    kolom,
    naam: { nl, en },
    lees: (rij) => rij.tekst(kolom),
    haal: (traject) => traject[kolom],
    zet: (traject, tekst) => ({ ...traject, [kolom]: tekst }),
    toon: (traject) => traject[kolom],
  })
}

/** Placements: one row each. */
export const plaatsingVorm: Invoervorm<P> = {
  kolommen: PLAATSING_KOLOMMEN,
  id: readBesluit,
  begin: (nummer, rijen) => {
    const skn = eisEen(rijen, 'skn', (rij) => rij.skn('skn'))
    const declarant = eisEen(rijen, 'declarant', (rij) => rij.agb('declarant'))
    const titel = eisEen(rijen, 'titelVan', (rij) => rij.periode('titelVan', 'titelTot'))
    const zorgtraject = eisEen(rijen, 'zorgtraject', (rij) => rij.ztn('zorgtraject'))
    const startdatum = eisEen(rijen, 'startdatum', (rij) => rij.dag('startdatum'))
    if (skn === null || declarant === null || titel === null || zorgtraject === null || startdatum === null) return null
    return { nummer, skn, declarant, titel, zorgtraject, startdatum }
  },
  velden: [
    veld<P, P['skn']>({
      kolom: 'skn',
      naam: { nl: 'SKN', en: 'SKN' },
      vast: true,
      lees: (rij) => rij.skn('skn'),
      haal: ({ skn }) => skn,
      zet: (plaatsing, skn) => ({ ...plaatsing, skn }),
      toon: ({ skn }) => skn,
    }),
    veld<P, P['declarant']>({
      kolom: 'declarant',
      naam: { nl: 'aanbieder', en: 'provider' },
      lees: (rij) => rij.agb('declarant'),
      haal: ({ declarant }) => declarant,
      zet: (plaatsing, declarant) => ({ ...plaatsing, declarant }),
      toon: ({ declarant }) => declarant,
    }),
    veld<P, Period>({
      kolom: 'titelVan',
      naam: { nl: 'titel', en: 'title' },
      lees: (rij) => rij.periode('titelVan', 'titelTot'),
      haal: ({ titel }) => titel,
      zet: (plaatsing, titel) => ({ ...plaatsing, titel }),
      toon: ({ titel }) => toonPeriode(titel),
    }),
    veld<P, P['zorgtraject']>({
      kolom: 'zorgtraject',
      naam: { nl: 'zorgtrajectnummer', en: 'zorgtrajectnummer' },
      lees: (rij) => rij.ztn('zorgtraject'),
      haal: ({ zorgtraject }) => zorgtraject,
      zet: (plaatsing, zorgtraject) => ({ ...plaatsing, zorgtraject }),
      toon: ({ zorgtraject }) => zorgtraject,
    }),
    veld<P, EpochDay>({
      kolom: 'startdatum',
      naam: { nl: 'startdatum', en: 'start date' },
      lees: (rij) => rij.dag('startdatum'),
      haal: ({ startdatum }) => startdatum,
      zet: (plaatsing, startdatum) => ({ ...plaatsing, startdatum }),
      toon: ({ startdatum }) => formatDay(startdatum),
    }),
  ],
  lijsten: [],
  controleer: nooit,
  weiger: nooit,
  uniek: null,
}

function readBesluit(rij: Rijlezer): string | null {
  const nummer = rij.eis('plaatsingsbesluit', rij.tekst('plaatsingsbesluit'))
  if (nummer === null || /^\d{9}$/.test(nummer)) return nummer
  rij.meld('plaatsingsbesluit', {
    wat: { nl: 'Dit is geen nummer van een plaatsingsbesluit.', en: 'This is no number of a plaatsingsbesluit.' },
    verwacht: { nl: 'negen cijfers', en: 'nine digits' },
    doe: { nl: 'Neem het nummer over uit het plaatsingsbericht.', en: 'Copy it from the placement message.' },
  })
  return null
}

/** Indications of a payer: every row brings a setting. */
export const indicatieVorm: Invoervorm<IndicatieDocument> = {
  kolommen: INDICATIE_KOLOMMEN,
  id: readBesluit,
  begin: (plaatsing) => ({ plaatsing, settings: [] }),
  velden: [],
  lijsten: [
    sleutellijst<IndicatieDocument, SettingSleutel>({
      kolom: 'setting',
      naam: { nl: 'settings', en: 'settings' },
      lees: (rij) => rij.eis('setting', readSetting(rij)),
      van: ({ settings }) => settings,
      zet: (indicatie, settings) => ({ ...indicatie, settings }),
      sleutel: (setting) => setting,
      toon: (setting) => setting,
    }),
  ],
  controleer: nooit,
  weiger: nooit,
  uniek: null,
}
