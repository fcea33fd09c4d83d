import { kolom } from '../kolom.ts'

/** What a file of zorgtrajecten may hold. */
export const ZORGTRAJECT_KOLOMMEN = [
  kolom(
    'zorgtrajectnummer',
    'ztn',
    ['Zorgtrajectnummer', 'Zorgtrajectnummer'],
    [
      'UUID versie 4; rijen met hetzelfde nummer gaan over hetzelfde traject.',
      'UUID version 4; rows with the same number are about the same trajectory.',
    ],
    ['3f2504e0-4f89-41d3-9a0c-0305e82c3301', '3f2504e0-4f89-41d3-9a0c-0305e82c3301'],
    { verplicht: 'altijd', synoniemen: ['ztn', 'zorgtraject', 'nummer', 'trajectnummer'] },
  ),
  kolom('soort', 'tekst', ['Soort', 'Kind'], ['ggz of fz.', 'ggz or fz.'], ['ggz', ''], {
    verplicht: 'nieuw',
    synoniemen: ['stroom', 'type', 'domein'],
  }),
  kolom(
    'patient',
    'tekst',
    ['Patiëntnummer', 'Patient number'],
    ['Uw eigen nummer van de patiënt.', 'Your own number of the patient.'],
    ['P1001', ''],
    {
      verplicht: 'nieuw',
      synoniemen: ['patient', 'clientnummer', 'client', 'patientid', 'clientid'],
      verwijst: 'patient',
    },
  ),
  kolom(
    'startdatum',
    'dag',
    ['Startdatum', 'Start date'],
    [
      'fz: dag van de indicatie. ggz: eerste prestatie; leeg volgt uit de prestaties.',
      'fz: day of the indication. ggz: first prestatie; empty follows from the prestaties.',
    ],
    ['2022-02-01', ''],
    { synoniemen: ['start', 'begindatum', 'startdate'] },
  ),
  kolom(
    'gesloten',
    'dag',
    ['Gesloten op', 'Closed on'],
    ['Laatste dag; leeg is open.', 'Last day; empty is open.'],
    ['', ''],
    { synoniemen: ['einddatum', 'sluitdatum', 'gesloten', 'enddate'] },
  ),
  kolom(
    'plaatsing',
    'code',
    ['Plaatsingsbesluit', 'Plaatsingsbesluit'],
    ['Nummer van het plaatsingsbesluit, alleen fz.', 'Number of the plaatsingsbesluit, fz only.'],
    ['', ''],
    { synoniemen: ['plaatsingsbesluitnummer', 'plaatsing'] },
  ),
  kolom(
    'regiebehandelaar',
    'tekst',
    ['Regiebehandelaar', 'Regiebehandelaar'],
    ['Zorgverlenernummer van de regiebehandelaar.', 'Professional number of the regiebehandelaar.'],
    ['Z01', ''],
    { synoniemen: ['regie', 'hoofdbehandelaar'], verwijst: 'zorgverlener' },
  ),
  kolom(
    'diagnoseCodelijst',
    'code',
    ['Diagnosecodelijst', 'Diagnosis code list'],
    [
      '029 DSM ggz, 030 DSM fz, 031 zorgvraagtype ggz, 032 zorgvraagtype fz, 033 profiel.',
      '029 DSM ggz, 030 DSM fz, 031 zorgvraagtype ggz, 032 zorgvraagtype fz, 033 profile.',
    ],
    ['029', '031'],
    { synoniemen: ['codelijst', 'diagnoselijst'] },
  ),
  kolom(
    'diagnoseCode',
    'code',
    ['Diagnosecode', 'Diagnosis code'],
    ['Code uit die lijst. Meer diagnoses: meer rijen.', 'Code of that list. More diagnoses: more rows.'],
    ['007', '3'],
    { synoniemen: ['diagnose', 'hoofddiagnose', 'zorgvraagtype', 'diagnosis'] },
  ),
  kolom(
    'diagnoseDatum',
    'dag',
    ['Diagnosedatum', 'Diagnosis date'],
    ['Dag waarop de diagnose is gesteld.', 'Day on which the diagnosis was made.'],
    ['2022-02-01', '2022-02-15'],
    { synoniemen: ['datumdiagnose', 'diagnosisdate'] },
  ),
]

/** What a file of placements may hold. */
export const PLAATSING_KOLOMMEN = [
  kolom(
    'plaatsingsbesluit',
    'code',
    ['Plaatsingsbesluit', 'Plaatsingsbesluit'],
    ['Negen cijfers.', 'Nine digits.'],
    ['900000001'],
    { verplicht: 'altijd', synoniemen: ['plaatsingsbesluitnummer', 'plaatsing', 'plaatsingsnummer', 'nummer'] },
  ),
  kolom('skn', 'skn', ['SKN', 'SKN'], ['Strafrechtsketennummer.', 'Strafrechtsketennummer.'], ['12345678'], {
    verplicht: 'nieuw',
    synoniemen: ['strafrechtsketennummer'],
  }),
  kolom(
    'declarant',
    'agb',
    ['Aanbieder (AGB)', 'Provider (AGB)'],
    ['AGB-code van de aanbieder.', 'AGB code of the provider.'],
    ['94000001'],
    { verplicht: 'nieuw', synoniemen: ['declarant', 'aanbieder', 'agb', 'agbcode', 'zorgaanbieder', 'provider'] },
  ),
  kolom(
    'titelVan',
    'dag',
    ['Begin titel', 'Begin of title'],
    ['Eerste dag van de forensische titel.', 'First day of the forensic title.'],
    ['2023-01-01'],
    { verplicht: 'nieuw', synoniemen: ['titelvan', 'begindatumtitel', 'titelbegin', 'begindatum'] },
  ),
  kolom(
    'titelTot',
    'dag',
    ['Einde titel', 'End of title'],
    ['Laatste dag; leeg loopt door.', 'Last day; empty runs on.'],
    ['2023-12-31'],
    { synoniemen: ['titeltot', 'einddatumtitel', 'titeleinde', 'einddatum'] },
  ),
  kolom(
    'zorgtraject',
    'ztn',
    ['Zorgtrajectnummer', 'Zorgtrajectnummer'],
    ['Nummer dat DJI uitgaf.', 'Number that DJI issued.'],
    ['7c9e6679-7425-40de-944b-e07fc1f90ae7'],
    { verplicht: 'nieuw', synoniemen: ['ztn', 'zorgtraject'] },
  ),
  kolom(
    'startdatum',
    'dag',
    ['Startdatum', 'Start date'],
    ['Dag van de indicatie.', 'Day of the indication.'],
    ['2022-12-20'],
    { verplicht: 'nieuw', synoniemen: ['start', 'indicatiedatum', 'startdatumzorgtraject'] },
  ),
]

/** What a payer's file of indications may hold. */
export const INDICATIE_KOLOMMEN = [
  kolom(
    'plaatsingsbesluit',
    'code',
    ['Plaatsingsbesluit', 'Plaatsingsbesluit'],
    ['Negen cijfers; per setting een rij.', 'Nine digits; a row for each setting.'],
    ['900000001', '900000001'],
    { verplicht: 'altijd', synoniemen: ['plaatsingsbesluitnummer', 'plaatsing', 'nummer'], verwijst: 'plaatsing' },
  ),
  kolom(
    'setting',
    'code',
    ['Setting', 'Setting'],
    ['Sleutel of officieel nummer 1 tot en met 8.', 'Key or official number 1 to 8.'],
    ['fz-niet-klinisch', '6'],
    { verplicht: 'altijd', synoniemen: ['geindiceerdesetting', 'settingcode'] },
  ),
]
