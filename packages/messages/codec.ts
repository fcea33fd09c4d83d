import type { Bevinding } from './bevinding.ts'
import { controleer } from './controleer.ts'
import type { Layout } from './layout.ts'
import type { Berichttypen, Lezer, Ontvanger, Slot } from './lezer.ts'
import { LIMIETEN, type Limieten } from './limieten.ts'
import type { AlgemeenRecord } from './record.ts'
import { maakRecordKlassen } from './record-klassen.ts'
import { maakSchrijver, type Schrijver } from './schrijver.ts'
import { maakStructuur } from './structuur.ts'
import { VasteLezer } from './vast/vaste-lezer.ts'
import { leesJson, schrijfJson } from './vorm/json-vorm.ts'
import { scannerMaker } from './xml/scanner.ts'
import { XmlLezer } from './xml/xml-lezer.ts'

/** Everything generated from one layout. */
export interface Codec<T extends Berichttypen> {
  readonly layout: Layout
  /** A record of the class all readers make; what `waarden` leaves out is null (or an empty array). */
  nieuw<K extends keyof T['klassen']>(klasse: K, waarden?: Partial<T['klassen'][K]>): T['klassen'][K]
  /** Reader that takes chunks and tells records as they come, in bounded memory. */
  open(ontvanger: Ontvanger<T>, limieten?: Partial<Limieten>): Lezer<T>
  /** Reads a message that is in memory; its stream units are put in the record. */
  read(bytes: Uint8Array, limieten?: Partial<Limieten>): Slot<T>
  /** Writes a whole message. `extra` is not written. Throws SchrijfFout on a value without a form on the wire. */
  write(bericht: T['Bericht']): Uint8Array
  /** Writes piece by piece: `kop`, then stream units, then `end`. */
  writer(naar: (stuk: Uint8Array) => void): Schrijver<T>
  /** Structural check of a composed record: the findings a reader of the written message would have. */
  controleer(bericht: T['Bericht']): Bevinding[]
  /** JSON form: property names, ISO dates and times, amounts as decimal strings, absent values left out. */
  toJson(bericht: T['Bericht']): Record<string, unknown>
  /** The record of a JSON form, with what is wrong about it. */
  fromJson(json: unknown): { bericht: T['Bericht'] | null; bevindingen: Bevinding[] }
}

const codecs = new WeakMap<Layout, unknown>()

/** The codec of a layout, built once per layout object. */
export function buildCodec<T extends Berichttypen>(layout: Layout): Codec<T> {
  const bestaand = codecs.get(layout)
  if (bestaand !== undefined) return bestaand as Codec<T>
  const codec = maakCodec<T>(layout)
  codecs.set(layout, codec)
  return codec
}

function maakCodec<T extends Berichttypen>(layout: Layout): Codec<T> {
  const records = maakRecordKlassen(layout)
  const structuur = maakStructuur(layout, records)
  const scanners = scannerMaker(structuur)
  const { eigenschap } = structuur.eenheid.element
  const codec: Codec<T> = {
    layout,
    nieuw(klasse, waarden) {
      const Klasse = records.get(klasse as string)
      if (Klasse === undefined) throw new RangeError(`${layout.bericht} heeft geen klasse ${String(klasse)}`)
      return Object.assign(new Klasse(), waarden) as T['klassen'][typeof klasse]
    },
    open(ontvanger, limieten) {
      const grenzen = { ...LIMIETEN, ...limieten }
      return layout.binding.vorm === 'xml'
        ? new XmlLezer<T>(structuur, scanners, ontvanger, grenzen)
        : new VasteLezer<T>(structuur, layout.binding, ontvanger, grenzen)
    },
    read(bytes, limieten) {
      const eenheden: object[] = []
      const lezer = codec.open({ eenheid: (e) => void eenheden.push(e) }, limieten)
      lezer.write(bytes)
      const slot = lezer.end()
      const bericht = slot.bericht as AlgemeenRecord | null
      if (bericht !== null) bericht[eigenschap] = eenheden
      return slot
    },
    write(bericht) {
      const stukken: Uint8Array[] = []
      const schrijver = codec.writer((stuk) => void stukken.push(stuk))
      schrijver.kop(bericht)
      for (const e of (bericht as AlgemeenRecord)[eigenschap] as T['Eenheid'][]) schrijver.eenheid(e)
      schrijver.end()
      return Buffer.concat(stukken)
    },
    writer: (naar) => maakSchrijver(structuur, naar),
    controleer: (bericht) => controleer(structuur, bericht as AlgemeenRecord),
    toJson: (bericht) => schrijfJson(structuur.wortel, bericht as AlgemeenRecord),
    fromJson: (json) => leesJson(structuur, json) as { bericht: T['Bericht'] | null; bevindingen: Bevinding[] },
  }
  return codec
}
