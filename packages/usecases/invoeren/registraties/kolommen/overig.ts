import { OVERIGE_SOORTEN } from '@zorgketen/zorgprestatie'
import { CONSULTKOLOMMEN } from './consult.ts'
import { EENHEID, PATIENT, STROOM } from './gemeen.ts'
import { kolom, type Registratiekolom, t } from './kolom.ts'

const nee = { verplicht: 'nee' } as const

const overleg = (sleutel: string, nl: string, en: string, synoniemen: readonly string[]): Registratiekolom =>
  kolom(sleutel, 'janee', t(nl, en), {
    uitleg: t('Alleen bij overleg: ja of nee.', 'Only for a consultation between colleagues: ja or nee.'),
    synoniemen,
    voorbeelden: ['ja', ''],
    ...nee,
  })

const vanConsult = (sleutel: string): Registratiekolom => {
  const gevonden = CONSULTKOLOMMEN.find((een) => een.sleutel === sleutel)
  if (gevonden === undefined) throw new RangeError(`no such column: ${sleutel}`)
  return gevonden
}

/** An other prestatie is one row. In the order of the template. */
export const OVERIGKOLOMMEN: readonly Registratiekolom[] = [
  { ...vanConsult('id'), voorbeelden: ['O1', 'O2'] },
  kolom('prestatiesoort', 'tekst', t('Soort prestatie', 'Kind of prestatie'), {
    uitleg: t(`Een van: ${OVERIGE_SOORTEN.join(', ')}.`, `One of: ${OVERIGE_SOORTEN.join(', ')}.`),
    synoniemen: ['soort', 'prestatie', 'type', 'activiteit'],
    voorbeelden: ['intercollegiaal-overleg', 'methadon'],
    keuzes: OVERIGE_SOORTEN,
  }),
  PATIENT,
  STROOM,
  vanConsult('datum'),
  vanConsult('begintijd'),
  EENHEID,
  vanConsult('zorgverlener'),
  kolom('minuten', 'minuten', t('Minuten', 'Minutes'), {
    uitleg: t('Duur, bij prestaties die naar tijd gaan.', 'Duration, for prestaties that go by time.'),
    synoniemen: ['duur', 'tijdsduur', 'directeminuten', 'minutes'],
    voorbeelden: ['20', ''],
    ...nee,
  }),
  kolom('overlegMet', 'tekst', t('Overleg met', 'Consulted with'), {
    uitleg: t('Alleen bij overleg: met wie.', 'Only for a consultation between colleagues: with whom.'),
    synoniemen: ['met', 'gesprekspartner'],
    voorbeelden: ['erkende-zorgverlener', ''],
    keuzes: ['erkende-zorgverlener', 'andere-beroepsbeoefenaar', 'verwijzer', 'huisarts'],
    ...nee,
  }),
  overleg('overIndividuelePatient', 'Over een patiënt', 'About one patient', ['overpatient', 'individuelepatient']),
  overleg('intervisie', 'Intervisie', 'Peer supervision', ['intervisieofsupervisie']),
  overleg('inDossier', 'In het dossier', 'In the record', ['vastgelegdindossier', 'dossier']),
  overleg('patientVooraf', 'Patiënt vooraf gevraagd', 'Patient asked beforehand', ['toestemming', 'patientgevraagd']),
  kolom('beveiligingsniveau', 'tekst', t('Beveiligingsniveau', 'Security level'), {
    uitleg: t('1 tot en met 4 bij forensische zorg.', '1 to 4 in forensic care.'),
    synoniemen: ['beveiliging', 'niveau', 'securitylevel'],
    voorbeelden: ['', '2'],
    keuzes: ['1', '2', '3', '4'],
    ...nee,
  }),
  kolom('verzorgingsgraad', 'tekst', t('Verzorgingsgraad', 'Degree of care'), {
    uitleg: t('Letter van de verzorgingsgraad.', 'Letter of the degree of care.'),
    synoniemen: ['graad', 'zorggraad'],
    voorbeelden: ['', ''],
    ...nee,
  }),
  kolom('eersteContact', 'dag', t('Eerste contact', 'First contact'), {
    uitleg: t('Dag van het eerste contact, waar dat telt.', 'Day of the first contact, where that counts.'),
    synoniemen: ['datumeerstecontact', 'firstcontact'],
    voorbeelden: ['', ''],
    ...nee,
  }),
  kolom('opdrachtgever', 'agb', t('Opdrachtgever', 'Commissioned by'), {
    uitleg: t(
      'AGB-code van wie de zorg vroeg, bij onderlinge dienstverlening.',
      'AGB code of who asked for the care, when provided to another provider.',
    ),
    synoniemen: ['agbopdrachtgever', 'aanvrager'],
    voorbeelden: ['', ''],
    ...nee,
  }),
  kolom('afspraak', 'tekst', t('Afspraak', 'Agreement'), {
    uitleg: t('Kenmerk van de afspraak met de betaler, waar die nodig is.', 'Key of the agreement with the payer.'),
    synoniemen: ['afspraaknummer', 'contractafspraak'],
    voorbeelden: ['', ''],
    ...nee,
  }),
]
