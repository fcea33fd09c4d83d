import type { Basis } from '../basisbericht.ts'

/** An edit of the text of a right message, after which it cannot be taken in as a message at all. */
export interface Structuurbewerking {
  readonly id: string
  readonly zegt: string
  readonly basis: Basis
  readonly bewerk: (xml: string) => string
}

/** Replaces the first match, which must be there. */
function vervang(xml: string, oud: string | RegExp, nieuw: string): string {
  const uit = xml.replace(oud, nieuw)
  if (uit === xml) throw new RangeError(`niets te vervangen: ${oud}`)
  return uit
}

const bewerking = (
  id: string,
  zegt: string,
  bewerk: Structuurbewerking['bewerk'],
  basis: Basis = 'fz',
): Structuurbewerking => ({ id, zegt, basis, bewerk })

const DIEP = 300

export const structuurbewerkingen: readonly Structuurbewerking[] = [
  bewerking('afgekapt', 'Het bestand houdt halverwege op.', (xml) => xml.slice(0, Math.floor(xml.length * 0.6))),
  bewerking('leeg', 'Het bestand is leeg.', () => ''),
  bewerking('geen-xml', 'Het bestand is geen XML.', () => 'Referentie;Bedrag\nR-1;100,00\n'),
  bewerking('andere-naamruimte', 'De naamruimte is van een ander bericht.', (xml) =>
    vervang(xml, /declaratiebericht573"/, 'declaratiebericht999"'),
  ),
  bewerking('andere-wortel', 'Het bericht heeft een andere naam.', (xml) =>
    vervang(vervang(xml, '<Bericht ', '<Declaratie '), '</Bericht>', '</Declaratie>'),
  ),
  bewerking('onbekend-element', 'Een element dat het bericht niet kent.', (xml) =>
    vervang(xml, '<Berichtsoort>', '<Verzinsel>1</Verzinsel><Berichtsoort>'),
  ),
  bewerking('datum-bestaat-niet', 'Een dag die niet bestaat.', (xml) =>
    vervang(xml, /<Verzenddatum>[^<]*</, '<Verzenddatum>2023-02-30<'),
  ),
  bewerking('datum-andere-vorm', 'Een datum in een andere vorm.', (xml) =>
    vervang(xml, /<Factuurdatum>[^<]*</, '<Factuurdatum>05-04-2023<'),
  ),
  bewerking('bedrag-negatief', 'Een negatief bedrag.', (xml) => vervang(xml, '<TariefInclBtw>', '<TariefInclBtw>-')),
  bewerking('bedrag-met-komma', 'Een bedrag met een komma.', (xml) =>
    vervang(xml, /<BerekendBedragInclBtw>(\d+)\./, '<BerekendBedragInclBtw>$1,'),
  ),
  bewerking('doctype', 'Een DOCTYPE in het bericht.', (xml) =>
    vervang(xml, '<Bericht ', '<!DOCTYPE Bericht [<!ENTITY x "y">]>\n<Bericht '),
  ),
  bewerking('onbekende-entiteit', 'Een verwijzing naar een entiteit die niet bestaat.', (xml) =>
    vervang(xml, '<Factuurnummer>', '<Factuurnummer>&x;'),
  ),
  bewerking('eindtag-verkeerd', 'Een element dat met een andere naam sluit.', (xml) =>
    vervang(xml, '</Factuurnummer>', '</Faktuurnummer>'),
  ),
  bewerking('verplicht-ontbreekt', 'De verzenddatum ontbreekt.', (xml) =>
    vervang(xml, /<Verzenddatum>[^<]*<\/Verzenddatum>/, ''),
  ),
  bewerking('element-dubbel', 'Het factuurnummer staat er twee keer.', (xml) =>
    vervang(xml, /(<Factuurnummer>[^<]*<\/Factuurnummer>)/, '$1$1'),
  ),
  bewerking('bsn-te-kort', 'Een BSN van acht cijfers.', (xml) => vervang(xml, /<BSN>\d/, '<BSN>'), 'ggz'),
  bewerking('ja-in-plaats-van-true', 'Ja in plaats van true.', (xml) =>
    vervang(xml, '<PrivacyCode>false', '<PrivacyCode>nee'),
  ),
  bewerking('volgorde', 'Header en context verwisseld.', (xml) =>
    vervang(xml, /(<Header>.*?<\/Header>)\s*(<DeclaratieContext>.*?<\/DeclaratieContext>)/s, '$2$1'),
  ),
  bewerking('andere-versie', 'Een berichtversie die hier niet geldt.', (xml) =>
    vervang(xml, /<Berichtversie>\d+</, '<Berichtversie>7<'),
  ),
  bewerking('andere-berichtcode', 'De berichtcode van een retourbericht.', (xml) =>
    vervang(xml, '<Berichtcode>573<', '<Berichtcode>574<'),
  ),
  bewerking('prestatie-zonder-inhoud', 'Een prestatie die debet noch credit is.', (xml) =>
    vervang(xml, /<DebetPrestatie>.*?<\/DebetPrestatie>/s, ''),
  ),
  bewerking('te-diep', 'Honderden elementen in elkaar.', (xml) =>
    vervang(xml, '<Verzekerde>', `<Verzekerde>${'<V>'.repeat(DIEP)}${'</V>'.repeat(DIEP)}`),
  ),
]
