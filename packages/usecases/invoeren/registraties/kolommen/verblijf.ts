import { EENHEID, PATIENT, STROOM } from './gemeen.ts'
import { kolom, type Registratiekolom, t } from './kolom.ts'

const nee = { verplicht: 'nee' } as const

/** A stay is one row; more leave or care on further rows with the same number. In the order of the template. */
export const VERBLIJFKOLOMMEN: readonly Registratiekolom[] = [
  kolom('id', 'tekst', t('Verblijfsnummer', 'Stay number'), {
    uitleg: t(
      'Uw eigen nummer van het verblijf; meer afwezigheid of zorg op volgende rijen met hetzelfde nummer.',
      'Your own number of the stay; more leave or care on further rows with the same number.',
    ),
    synoniemen: ['registratienummer', 'verblijf', 'verblijfid', 'opnamenummer', 'opnameid', 'nummer'],
    voorbeelden: ['V1', 'V1'],
  }),
  { ...PATIENT, ...nee, voorbeelden: ['P1001', ''] },
  { ...STROOM, ...nee, voorbeelden: ['ggz', ''] },
  { ...EENHEID, ...nee, voorbeelden: ['E1', ''] },
  kolom('opnameDag', 'dag', t('Opnamedatum', 'Admission date'), {
    uitleg: t('Dag van opname.', 'Day of admission.'),
    synoniemen: ['opname', 'opgenomen', 'begindatum', 'startdatum', 'admission'],
    voorbeelden: ['2023-03-01', ''],
    ...nee,
  }),
  kolom('opnameTijd', 'tijd', t('Opnametijd', 'Admission time'), {
    uitleg: t('Tijd van opname; leeg als die niet bekend is.', 'Time of admission; empty when not known.'),
    synoniemen: ['tijdopname', 'opnameuur', 'admissiontime'],
    voorbeelden: ['14:00', ''],
    ...nee,
  }),
  kolom('ontslagDag', 'dag', t('Ontslagdatum', 'Discharge date'), {
    uitleg: t('Dag van ontslag; leeg zolang het verblijf duurt.', 'Day of discharge; empty while the stay goes on.'),
    synoniemen: ['ontslag', 'ontslagen', 'einddatum', 'discharge'],
    voorbeelden: ['2023-03-14', ''],
    ...nee,
  }),
  kolom('ontslagTijd', 'tijd', t('Ontslagtijd', 'Discharge time'), {
    uitleg: t('Tijd van ontslag.', 'Time of discharge.'),
    synoniemen: ['tijdontslag', 'ontslaguur', 'dischargetime'],
    voorbeelden: ['11:00', ''],
    ...nee,
  }),
  kolom('integraal', 'janee', t('Integraal', 'Integral'), {
    uitleg: t('ja bij een integrale prestatie; leeg is nee.', 'ja for an integral prestatie; empty is no.'),
    synoniemen: ['integraalverblijf', 'integraleprestatie'],
    voorbeelden: ['nee', ''],
    ...nee,
  }),
  kolom('verzorgingsgraad', 'tekst', t('Verzorgingsgraad', 'Degree of care'), {
    uitleg: t('Letter van de verzorgingsgraad.', 'Letter of the degree of care.'),
    synoniemen: ['graad', 'zorggraad', 'verblijfscategorie'],
    voorbeelden: ['D', ''],
    ...nee,
  }),
  kolom('beveiligingsniveau', 'tekst', t('Beveiligingsniveau', 'Security level'), {
    uitleg: t('1 tot en met 4 bij forensische zorg.', '1 to 4 in forensic care.'),
    synoniemen: ['beveiliging', 'niveau', 'securitylevel'],
    voorbeelden: ['', ''],
    keuzes: ['1', '2', '3', '4'],
    ...nee,
  }),
  kolom('rechtvaardigingsgrond', 'janee', t('Rechtvaardigingsgrond', 'Ground of justification'), {
    uitleg: t('ja als er een rechtvaardigingsgrond is; leeg is nee.', 'ja when there is a ground; empty is no.'),
    synoniemen: ['rechtvaardiging'],
    voorbeelden: ['', ''],
    ...nee,
  }),
  kolom('zorgVan', 'dag', t('Zorg vanaf', 'Care from'), {
    uitleg: t(
      'Eerste dag van deze verzorgingsgraad; leeg is de opname.',
      'First day of this care; empty is the admission.',
    ),
    synoniemen: ['graadvanaf', 'verzorgingsgraadvanaf'],
    voorbeelden: ['', ''],
    ...nee,
  }),
  kolom('zorgTot', 'dag', t('Zorg tot en met', 'Care up to'), {
    uitleg: t('Laatste dag van deze verzorgingsgraad; leeg is open.', 'Last day of this care; empty is open.'),
    synoniemen: ['graadtotenmet', 'verzorgingsgraadtotenmet'],
    voorbeelden: ['', ''],
    ...nee,
  }),
  kolom('afwezigVanDag', 'dag', t('Afwezig vanaf', 'Leave from'), {
    uitleg: t('Dag waarop de patiënt vertrok.', 'Day on which the patient left.'),
    synoniemen: ['afwezigvan', 'verlofvan', 'verlofvanaf', 'vertrekdatum'],
    voorbeelden: ['2023-03-04', '2023-03-11'],
    ...nee,
  }),
  kolom('afwezigVanTijd', 'tijd', t('Afwezig vanaf tijd', 'Leave from time'), {
    uitleg: t('Tijd van vertrek.', 'Time of leaving.'),
    synoniemen: ['verlofvantijd', 'vertrektijd'],
    voorbeelden: ['10:00', '10:00'],
    ...nee,
  }),
  kolom('afwezigTotDag', 'dag', t('Afwezig tot', 'Leave until'), {
    uitleg: t('Dag van terugkomst; leeg als die er nog niet is.', 'Day of return; empty when not back yet.'),
    synoniemen: ['verloftot', 'terugdatum', 'terugkomst'],
    voorbeelden: ['2023-03-05', '2023-03-12'],
    ...nee,
  }),
  kolom('afwezigTotTijd', 'tijd', t('Afwezig tot tijd', 'Leave until time'), {
    uitleg: t('Tijd van terugkomst.', 'Time of return.'),
    synoniemen: ['verloftottijd', 'terugtijd'],
    voorbeelden: ['18:00', '18:00'],
    ...nee,
  }),
]
