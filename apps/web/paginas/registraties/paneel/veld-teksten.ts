import type { Tekst } from '@zorgketen/values'
import type { Veld } from '../concept/concept.ts'

/** The names of the fields of a registration, of every kind. */
export const VELDNAMEN = {
  soort: { nl: 'Soort registratie', en: 'Kind of registration' },
  patient: { nl: 'Patiënt', en: 'Patient' },
  datum: { nl: 'Dag', en: 'Day' },
  begintijd: { nl: 'Begintijd', en: 'Start time' },
  directeMinuten: { nl: 'Directe minuten', en: 'Direct minutes' },
  zorgsoort: { nl: 'Soort', en: 'Kind' },
  zorgverlener: { nl: 'Zorgverlener', en: 'Professional' },
  eenheid: { nl: 'Eenheid', en: 'Unit' },
  geplandeMinuten: { nl: 'Geplande minuten', en: 'Planned minutes' },
  indirecteMinuten: { nl: 'Indirecte minuten', en: 'Indirect minutes' },
  stroom: { nl: 'Geldstroom', en: 'Funding' },
  kanaal: { nl: 'Hoe', en: 'How' },
  reisHeen: { nl: 'Reis heen', en: 'Journey out' },
  reisTerug: { nl: 'Reis terug', en: 'Journey back' },
  eigenLocatie: { nl: 'Reis naar een eigen locatie', en: 'Journey to an own location' },
  tolk: { nl: 'Tolk', en: 'Interpreter' },
  zorgverleners: { nl: 'Zorgverleners', en: 'Professionals' },
  deelnemers: { nl: 'Deelnemers', en: 'Participants' },
  opnameDag: { nl: 'Opname', en: 'Admission' },
  opnameTijd: { nl: 'Tijd van opname', en: 'Time of admission' },
  ontslagDag: { nl: 'Ontslag', en: 'Discharge' },
  ontslagTijd: { nl: 'Tijd van ontslag', en: 'Time of discharge' },
  zorg: { nl: 'Verzorgingsgraad', en: 'Level of care' },
  afwezig: { nl: 'Verlof', en: 'Leave' },
  integraal: { nl: 'Integrale verblijfsdag', en: 'Integral day of stay' },
  prestatiesoort: { nl: 'Prestatie', en: 'Service' },
  minuten: { nl: 'Minuten', en: 'Minutes' },
  overlegMet: { nl: 'Overleg met', en: 'Consultation with' },
  overIndividuelePatient: { nl: 'Over één patiënt', en: 'About one patient' },
  intervisie: { nl: 'Intervisie', en: 'Intervision' },
  inDossier: { nl: 'In het dossier', en: 'In the file' },
  patientVooraf: { nl: 'Patiënt vooraf gemeld', en: 'Patient told beforehand' },
  beveiligingsniveau: { nl: 'Beveiligingsniveau', en: 'Level of security' },
  verzorgingsgraad: { nl: 'Verzorgingsgraad', en: 'Level of care' },
  eersteContact: { nl: 'Eerste acute contact', en: 'First acute contact' },
  opdrachtgever: { nl: 'AGB-code van de opdrachtgever', en: 'AGB-code of the asker' },
  afspraak: { nl: 'Code van de contractafspraak', en: 'Code of the agreement in the contract' },
} as const satisfies Readonly<Record<Veld, Tekst>>

export const SOORTNAMEN = {
  consult: { nl: 'Contact', en: 'Contact' },
  groepssessie: { nl: 'Groep', en: 'Group' },
  verblijf: { nl: 'Verblijf', en: 'Stay' },
  overig: { nl: 'Overig', en: 'Other' },
} as const

export const ZORGSOORTEN = {
  behandeling: { nl: 'Behandeling', en: 'Treatment' },
  diagnostiek: { nl: 'Diagnostiek', en: 'Diagnostics' },
} as const

export const KANALEN = {
  fysiek: { nl: 'In persoon', en: 'In person' },
  beeldbellen: { nl: 'Beeldbellen', en: 'Video call' },
  telefoon: { nl: 'Telefoon', en: 'Telephone' },
  bericht: { nl: 'Chat of bericht', en: 'Chat or message' },
} as const

export const STROMEN = {
  ggz: { nl: 'Geestelijke gezondheidszorg (Zvw)', en: 'Mental health care (Zvw)' },
  fz: { nl: 'Forensische zorg', en: 'Forensic care' },
} as const

/** In a group, where others than ggz and fz may sit too. */
export const GROEPSTROMEN = {
  ggz: { nl: 'ggz', en: 'ggz' },
  fz: { nl: 'fz', en: 'fz' },
  anders: { nl: 'anders', en: 'other' },
} as const

export const OVERLEG_MET = {
  'erkende-zorgverlener': { nl: 'Een andere erkende zorgverlener', en: 'Another recognised professional' },
  'andere-beroepsbeoefenaar': { nl: 'Iemand met een ander beroep', en: 'Someone of another profession' },
  verwijzer: { nl: 'De verwijzer', en: 'The verwijzer' },
  huisarts: { nl: 'Een huisarts', en: 'A huisarts' },
} as const

/** Levels of security 1 to 4, in their order. */
export const NIVEAUS = [
  { nl: '1 laag', en: '1 low' },
  { nl: '2 midden', en: '2 middle' },
  { nl: '3 hoog', en: '3 high' },
  { nl: '4 zeer hoog', en: '4 very high' },
] as const
