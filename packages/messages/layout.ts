/** How sure the source makes a fact: shown in it, inferred from it, or not known. */
export type Zekerheid = 'zeker' | 'waarschijnlijk' | 'onbekend'

/**
 * Kind of value. In a record: `tekst` and `cijfers` are strings (leading zeros kept), `getal` an integer,
 * `bedrag` integer cents, `datum` epoch days, `tijd` seconds since midnight, `janee` a boolean.
 * `reserve` is filler in fixed-width records (spaces, or the constant in `waarden`) and has no property.
 */
export type Soort = 'tekst' | 'cijfers' | 'getal' | 'bedrag' | 'datum' | 'tijd' | 'janee' | 'reserve'

interface Element {
  readonly naam: string
  /** Name of the record property. */
  readonly eigenschap: string
  readonly veldId: string | null
  readonly veldIdZekerheid: Zekerheid | null
  readonly bron: string
  readonly zekerheid: Zekerheid
  readonly toelichting: string | null
}

/** An element with a value. `lengte` is exact; lengths count characters. `start`: first position (1-based) in a fixed-width line. */
export interface Blad extends Element {
  readonly vorm: 'blad'
  readonly soort: Soort
  readonly lengte: number | null
  readonly maxlengte: number | null
  readonly verplicht: boolean
  readonly codelijst: string | null
  readonly waarden: readonly string[] | null
  /** A value that never appears in a finding (a BSN). */
  readonly gevoelig: boolean
  /** Form the text must have besides its kind. */
  readonly patroon: RegExp | null
  readonly start: number | null
  /** Positions it takes in a fixed-width line. */
  readonly breedte: number | null
}

/** An element that is a class of its own. `meer`: it is an array in the record; `max` null: no upper bound. */
export interface Kind extends Element {
  readonly vorm: 'kind'
  readonly klasse: string
  readonly meer: boolean
  readonly min: number
  readonly max: number | null
}

export interface Klasse {
  readonly id: string
  /** `vast`: a source shows the order. `vrij`: no source does, any order is read, the layout order is written. */
  readonly volgorde: 'vast' | 'vrij'
  /** Exactly one of the elements occurs. */
  readonly keuze: boolean
  /** The sources name elements they do not show: what is unknown here is kept and is no finding. */
  readonly open: boolean
  /** Record code of a fixed-width line. */
  readonly recordcode: string | null
  readonly zekerheid: Zekerheid
  readonly toelichting: string | null
  readonly elementen: readonly (Blad | Kind)[]
}

export interface XmlBinding {
  readonly vorm: 'xml'
  readonly naamruimte: string
  readonly schemaLocatie: string | null
}

export interface VasteBinding {
  readonly vorm: 'vast'
  /** Positions per line, without the line end. */
  readonly recordlengte: number
  readonly codering: 'latin1'
  readonly regeleinde: '\r\n' | '\n'
}

/** One message structure in one version: the single source of reader, writer, validator, types and documentation. */
export interface Layout {
  readonly bericht: string
  readonly versie: string
  readonly berichtcode: string
  readonly geldigVanaf: string
  readonly toelichting: readonly string[]
  readonly bronnen: Readonly<Record<string, string>>
  readonly binding: XmlBinding | VasteBinding
  /** Class of the whole message. */
  readonly wortel: string
  /** Class of the repeated element of the root that is streamed one by one. */
  readonly eenheid: string
  readonly klassen: ReadonlyMap<string, Klasse>
}
