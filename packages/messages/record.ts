/** Something the structure does not know, kept as it stood: text of the element (or attribute) and its byte range. */
export interface Extra {
  readonly naam: string
  /** Where it stood, as in findings: `Verzekerde[3]/Prestatie[1]/DebetPrestatie/Onbekend`. */
  readonly pad: string
  readonly van: number
  readonly tot: number
  readonly ruw: string
}

/** What every record has besides its own properties. `van`/`tot`: byte range in the message, -1 when composed. */
export interface Gegevens {
  van: number
  tot: number
  extra: Extra[] | null
}

/** A record whose class is known only at run time: reader, writer and validator work on these. */
export type AlgemeenRecord = Gegevens & { [eigenschap: string]: unknown }
