/** Where a rejection is mended: in the contact itself, or in what the organisation keeps of patient, agreements or the rest. */
type Herstelplek = 'contact' | 'patient' | 'contract' | 'stamgegevens'

const PATIENT = [
  'Bsn',
  'UzoviNummer',
  'Verzekerdennummer',
  'Geboortedatum',
  'GeslachtCode',
  'Diagnosecode',
  'Diagnosedatum',
  'Verwijsdatum',
  'TypeVerwijzingcode',
  'Zorgtrajectnummer',
  'ZorgtrajectStartdatum',
  'PlaatsingsbesluitNummer',
  'BegindatumForensischeZorgtitel',
  'EinddatumForensischeZorgtitel',
]
const CONTRACT = ['TariefInclBtw', 'BerekendBedragInclBtw', 'Contractnummer']
const STAMGEGEVENS = ['Zorgaanbiedercode', 'ZorgaanbiederSoort', 'ZorgaanbiederSpecificatie', 'BeroepZorgverlener']

/** Where the elements that a return names are kept. Elements we do not know are looked for in the contact. */
export function herstelplekkenVan(elementen: readonly string[]): ReadonlySet<Herstelplek> {
  const plekken = new Set(elementen.map(plekVan))
  return plekken.size === 0 ? new Set(['contact']) : plekken
}

function plekVan(element: string): Herstelplek {
  if (PATIENT.includes(element)) return 'patient'
  if (CONTRACT.includes(element)) return 'contract'
  return STAMGEGEVENS.includes(element) ? 'stamgegevens' : 'contact'
}
