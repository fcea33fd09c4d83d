import { kolom, type Registratiekolom, t } from './kolom.ts'

/** A contact is one row. In the order of the template. */
export const CONSULTKOLOMMEN: readonly Registratiekolom[] = [
  kolom('id', 'tekst', t('Registratienummer', 'Registration number'), {
    uitleg: t(
      'Uw eigen nummer van het contact; twee keer hetzelfde bestand telt niet dubbel.',
      'Your own number of the contact; the same file twice does not count double.',
    ),
    synoniemen: [
      'registratieid',
      'registratie',
      'contactnummer',
      'contactid',
      'afspraaknummer',
      'afspraakid',
      'consultnummer',
      'nummer',
    ],
    voorbeelden: ['R1001', 'R1002'],
  }),
  kolom('patient', 'code', t('Patiëntnummer', 'Patient number'), {
    uitleg: t('Het nummer waaronder de patiënt is vastgelegd.', 'The number under which the patient is recorded.'),
    synoniemen: ['patientid', 'clientnummer', 'client', 'clientid', 'patientnr', 'clientnr'],
    voorbeelden: ['P1001', 'P1002'],
    verwijst: 'patient',
  }),
  kolom('stroom', 'tekst', t('Stroom', 'Stream'), {
    uitleg: t('ggz of fz (forensische zorg).', 'ggz or fz (forensic care).'),
    synoniemen: ['zorgstroom', 'soortzorg', 'domein'],
    voorbeelden: ['ggz', 'fz'],
    keuzes: ['ggz', 'fz'],
  }),
  kolom('datum', 'dag', t('Datum', 'Date'), {
    uitleg: t('Dag van het contact.', 'Day of the contact.'),
    synoniemen: ['contactdatum', 'behandeldatum', 'consultdatum', 'dag', 'date'],
    voorbeelden: ['2023-03-07', '2023-03-08'],
  }),
  kolom('begintijd', 'tijd', t('Begintijd', 'Start time'), {
    uitleg: t('Tijd op de klok; leeg als die niet bekend is.', 'Time on the clock; empty when not known.'),
    synoniemen: ['tijd', 'starttijd', 'aanvang', 'begin', 'time'],
    voorbeelden: ['09:00', '13:30'],
    verplicht: 'nee',
  }),
  kolom('zorgsoort', 'tekst', t('Zorgsoort', 'Kind of care'), {
    uitleg: t('diagnostiek of behandeling.', 'diagnostiek or behandeling.'),
    synoniemen: ['soort', 'consulttype', 'type', 'activiteit'],
    voorbeelden: ['behandeling', 'diagnostiek'],
    keuzes: ['diagnostiek', 'behandeling'],
  }),
  kolom('eenheid', 'code', t('Eenheid', 'Unit'), {
    uitleg: t('Het kenmerk waaronder de eenheid is vastgelegd.', 'The key under which the unit is recorded.'),
    synoniemen: ['eenheidid', 'locatie', 'afdeling', 'unit'],
    voorbeelden: ['E1', 'E1'],
    verwijst: 'eenheid',
  }),
  kolom('zorgverlener', 'code', t('Zorgverlener', 'Professional'), {
    uitleg: t(
      'Het kenmerk waaronder de zorgverlener is vastgelegd.',
      'The key under which the professional is recorded.',
    ),
    synoniemen: ['zorgverlenerid', 'behandelaar', 'behandelaarid', 'medewerker', 'medewerkernummer'],
    voorbeelden: ['Z1', 'Z1'],
    verwijst: 'zorgverlener',
  }),
  kolom('geplandeMinuten', 'minuten', t('Geplande minuten', 'Planned minutes'), {
    uitleg: t(
      'Geplande directe tijd; leeg bij een contact dat niet gepland was.',
      'Planned direct time; empty for a contact that was not planned.',
    ),
    synoniemen: ['gepland', 'geplandetijd', 'plannedminutes'],
    voorbeelden: ['45', ''],
    verplicht: 'nee',
  }),
  kolom('directeMinuten', 'minuten', t('Directe minuten', 'Direct minutes'), {
    uitleg: t('Gerealiseerde directe tijd.', 'Direct time that was realised.'),
    synoniemen: ['directetijd', 'direct', 'minuten', 'duur', 'directminutes'],
    voorbeelden: ['45', '60'],
  }),
  kolom('indirecteMinuten', 'minuten', t('Indirecte minuten', 'Indirect minutes'), {
    uitleg: t('Voor eigen sturing; wordt nooit een prestatie.', 'For own steering; never becomes a prestatie.'),
    synoniemen: ['indirectetijd', 'indirect', 'indirectminutes'],
    voorbeelden: ['10', ''],
    verplicht: 'nee',
  }),
  kolom('kanaal', 'tekst', t('Kanaal', 'Channel'), {
    uitleg: t('fysiek, beeldbellen, telefoon of bericht.', 'fysiek, beeldbellen, telefoon or bericht.'),
    synoniemen: ['contactvorm', 'contactwijze', 'wijzevancontact', 'medium', 'vorm'],
    voorbeelden: ['beeldbellen', ''],
    verplicht: 'nee',
    keuzes: ['fysiek', 'beeldbellen', 'telefoon', 'bericht'],
  }),
  kolom('reistijdHeen', 'minuten', t('Reistijd heen', 'Travel time there'), {
    uitleg: t('Minuten naar de patiënt toe.', 'Minutes to the patient.'),
    synoniemen: ['reistijd', 'heenreis', 'reisminutenheen', 'reistijdheenmin'],
    voorbeelden: ['', '20'],
    verplicht: 'nee',
  }),
  kolom('reistijdTerug', 'minuten', t('Reistijd terug', 'Travel time back'), {
    uitleg: t('Minuten terug van de patiënt.', 'Minutes back from the patient.'),
    synoniemen: ['terugreis', 'reisminutenterug', 'reistijdterugmin'],
    voorbeelden: ['', '20'],
    verplicht: 'nee',
  }),
  kolom('eigenLocatie', 'janee', t('Reis naar eigen locatie', 'Travel to own location'), {
    uitleg: t(
      'ja als de reis naar een eigen locatie van de instelling ging.',
      'ja when the journey was to a location of your own.',
    ),
    synoniemen: ['eigenlocatie', 'naareigenlocatie'],
    voorbeelden: ['', 'nee'],
    verplicht: 'nee',
  }),
  kolom('tolk', 'janee', t('Tolk', 'Interpreter'), {
    uitleg: t('ja als er een tolk bij was.', 'ja when an interpreter was present.'),
    synoniemen: ['tolkinzet', 'mettolk', 'interpreter'],
    voorbeelden: ['ja', ''],
    verplicht: 'nee',
  }),
]
