import { EENHEID, PATIENT, STROOM } from './gemeen.ts'
import { kolom, type Registratiekolom, t } from './kolom.ts'

/** A session is a row for each participant, joined by its number. In the order of the template. */
export const GROEPKOLOMMEN: readonly Registratiekolom[] = [
  kolom('id', 'tekst', t('Sessienummer', 'Session number'), {
    uitleg: t(
      'Uw eigen nummer van de groepssessie; elke deelnemer heeft een rij met hetzelfde nummer.',
      'Your own number of the group session; each participant has a row with the same number.',
    ),
    synoniemen: ['registratienummer', 'sessie', 'sessieid', 'groepssessie', 'groepsnummer', 'groepid', 'nummer'],
    voorbeelden: ['G1', 'G1'],
  }),
  kolom('datum', 'dag', t('Datum', 'Date'), {
    uitleg: t('Dag van de sessie.', 'Day of the session.'),
    synoniemen: ['sessiedatum', 'contactdatum', 'behandeldatum', 'dag', 'date'],
    voorbeelden: ['2023-03-07', '2023-03-07'],
  }),
  kolom('begintijd', 'tijd', t('Begintijd', 'Start time'), {
    uitleg: t('Tijd op de klok; leeg als die niet bekend is.', 'Time on the clock; empty when not known.'),
    synoniemen: ['tijd', 'starttijd', 'aanvang', 'begin', 'time'],
    voorbeelden: ['10:00', '10:00'],
    verplicht: 'nee',
  }),
  EENHEID,
  kolom('geplandeMinuten', 'minuten', t('Geplande minuten', 'Planned minutes'), {
    uitleg: t('Geplande duur van de sessie; leeg als die niet gepland was.', 'Planned duration of the session.'),
    synoniemen: ['gepland', 'geplandetijd', 'plannedminutes'],
    voorbeelden: ['90', '90'],
    verplicht: 'nee',
  }),
  kolom('directeMinuten', 'minuten', t('Directe minuten', 'Direct minutes'), {
    uitleg: t('Gerealiseerde duur van de sessie.', 'Duration of the session that was realised.'),
    synoniemen: ['directetijd', 'direct', 'minuten', 'duur', 'sessieduur', 'directminutes'],
    voorbeelden: ['90', '90'],
  }),
  kolom('zorgverleners', 'code', t('Zorgverleners', 'Professionals'), {
    uitleg: t('Wie de sessie leidden, met een komma ertussen.', 'Who led the session, with a comma in between.'),
    synoniemen: ['zorgverlener', 'behandelaar', 'behandelaren', 'groepsleider', 'groepsleiders', 'medewerker'],
    voorbeelden: ['Z1, Z2', 'Z1, Z2'],
    verwijst: 'zorgverlener',
    meer: true,
  }),
  PATIENT,
  {
    ...STROOM,
    voorbeelden: ['ggz', 'ggz'],
    keuzes: ['ggz', 'fz', 'anders'],
    uitleg: t('ggz, fz of anders, van deze deelnemer.', 'ggz, fz or anders, of this participant.'),
  },
  kolom('aanwezigVan', 'minuten', t('Aanwezig vanaf minuut', 'Present from minute'), {
    uitleg: t('Minuten na het begin; leeg is vanaf het begin.', 'Minutes after the start; empty is from the start.'),
    synoniemen: ['vanaf', 'aanwezigvanaf', 'binnengekomen', 'presentfrom'],
    voorbeelden: ['', '15'],
    verplicht: 'nee',
  }),
  kolom('aanwezigTot', 'minuten', t('Aanwezig tot minuut', 'Present until minute'), {
    uitleg: t('Minuten na het begin; leeg is tot het einde.', 'Minutes after the start; empty is until the end.'),
    synoniemen: ['tot', 'aanwezigtotenmet', 'vertrokken', 'presentuntil'],
    voorbeelden: ['', ''],
    verplicht: 'nee',
  }),
]
