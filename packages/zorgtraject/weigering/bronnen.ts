import { bron } from '@zorgketen/rules'

const FACTSHEET = 'Factsheet Zorgtrajectnummer'
const PROTOCOL = 'Declaratieprotocol Forensische Zorg (zorgprestatiemodel) v1.0'

/** The places that the rules on the zorgtrajectnummer rest on. */
export const BRONNEN = {
  parallel: bron(FACTSHEET, 'Kunnen er binnen één zorgaanbieder meerdere trajectnummers openstaan (ggz)'),
  volgt: bron(FACTSHEET, 'Volgt het nummer de patiënt (fz)'),
  uitgifte: bron(FACTSHEET, 'Wie geeft het zorgtrajectnummer uit'),
  start: bron(FACTSHEET, 'Wat bepaalt de startdatum en einddatum'),
  terugkeer: bron(FACTSHEET, 'Wat als een patiënt na afsluiten van het zorgtrajectnummer terugkomt'),
  gewijzigd: bron(FACTSHEET, 'Wat als achteraf de startdatum wijzigt'),
  gekoppeld: bron(FACTSHEET, 'Alle zorgprestaties worden aan het zorgtrajectnummer gekoppeld'),
  onderaannemer: bron(FACTSHEET, 'Geeft een onderaannemer zelf een zorgtrajectnummer uit'),
  dienstverlening: bron('Handreiking implementatie zorgprestatiemodel', 'hoofd- en onderaannemerschap'),
  plaatsing: bron(PROTOCOL, '§3, velden 3701, 3703 en 3901'),
  nummervorm: bron('GDS801 v1.0, feiten', 'veld 3901: negen cijfers'),
} as const
