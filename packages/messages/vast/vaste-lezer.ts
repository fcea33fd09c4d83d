import { type Bevinding, type Concept, maakBevinding } from '../bevinding.ts'
import type { BevindingCode } from '../catalogus.ts'
import type { VasteBinding } from '../layout.ts'
import type { Berichttypen, Lezer, Ontvanger, Slot } from '../lezer.ts'
import type { Limieten } from '../limieten.ts'
import type { AlgemeenRecord, Extra } from '../record.ts'
import type { KlassePlaats, Plaats, Structuur } from '../structuur.ts'
import { Venster } from '../venster.ts'
import { minimum, minstens } from '../waarde/verwacht-klasse.ts'
import { leesRegel } from './lees-regel.ts'

/** A record that is open: the lines after it may belong to it. */
interface Open {
  readonly plaats: Plaats | null
  readonly klasse: KlassePlaats
  readonly record: AlgemeenRecord
  /** How often each element came. */
  readonly gezien: number[]
  readonly regel: number
}

/**
 * Push reader for fixed-width messages: a line is a record, its record code says where it hangs. Lines are read one by
 * one, so nothing is read twice; the open records stand on a stack of which the root is the bottom.
 */
export class VasteLezer<T extends Berichttypen> implements Lezer<T> {
  readonly #structuur: Structuur
  readonly #binding: VasteBinding
  readonly #ontvanger: Ontvanger<T>
  readonly #limieten: Limieten
  readonly #venster = new Venster()
  readonly #codes: ReadonlySet<string>
  readonly #bevindingen: Bevinding[] = []
  #aantal = 0
  #stapel: Open[] = []
  #bericht: AlgemeenRecord | null = null
  #regel = 0
  #bytes = 0
  #eenheidVan = 0
  #eenheden = 0
  #bewaard = 0
  #kopGemeld = false
  #gestopt = false
  #volledig = false

  constructor(structuur: Structuur, binding: VasteBinding, ontvanger: Ontvanger<T>, limieten: Limieten) {
    this.#structuur = structuur
    this.#binding = binding
    this.#ontvanger = ontvanger
    this.#limieten = limieten
    this.#codes = new Set([...structuur.layout.klassen.values()].flatMap((k) => k.recordcode ?? []))
  }

  write(stuk: Uint8Array): void {
    const ruimte = this.#limieten.totaal - this.#bytes
    this.#bytes += stuk.length
    const v = this.#venster
    const stap = 64 * 1024
    const neem = Math.min(stuk.length, Math.max(0, ruimte))
    for (let k = 0; k < neem && !this.#gestopt; k += stap) {
      const vanaf = v.einde - v.begin
      v.voegToe(stuk.subarray(k, Math.min(k + stap, neem)), () => {})
      this.#leesRegels(vanaf)
    }
    if (stuk.length > ruimte && !this.#gestopt)
      this.#stop('omvang', this.#structuur.layout.wortel, this.#limieten.totaal)
  }

  end(): Slot<T> {
    const v = this.#venster
    if (!this.#gestopt && v.einde > v.begin) this.#leesRegelTot(v.einde, v.einde)
    if (!this.#gestopt) this.#sluitAf()
    if (this.#bericht !== null) this.#meldKop()
    return {
      bericht: this.#bericht as T['Bericht'] | null,
      volledig: this.#volledig,
      bevindingen: this.#bevindingen,
      aantalBevindingen: this.#aantal,
      eenheden: this.#eenheden,
      bytes: this.#bytes,
    }
  }

  /** Reads the whole lines in sight; the first `bekend` bytes hold no line end. */
  #leesRegels(bekend: number): void {
    const v = this.#venster
    let k = v.b.indexOf(10, v.begin + bekend)
    while (k >= 0 && k < v.einde && !this.#gestopt) {
      this.#leesRegelTot(k > v.begin && v.b[k - 1] === 13 ? k - 1 : k, k + 1)
      k = v.b.indexOf(10, v.begin)
    }
    if (!this.#gestopt && v.einde - v.begin > this.#limieten.tekst) {
      this.#regel++
      this.#stop('omvang', this.#pad('regel'), this.#limieten.tekst)
    }
  }

  #leesRegelTot(eind: number, volgende: number): void {
    const v = this.#venster
    const van = v.basis + v.begin
    const tekst = v.b.toString('latin1', v.begin, eind)
    v.begin = volgende
    this.#regel++
    if (tekst.length > this.#limieten.tekst) this.#stop('omvang', this.#pad('regel'), this.#limieten.tekst)
    else if (this.#bericht === null) this.#begin(tekst, van, volgende - eind)
    else this.#plaatsRegel(tekst, van, van + tekst.length)
  }

  #begin(tekst: string, van: number, regeleinde: number): void {
    const { wortel } = this.#structuur
    const eerste = wortel.plaatsen[0]?.onder?.klasse.recordcode ?? ''
    if (tekst.slice(0, 2) !== eerste) {
      if (tekst === '' && regeleinde > 0) return
      this.#meld('wortel', '', 1, van, /^\d\d/.exec(tekst)?.[0] ?? null, {
        nl: `recordsoort ${eerste}`,
        en: `record type ${eerste}`,
      })
      this.#gestopt = true
      return
    }
    this.#bericht = new wortel.maak()
    this.#bericht.van = van
    this.#stapel = [
      { plaats: null, klasse: wortel, record: this.#bericht, gezien: wortel.plaatsen.map(() => 0), regel: 1 },
    ]
    this.#plaatsRegel(tekst, van, van + tekst.length)
  }

  #plaatsRegel(tekst: string, van: number, tot: number): void {
    const code = tekst.slice(0, 2)
    const gesloten = this.#stapel[0]?.gezien.at(-1) === 1
    if (gesloten && tekst.trim() === '') return
    for (let diepte = this.#stapel.length - 1; diepte >= 0; diepte--) {
      const ouder = this.#stapel[diepte] as Open
      const plaats = ouder.klasse.plaatsen.find((p) => p.onder?.klasse.recordcode === code)
      if (plaats?.onder === undefined || plaats.onder === null) continue
      if (!kanVolgen(ouder, plaats)) break
      this.#sluitTot(diepte + 1)
      this.#open(ouder, plaats, plaats.onder, tekst, van, tot)
      return
    }
    const onbekend = !this.#codes.has(code)
    const codes = [...this.#codes].join(', ')
    const verwacht = { nl: `een van ${codes} op de juiste plaats`, en: `one of ${codes} in the right place` }
    const soort = gesloten ? 'na-einde' : onbekend ? 'onbekend-record' : 'nesting'
    this.#meld(soort, this.#pad(), 1, van, gesloten ? null : code, verwacht)
    this.#bewaar(this.#stapel.at(-1) as Open, code, tekst, van, tot)
  }

  #open(ouder: Open, plaats: Plaats, onder: KlassePlaats, tekst: string, van: number, tot: number): void {
    const aantal = (ouder.gezien[plaats.index] ?? 0) + 1
    ouder.gezien[plaats.index] = aantal
    const isEenheid = plaats === this.#structuur.eenheid
    if (isEenheid) {
      this.#controleerMinimum(ouder, 0, plaats.index)
      this.#meldKop()
      this.#eenheidVan = van
    }
    const record = new onder.maak()
    record.van = van
    record.tot = tot
    const open: Open = { plaats, klasse: onder, record, gezien: onder.plaatsen.map(() => 0), regel: this.#regel }
    this.#stapel.push(open)
    leesRegel(open, tekst, this.#binding, {
      meld: (code, naam, kolom, gevonden, verwacht) =>
        this.#meld(code, this.#pad(naam), kolom, van + kolom - 1, gevonden, verwacht),
      bewaar: (naam, ruw, vanaf) => this.#bewaar(open, naam, ruw, van + vanaf, van + vanaf + ruw.length),
    })
    const { element } = plaats
    if (element.vorm === 'kind' && element.meer && !isEenheid)
      (ouder.record[element.eigenschap] as AlgemeenRecord[]).push(record)
    else if (!isEenheid) ouder.record[element.eigenschap] = record
    for (const o of this.#stapel) o.record.tot = tot
    if (
      this.#stapel.length > 1 &&
      this.#stapel[1]?.plaats === this.#structuur.eenheid &&
      tot - this.#eenheidVan > this.#limieten.eenheid
    )
      this.#stop('omvang', this.#pad(), this.#limieten.eenheid)
  }

  /** Closes open records until `diepte` are left. */
  #sluitTot(diepte: number): void {
    while (this.#stapel.length > diepte) {
      const open = this.#stapel.at(-1) as Open
      this.#controleerMinimum(open, 0, open.klasse.plaatsen.length)
      if (open.plaats === this.#structuur.eenheid) {
        this.#eenheden++
        this.#ontvanger.eenheid?.(open.record as unknown as T['Eenheid'])
      }
      this.#stapel.pop()
    }
  }

  #sluitAf(): void {
    const wortel = this.#stapel[0]
    const { wortel: klasse, layout } = this.#structuur
    const rest = { nl: 'de rest van het bericht', en: 'the rest of the message' }
    if (wortel === undefined) {
      this.#meld('onderbroken', layout.wortel, 1, 0, null, rest)
      return
    }
    const volledig = wortel.gezien.at(-1) === 1
    if (!volledig) this.#meld('onderbroken', this.#pad() || layout.wortel, 1, this.#bytes, null, rest)
    this.#sluitTot(1)
    this.#controleerMinimum(
      wortel,
      this.#kopGemeld ? this.#structuur.eenheid.index : 0,
      klasse.plaatsen.length - (volledig ? 0 : 1),
    )
    this.#volledig = volledig
  }

  #controleerMinimum(open: Open, vanaf: number, tot: number): void {
    if (open.plaats === null && this.#kopGemeld && vanaf === 0) return
    for (const { element, index } of open.klasse.plaatsen.slice(vanaf, tot))
      if (element.vorm === 'kind' && (open.gezien[index] ?? 0) < minimum(element))
        this.#meldOp('ontbreekt', this.#pad(element.naam), open.regel, 1, open.record.van, null, minstens(element))
  }

  #meldKop(): void {
    if (this.#kopGemeld) return
    this.#kopGemeld = true
    this.#ontvanger.kop?.(this.#bericht as unknown as T['Bericht'])
  }

  #bewaar(open: Open, naam: string, ruw: string, van: number, tot: number): void {
    const opWortel = open.plaats === null
    if (opWortel) this.#bewaard++
    if (opWortel && this.#bewaard > this.#limieten.bevindingen) return
    const extra: Extra = { naam, pad: this.#pad(naam), van, tot, ruw }
    if (open.record.extra === null) open.record.extra = [extra]
    else open.record.extra.push(extra)
  }

  /** Path of the open records, with `naam` behind it when given. */
  #pad(naam?: string): string {
    const delen: string[] = []
    for (let k = 1; k < this.#stapel.length; k++) {
      const { plaats } = this.#stapel[k] as Open
      if (plaats === null) continue
      const nummer = (this.#stapel[k - 1] as Open).gezien[plaats.index]
      delen.push(
        plaats.element.vorm === 'kind' && plaats.element.meer
          ? `${plaats.element.naam}[${nummer}]`
          : plaats.element.naam,
      )
    }
    if (naam !== undefined) delen.push(naam)
    return delen.join('/')
  }

  #meld(
    code: BevindingCode,
    pad: string,
    kolom: number,
    van: number,
    gevonden: string | null,
    verwacht: Concept['verwacht'],
  ): void {
    this.#meldOp(code, pad, Math.max(1, this.#regel), kolom, van, gevonden, verwacht)
  }

  #meldOp(
    code: BevindingCode,
    pad: string,
    regel: number,
    kolom: number,
    van: number,
    gevonden: string | null,
    verwacht: Concept['verwacht'],
  ): void {
    this.#aantal++
    if (this.#aantal > this.#limieten.bevindingen) return
    const bevinding = maakBevinding({ code, pad, van, gevonden, verwacht }, regel, kolom)
    this.#bevindingen.push(bevinding)
    this.#ontvanger.bevinding?.(bevinding)
  }

  #stop(code: BevindingCode, pad: string, max: number): void {
    this.#meld(code, pad, 1, this.#venster.basis + this.#venster.begin, null, {
      nl: `hoogstens ${max} bytes`,
      en: `at most ${max} bytes`,
    })
    this.#gestopt = true
  }
}

/** Whether the element may come now: not again when it is single, not before what already came after it. */
function kanVolgen(ouder: Open, plaats: Plaats): boolean {
  const { element } = plaats
  const aantal = ouder.gezien[plaats.index] ?? 0
  if (element.vorm === 'kind' && element.max !== null && aantal >= element.max) return false
  return ouder.gezien.every((n, k) => n === 0 || k <= plaats.index)
}
