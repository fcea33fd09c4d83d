import type { Blad, Kind, Klasse, Layout } from './layout.ts'
import type { AlgemeenRecord } from './record.ts'
import type { RecordKlasse } from './record-klassen.ts'

/** Reads one class element: `open` is the offset of its `<`, `na` the offset after its start tag. */
export type KlasseFunctie = (open: number, na: number) => AlgemeenRecord

/** An element of a class as the reader uses it: numbered over the whole layout, with its way into the class. */
export interface Plaats {
  readonly nummer: number
  /** Position in the order of the class. */
  readonly index: number
  readonly element: Blad | Kind
  /** The class below, null for a value. */
  readonly onder: KlassePlaats | null
}

export interface KlassePlaats {
  readonly klasse: Klasse
  readonly maak: RecordKlasse
  readonly plaatsen: readonly Plaats[]
  readonly opNaam: ReadonlyMap<string, Plaats>
}

/** The layout as a numbered tree: what scanner and slow reader share. */
export interface Structuur {
  readonly layout: Layout
  readonly wortel: KlassePlaats
  /** The repeated element of the root. */
  readonly eenheid: Plaats
  /** By number. */
  readonly plaatsen: readonly Plaats[]
}

export function maakStructuur(layout: Layout, records: ReadonlyMap<string, RecordKlasse>): Structuur {
  const alle: Plaats[] = []
  const klassePlaats = (id: string): KlassePlaats => {
    const klasse = layout.klassen.get(id)
    const maak = records.get(id)
    if (klasse === undefined || maak === undefined) throw new Error(`klasse ${id} ontbreekt in de indeling`)
    const plaatsen = klasse.elementen.map((element, index) => {
      const nummer = alle.length
      const plaats: Plaats = { nummer, index, element, onder: null }
      alle.push(plaats)
      if (element.vorm === 'blad') return plaats
      const metOnder = { ...plaats, onder: klassePlaats(element.klasse) }
      alle[nummer] = metOnder
      return metOnder
    })
    return { klasse, maak, plaatsen, opNaam: new Map(plaatsen.map((p) => [p.element.naam, p])) }
  }
  const wortel = klassePlaats(layout.wortel)
  const eenheid = wortel.plaatsen.find((p) => p.onder?.klasse.id === layout.eenheid)
  if (eenheid === undefined) throw new Error('de wortel heeft geen stroomeenheid')
  return { layout, wortel, eenheid, plaatsen: alle }
}
