import type { Tekst } from '@zorgketen/values'
import { VASTLEGBAAR, type Vastlegbaar } from '@zorgketen/zorgprestatie'
import { keuze, type Plankeuze } from './planveld.ts'

/** Names of what the agenda chooses from, for forms, lists and exports alike. */
const ZORGSOORTEN: readonly Plankeuze[] = [
  keuze('diagnostiek', 'Diagnostiek', 'Diagnostics'),
  keuze('behandeling', 'Behandeling', 'Treatment'),
]

export const PLANBARE: readonly Plankeuze[] = [
  keuze('consult', 'Consult', 'Consult'),
  keuze('groepsconsult', 'Groepsconsult', 'Group consult'),
  keuze('overig', 'Overige prestatie', 'Other prestatie'),
  keuze('geen', 'Geen prestatie (zoals MDO)', 'No prestatie (such as a meeting)'),
]

export const DUURDOELEN: readonly Plankeuze[] = [...ZORGSOORTEN, ...PLANBARE.slice(1)]

export const VOORWAARDEN: readonly Plankeuze[] = [
  keuze('transparant-agendabeheer', 'Transparant agendabeheer', 'Transparent agenda keeping'),
  keuze('realistische-agenda', 'Realistische agenda', 'Realistic agenda'),
  keuze('controleerbaar-voor-patient', 'Controleerbaar voor de patiënt', 'Checkable by the patient'),
  keuze('controleerbaar-voor-betaler', 'Controleerbaar voor de betaler', 'Checkable by the payer'),
]

export const TRAJECTKEUZES: readonly Plankeuze[] = [
  keuze('afsluiten', 'Afsluiten', 'Close'),
  keuze('verwijzen', 'Verwijzen', 'Refer'),
  keuze('doorgaan', 'Doorgaan', 'Go on'),
]

export const VASTLEGROLLEN: readonly Plankeuze[] = [
  keuze('zorgverlener', 'Zorgverlener', 'Professional'),
  keuze('administratie', 'Zorgadministratie', 'Care administration'),
  keuze('beheerder', 'Beheerder', 'Administrator'),
]

const VASTLEGNAMEN: Readonly<Record<Vastlegbaar, Tekst>> = {
  reistijd: { nl: 'Toeslag reistijd', en: 'Travel supplement' },
  tolk: { nl: 'Toeslag tolk', en: 'Interpreter supplement' },
  'ect-regulier': { nl: 'ECT regulier', en: 'ECT regular' },
  'ect-complex': { nl: 'ECT complex', en: 'ECT complex' },
  rtms: { nl: 'rTMS', en: 'rTMS' },
  methadon: { nl: 'Ambulante methadon', en: 'Ambulatory methadone' },
  'euthanasie-consultatie': { nl: 'Consultatie bij euthanasieverzoek', en: 'Consultation on euthanasia request' },
  'intercollegiaal-overleg': { nl: 'Intercollegiaal overleg', en: 'Consultation between colleagues' },
  'onderlinge-dienstverlening': { nl: 'Onderlinge dienstverlening', en: 'Mutual services' },
  'verblijf-zonder-overnachting': { nl: 'Verblijf zonder overnachting', en: 'Stay without a night' },
  'forensisch-psychiatrisch-toezicht': {
    nl: 'Forensisch psychiatrisch toezicht',
    en: 'Forensic psychiatric supervision',
  },
  dagbesteding: { nl: 'Dagbesteding', en: 'Day activities' },
  'niet-basispakketzorg-consult': { nl: 'Niet-basispakketzorg: consult', en: 'Non-basic care: consult' },
  'niet-basispakketzorg-verblijf': { nl: 'Niet-basispakketzorg: verblijf', en: 'Non-basic care: stay' },
  'acute-ggz-consult': { nl: 'Acute ggz: consult', en: 'Acute mental care: consult' },
  'acute-ggz-verblijf': { nl: 'Acute ggz: verblijf', en: 'Acute mental care: stay' },
  facultatief: { nl: 'Facultatieve prestatie', en: 'Optional prestatie' },
  transitie: { nl: 'Transitieprestatie', en: 'Transition prestatie' },
}

export const VASTLEGKEUZES: readonly Plankeuze[] = VASTLEGBAAR.map((sleutel) => ({
  sleutel,
  naam: VASTLEGNAMEN[sleutel],
}))

/** The name of a choice; the key itself when it is none of them. */
export const naamVan = (keuzes: readonly Plankeuze[], sleutel: string): Tekst =>
  keuzes.find((een) => een.sleutel === sleutel)?.naam ?? { nl: sleutel, en: sleutel }
