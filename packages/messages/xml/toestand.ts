import type { Tekst } from '@zorgketen/values'
import type { Concept } from '../bevinding.ts'
import type { BevindingCode } from '../catalogus.ts'
import type { Limieten } from '../limieten.ts'
import type { Structuur } from '../structuur.ts'

/** Thrown to leave a half-read element: there are not enough bytes yet, or reading cannot go on. */
export class Stop {
  readonly reden: 'meer' | 'fataal'
  constructor(reden: 'meer' | 'fataal') {
    this.reden = reden
  }
}
const MEER = new Stop('meer')
const FATAAL = new Stop('fataal')

/** Deepest path of known elements: the depth of any layout, with room. */
const maxPad = 64

/**
 * What scanner, slow reader and driver share while they read: the window of bytes, the path of open elements
 * and the findings of the item being read. Bytes after `einde` are zero, which no element matches.
 */
export class Toestand {
  readonly structuur: Structuur
  readonly limieten: Limieten
  b: Buffer = Buffer.alloc(0)
  dv: DataView = new DataView(this.b.buffer, this.b.byteOffset, 0)
  /** End of the valid bytes in `b`. */
  einde = 0
  /** Offset in the message of `b[0]`. */
  basis = 0
  /** No more bytes will come. */
  definitief = false
  /** Where the last read element ended (the second result of every reading function). */
  p = 0
  /** Number of open known elements below the root. */
  d = 0
  readonly padNummer = new Int32Array(maxPad)
  /** 1-based place among its repetitions. */
  readonly padIndex = new Int32Array(maxPad)
  concepten: Concept[] = []
  /** Findings, kept or only counted. */
  aantal = 0
  /** Bytes of unknown content kept on the root record. */
  extraBytes = 0

  constructor(structuur: Structuur, limieten: Limieten) {
    this.structuur = structuur
    this.limieten = limieten
  }

  open(nummer: number, index: number): void {
    this.padNummer[this.d] = nummer
    this.padIndex[this.d] = index
    this.d++
  }

  /** Path of the open elements, with `naam` behind it when given. */
  pad(naam?: string): string {
    const delen: string[] = []
    for (let k = 0; k < this.d; k++) {
      const plaats = this.structuur.plaatsen[this.padNummer[k] ?? 0]
      if (plaats === undefined) continue
      const { element } = plaats
      delen.push(element.vorm === 'kind' && element.meer ? `${element.naam}[${this.padIndex[k]}]` : element.naam)
    }
    if (naam !== undefined) delen.push(naam)
    return delen.join('/')
  }

  /** Adds a finding at offset `i` of the window. */
  meld(code: BevindingCode, i: number, gevonden: string | null, verwacht: Tekst, naam?: string): void {
    this.aantal++
    if (this.aantal > this.limieten.bevindingen) return
    const pad = this.pad(naam) || this.structuur.layout.wortel
    this.concepten.push({ code, pad, van: this.basis + i, gevonden, verwacht })
  }

  /** Adds a finding after which reading cannot go on. */
  faal(code: BevindingCode, i: number, gevonden: string | null, verwacht: Tekst, naam?: string): never {
    this.meld(code, i, gevonden, verwacht, naam)
    throw FATAAL
  }

  /** The window holds too little to go on: wait for bytes, or say where the message stops. */
  tekort(naam?: string): never {
    if (!this.definitief) throw MEER
    const { nl, en } = { nl: 'de rest van het bericht', en: 'the rest of the message' }
    this.faal('onderbroken', this.einde, null, { nl, en }, naam)
  }
}
