import { kolom, t } from './kolom.ts'

/** Columns that several tables of registrations share. */
export const PATIENT = kolom('patient', 'code', t('Patiëntnummer', 'Patient number'), {
  uitleg: t('Het nummer waaronder de patiënt is vastgelegd.', 'The number under which the patient is recorded.'),
  synoniemen: ['patient', 'patientid', 'clientnummer', 'client', 'clientid', 'patientnr', 'clientnr', 'deelnemer'],
  voorbeelden: ['P1001', 'P1002'],
  verwijst: 'patient',
})

export const STROOM = kolom('stroom', 'tekst', t('Stroom', 'Stream'), {
  uitleg: t('ggz of fz (forensische zorg).', 'ggz or fz (forensic care).'),
  synoniemen: ['zorgstroom', 'soortzorg', 'domein', 'financieringsstroom'],
  voorbeelden: ['ggz', 'fz'],
  keuzes: ['ggz', 'fz'],
})

export const EENHEID = kolom('eenheid', 'code', t('Eenheid', 'Unit'), {
  uitleg: t('Het kenmerk waaronder de eenheid is vastgelegd.', 'The key under which the unit is recorded.'),
  synoniemen: ['eenheidid', 'locatie', 'afdeling', 'unit'],
  voorbeelden: ['E1', 'E1'],
  verwijst: 'eenheid',
})
