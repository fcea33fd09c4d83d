import { formatDay, maskBsn } from '@zorgketen/values'
import type { PatientDocument, Verwijzing, Verzekeringsperiode } from '../../documenten/patient.ts'
import { bsnVanAnder } from '../../patienten/change-bsn.ts'
import { VERZEKERINGEN } from '../../perioden/reeksen.ts'
import { toonNaam } from '../../registers/toon-naam.ts'
import type { Rijlezer } from '../rijlezer.ts'
import { eisEen, type Invoervorm, reekslijst, samenInDelen, sleutellijst, veld } from '../vorm.ts'
import { PATIENT_KOLOMMEN } from './patient-kolommen.ts'

type P = PatientDocument
type Naamdelen = Partial<NonNullable<P['naam']>>

const EERSTE_ZORGVRAAG = '1'

/** Patients: one row or more each, where every row may bring an insurance period and a referral. */
export const patientVorm: Invoervorm<P> = {
  kolommen: PATIENT_KOLOMMEN,
  id: (rij) => rij.eis('patientnummer', rij.tekst('patientnummer')),
  begin: (id) => ({
    id,
    bsn: null,
    skn: null,
    geboortedatum: null,
    verzekeringen: [],
    privacy: false,
    naam: null,
    bsnStatus: { stand: 'niet gecontroleerd' },
    bsnGeschiedenis: [],
    zorgvragen: [],
    samengevoegd: [],
    opgegaanIn: null,
  }),
  velden: [
    veld<P, Naamdelen>({
      kolom: 'achternaam',
      naam: { nl: 'naam', en: 'name' },
      lees: readNaam,
      samen: samenInDelen,
      haal: ({ naam }) => naam,
      zet: (patient, delen) => {
        const { achternaam, roepnaam = null, voorvoegsels = null, ...rest } = { ...patient.naam, ...delen }
        const initialen = rest.initialen ?? (roepnaam === null ? undefined : `${roepnaam.charAt(0)}.`)
        if (initialen === undefined || achternaam === undefined) return patient
        return { ...patient, naam: { initialen, roepnaam, voorvoegsels, achternaam } }
      },
      toon: ({ naam }) => (naam === null ? null : toonNaam(naam)),
    }),
    veld<P, NonNullable<P['geboortedatum']>>({
      kolom: 'geboortedatum',
      naam: { nl: 'geboortedatum', en: 'birth date' },
      lees: (rij) => rij.dag('geboortedatum'),
      haal: ({ geboortedatum }) => geboortedatum,
      zet: (patient, geboortedatum) => ({ ...patient, geboortedatum }),
      toon: ({ geboortedatum }) => (geboortedatum === null ? null : formatDay(geboortedatum)),
    }),
    veld<P, NonNullable<P['bsn']>>({
      kolom: 'bsn',
      naam: { nl: 'BSN', en: 'BSN' },
      vast: true,
      lees: (rij) => rij.bsn('bsn'),
      haal: ({ bsn }) => bsn,
      zet: (patient, bsn) =>
        patient.bsn === bsn ? patient : { ...patient, bsn, bsnStatus: { stand: 'niet gecontroleerd' } },
      toon: ({ bsn }) => (bsn === null ? null : maskBsn(bsn)),
    }),
    veld<P, NonNullable<P['skn']>>({
      kolom: 'skn',
      naam: { nl: 'SKN', en: 'SKN' },
      vast: true,
      lees: (rij) => rij.skn('skn'),
      haal: ({ skn }) => skn,
      zet: (patient, skn) => ({ ...patient, skn }),
      toon: ({ skn }) => skn,
    }),
    veld<P, boolean>({
      kolom: 'privacy',
      naam: { nl: 'privacyverklaring', en: 'privacy statement' },
      lees: (rij) => rij.janee('privacy'),
      haal: ({ privacy }) => privacy,
      zet: (patient, privacy) => ({ ...patient, privacy }),
      toon: ({ privacy }) => (privacy ? 'ja' : 'nee'),
    }),
  ],
  lijsten: [
    reekslijst<P, Verzekeringsperiode>('betaler', VERZEKERINGEN, readVerzekering),
    sleutellijst<P, Verwijsregel>({
      kolom: 'verwijssoort',
      naam: { nl: 'verwijzing', en: 'referral' },
      lees: readVerwijzing,
      van: ({ zorgvragen }) =>
        zorgvragen.flatMap(({ id, verwijzingen }) => verwijzingen.map((verwijzing) => ({ zorgvraag: id, verwijzing }))),
      zet: putVerwijzingen,
      sleutel: ({ zorgvraag, verwijzing }) => `${zorgvraag} ${verwijzing.datum}`,
      toon: ({ zorgvraag, verwijzing }) =>
        [zorgvraag, verwijzing.soort, verwijzing.datum === null ? '' : formatDay(verwijzing.datum)].join(' ').trim(),
    }),
  ],
  controleer: ({ naam }, rijen) => {
    if (naam !== null || rijen.every((rij) => readNaam(rij) === null)) return
    eisEen(rijen, 'achternaam', (rij) => rij.tekst('achternaam'))
    eisEen(rijen, 'initialen', (rij) => rij.tekst('initialen') ?? rij.tekst('roepnaam'))
  },
  weiger: ({ opgegaanIn }) => (opgegaanIn === null ? null : opgegaan(opgegaanIn)),
  uniek: { kolom: 'bsn', sleutel: ({ bsn }) => bsn, fout: (houder) => bsnVanAnder([houder]) },
}

interface Verwijsregel {
  readonly zorgvraag: string
  readonly verwijzing: Verwijzing
}

// Only the cells that are filled: an empty one leaves that part of a known name as it was.
function readNaam(rij: Rijlezer): Naamdelen | null {
  const roepnaam = rij.tekst('roepnaam')
  const achternaam = rij.tekst('achternaam')
  const initialen = rij.tekst('initialen')
  const voorvoegsels = rij.tekst('voorvoegsels')
  if (roepnaam === null && achternaam === null && initialen === null && voorvoegsels === null) return null
  return {
    ...(initialen !== null && { initialen }),
    ...(roepnaam !== null && { roepnaam }),
    ...(voorvoegsels !== null && { voorvoegsels }),
    ...(achternaam !== null && { achternaam }),
  }
}

function readVerzekering(rij: Rijlezer): Verzekeringsperiode | null {
  const betaler = rij.uzovi('betaler')
  if (betaler === null && rij.dag('verzekerdVanaf') === null) return null
  rij.eis('betaler', betaler)
  const geldig = rij.eisPeriode('verzekerdVanaf', 'verzekerdTot')
  return betaler === null || geldig === null ? null : { betaler, geldig }
}

function readVerwijzing(rij: Rijlezer): Verwijsregel | null {
  const soort = rij.tekst('verwijssoort')
  const datum = rij.dag('verwijsdatum')
  const verwijzer = rij.agb('verwijzer')
  const ontvangen = rij.dag('verwijzingOntvangen')
  if (soort === null) {
    if (datum !== null || verwijzer !== null) rij.eis('verwijssoort', soort)
    return null
  }
  return { zorgvraag: rij.tekst('zorgvraag') ?? EERSTE_ZORGVRAAG, verwijzing: { soort, datum, verwijzer, ontvangen } }
}

function putVerwijzingen(patient: P, regels: readonly Verwijsregel[]): P {
  const per = Map.groupBy(regels, ({ zorgvraag }) => zorgvraag)
  const nieuw = [...per.keys()].filter((id) => !patient.zorgvragen.some((vraag) => vraag.id === id))
  const leeg = nieuw.map((id) => ({
    id,
    omschrijving: 'Zorgvraag',
    zorgtraject: null,
    geldig: null,
    typen: [],
    verwijzingen: [],
  }))
  return {
    ...patient,
    zorgvragen: [...patient.zorgvragen, ...leeg].map((vraag) => ({
      ...vraag,
      verwijzingen: (per.get(vraag.id) ?? []).map(({ verwijzing }) => verwijzing),
    })),
  }
}

const opgegaan = (behouden: string) => ({
  wat: {
    nl: `Deze patiënt is samengevoegd met patiënt ${behouden}.`,
    en: `This patient was merged into patient ${behouden}.`,
  },
  verwacht: { nl: `patiëntnummer ${behouden}`, en: `patient number ${behouden}` },
  doe: { nl: 'Gebruik het nummer van de patiënt die bleef.', en: 'Use the number of the patient that stayed.' },
})
