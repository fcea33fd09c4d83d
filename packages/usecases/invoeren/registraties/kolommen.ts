import type { Tekst } from '@zorgketen/values'
import type { Invoerkolom } from '../../stam/invoer/kolom.ts'
import { foldTekst } from '../../stam/registers/zoektekst.ts'
import type { Kolomsoort } from '../kolomlezer.ts'

/** A column that a file of registrations may have; the keys are the fields of the registration. */
export interface Registratiekolom extends Omit<Invoerkolom, 'soort'> {
  readonly soort: Kolomsoort
}

const t = (nl: string, en: string): Tekst => ({ nl, en })
type Rest = Pick<Registratiekolom, 'uitleg' | 'voorbeelden' | 'synoniemen'> & Partial<Registratiekolom>
const kolom = (sleutel: string, soort: Kolomsoort, naam: Tekst, rest: Rest): Registratiekolom => ({
  sleutel,
  soort,
  naam,
  verplicht: 'altijd',
  verwijst: null,
  ...rest,
})

/** In the order of the template. */
export const REGISTRATIEKOLOMMEN: readonly Registratiekolom[] = [
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
]

/** Which header of the file is which field, by its known names, whatever capitals, accents, spaces and signs. */
export function mapKoppen(koppen: readonly string[]): Readonly<Record<string, string | null>> {
  const vrij = new Set(koppen)
  const koppeling: Record<string, string | null> = {}
  for (const { sleutel, naam, synoniemen } of REGISTRATIEKOLOMMEN) {
    const namen = new Set([sleutel, naam.nl, naam.en, ...synoniemen].map(kaal))
    const kop = [...vrij].find((een) => namen.has(kaal(een))) ?? null
    if (kop !== null) vrij.delete(kop)
    koppeling[sleutel] = kop
  }
  return koppeling
}

const kaal = (kop: string): string => foldTekst(kop).replace(/[^a-z0-9]/g, '')
