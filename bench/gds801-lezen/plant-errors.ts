/** One edit of one line of a message, with the finding that it has to give. */
interface Planted {
  readonly code: string
  readonly edit: (regel: string) => string
}

const replace =
  (wat: RegExp, door: string) =>
  (regel: string): string => {
    if (!wat.test(regel)) throw new Error(`nothing to replace: ${wat.source}`)
    return regel.replace(wat, door)
  }

/** Every kind of structural finding that leaves the message well formed. */
export const PLANTED: readonly Planted[] = [
  { code: 'ontbreekt', edit: replace(/<Aantal>1<\/Aantal>/, '') },
  { code: 'onbekend-element', edit: replace(/<Aantal>/, '<Iets>x<Diep>y</Diep></Iets><Aantal>') },
  { code: 'onbekend-attribuut', edit: replace(/<Aantal>/, '<Aantal eenheid="1">') },
  { code: 'dubbel', edit: replace(/<Aantal>1<\/Aantal>/, '<Aantal>1</Aantal><Aantal>2</Aantal>') },
  { code: 'keuze-leeg', edit: replace(/<\/Verzekerde>/, '<Prestatie></Prestatie></Verzekerde>') },
  { code: 'keuze-dubbel', edit: replace(/<\/DebetPrestatie>/, '</DebetPrestatie><CreditPrestatie></CreditPrestatie>') },
  { code: 'leeg', edit: replace(/<Prestatiecode>\w+</, '<Prestatiecode><') },
  { code: 'te-lang', edit: replace(/<Referentienummer>R/, '<Referentienummer>RRRRRRRRRRR') },
  { code: 'lengte', edit: replace(/<PrestatieCodelijstCode>071/, '<PrestatieCodelijstCode>0710') },
  { code: 'geen-cijfers', edit: replace(/<PlaatsingsbesluitNummer>2/, '<PlaatsingsbesluitNummer>O') },
  { code: 'geen-getal', edit: replace(/<Aantal>1/, '<Aantal>1,5') },
  { code: 'geen-bedrag', edit: replace(/<TariefInclBtw>(\d+)\.(\d\d)/, '<TariefInclBtw>$1,$2') },
  { code: 'negatief-bedrag', edit: replace(/<DeclaratieBedragInclBtw>/, '<DeclaratieBedragInclBtw>-') },
  { code: 'geen-datum', edit: replace(/<Begindatum>2022-03-\d\d/, '<Begindatum>2022-02-29') },
  { code: 'geen-tijd', edit: replace(/<Eindtijd>\d\d:/, '<Eindtijd>24:') },
  { code: 'geen-janee', edit: replace(/<DoorsturenToegestaan>true/, '<DoorsturenToegestaan>nee') },
  { code: 'tekst-tussen', edit: replace(/<Aantal>/, 'losse tekst<Aantal>') },
  { code: 'element-in-waarde', edit: replace(/<Prestatiecode>/, '<Prestatiecode><b>x</b>') },
]

/** Errors in front of the units: a value outside its list, and elements in another order. */
const inHeader = (kop: string): string =>
  replace(
    /(<VerzenderRol>\d<\/VerzenderRol>)(<Ontvanger>\d+<\/Ontvanger>)/,
    '$2$1',
  )(replace(/<Berichtsoort>P/, '<Berichtsoort>X')(kop))

/** The message with each error planted once, each in another unit (a line of text per unit, after three of the head). */
export function plantErrors(bericht: string): string {
  const regels = bericht.split('\n')
  const kop = regels.findIndex((regel) => regel.startsWith('<Header>'))
  const eenheden = regels.map((regel, k) => (regel.includes('<Prestatie>') ? k : -1)).filter((k) => k >= 0)
  const geplant = new Map(PLANTED.map(({ edit }, k) => [eenheden[k], edit]))
  return regels
    .map((regel, k) => geplant.get(k)?.(regel) ?? regel)
    .map((regel, k) => (k === kop ? inHeader(regel) : regel))
    .join('\n')
}
