import { type Bevinding, maakBevinding } from '../bevinding.ts'
import type { XmlBinding } from '../layout.ts'
import type { Berichttypen, Lezer, Ontvanger, Slot } from '../lezer.ts'
import type { Limieten } from '../limieten.ts'
import type { AlgemeenRecord } from '../record.ts'
import { Regelteller } from '../regelteller.ts'
import type { Structuur } from '../structuur.ts'
import { Venster } from '../venster.ts'
import { isWit, leesEindtag, naBijzaak, type Starttag, soortMarkup } from './markup.ts'
import { Namen } from './namen.ts'
import { leesProloog, meldWortelAttributen } from './proloog.ts'
import type { ScannerMaker } from './scanner.ts'
import { Stop, Toestand } from './toestand.ts'
import { meldOntbrekend, TrageLezer } from './trage-lezer.ts'
import { leesTussen } from './tussen.ts'

/** Chunks are taken in pieces of this size, so that a file handed over whole needs no second copy of itself. */
const stukgrootte = 256 * 1024
/** Without the end tag of a unit in sight, reading is first tried at this many bytes (in front of the units: fewer). */
const eerstePoging = 64 * 1024
const eerstePogingKop = 1024

type Fase = 'proloog' | 'inhoud' | 'epiloog' | 'klaar'

/**
 * Push reader for the XML binding. Items at root level are read whole or not at all: an item is tried when its end
 * tag was seen, and after a failed try not before the window has doubled, which keeps the work linear however the
 * message is cut into chunks.
 */
export class XmlLezer<T extends Berichttypen> implements Lezer<T> {
  readonly #t: Toestand
  readonly #venster = new Venster()
  readonly #teller = new Regelteller()
  readonly #namen: Namen
  readonly #traag: TrageLezer
  readonly #ontvanger: Ontvanger<T>
  readonly #maakScanner: ScannerMaker | null
  #zetScanner: (() => void) | null = null
  #fase: Fase = 'proloog'
  #bericht: AlgemeenRecord | null = null
  #wortelnaam = ''
  #gezien: number[] = []
  /** A unit read whole, not yet handed over. */
  #eenheid: AlgemeenRecord | null = null
  #eenheidTag = ''
  #naald = ''
  /** Offset in the message of the last end tag of a unit in sight. */
  #laatsteNaald = -1
  #poging = 0
  /** Nothing more is taken in: try whatever is in sight. */
  #alles = false
  #kopGemeld = false
  #volledig = false
  #bytes = 0
  #eenheden = 0
  readonly #bevindingen: Bevinding[] = []

  constructor(structuur: Structuur, maakScanner: ScannerMaker | null, ontvanger: Ontvanger<T>, limieten: Limieten) {
    this.#t = new Toestand(structuur, limieten)
    this.#namen = new Namen((structuur.layout.binding as XmlBinding).naamruimte)
    this.#traag = new TrageLezer(this.#t, this.#namen)
    this.#ontvanger = ontvanger
    this.#maakScanner = maakScanner
  }

  write(stuk: Uint8Array): void {
    const ruimte = this.#t.limieten.totaal - this.#bytes
    this.#bytes += stuk.length
    const neem = Math.min(stuk.length, Math.max(0, ruimte))
    for (let k = 0; k < neem && this.#fase !== 'klaar'; k += stukgrootte)
      this.#neem(stuk.subarray(k, Math.min(k + stukgrootte, neem)))
    if (stuk.length <= ruimte || this.#isKlaar()) return
    this.#alles = true
    this.#verwerk()
    if (!this.#isKlaar()) this.#teGroot('totaal', this.#venster.einde)
  }

  end(): Slot<T> {
    this.#t.definitief = true
    if (this.#fase !== 'klaar') this.#verwerk()
    if (this.#bericht !== null) this.#meldKop()
    return {
      bericht: this.#bericht as T['Bericht'] | null,
      volledig: this.#volledig,
      bevindingen: this.#bevindingen,
      aantalBevindingen: this.#t.aantal,
      eenheden: this.#eenheden,
      bytes: this.#bytes,
    }
  }

  #neem(stuk: Uint8Array): void {
    const v = this.#venster
    v.voegToe(stuk, (b, tot) => this.#teller.telTot(b, v.basis, v.basis + tot))
    if (this.#naald !== '') {
      const vanaf = Math.max(v.begin, v.einde - stuk.length - this.#naald.length)
      const k = v.b.subarray(vanaf, v.einde).lastIndexOf(this.#naald)
      if (k >= 0) this.#laatsteNaald = v.basis + vanaf + k
    }
    this.#verwerk()
  }

  #verwerk(): void {
    const v = this.#venster
    const t = this.#t
    if (t.b !== v.b) {
      t.b = v.b
      t.dv = new DataView(v.b.buffer, v.b.byteOffset, v.b.length)
    }
    t.einde = v.einde
    t.basis = v.basis
    while (this.#fase !== 'klaar') {
      while (v.begin < v.einde && isWit(v.b[v.begin] as number)) v.begin++
      if (!t.definitief && !this.#isWaard()) return
      if (v.begin >= v.einde && this.#fase === 'epiloog') {
        this.#volledig = true
        this.#fase = 'klaar'
        return
      }
      if (!this.#probeer()) return
    }
  }

  #isKlaar(): boolean {
    return this.#fase === 'klaar'
  }

  /** Whether the item at the front can be whole. */
  #isWaard(): boolean {
    const v = this.#venster
    const rest = v.einde - v.begin
    if (rest === 0) return false
    if (this.#alles || rest > this.#t.limieten.eenheid) return true
    if (rest < this.#poging) return false
    if (this.#laatsteNaald >= v.basis + v.begin) return true
    return rest >= (this.#kopGemeld ? eerstePoging : eerstePogingKop)
  }

  /** Reads the item at the front; false when it needs more bytes. */
  #probeer(): boolean {
    const v = this.#venster
    const t = this.#t
    const van = v.begin
    const aantal = t.aantal
    const gezien = this.#gezien.slice()
    const bericht = this.#bericht
    t.d = 0
    try {
      const na = this.#leesBinnenGrens(van)
      if (na - van > t.limieten.eenheid) return this.#vergeet(van, aantal, bericht)
      v.begin = na
      this.#poging = 0
      this.#meldEenheid()
      this.#legVast()
      return true
    } catch (stop) {
      if (!(stop instanceof Stop)) throw stop
      if (stop.reden === 'fataal') {
        this.#legVast()
        this.#fase = 'klaar'
        return true
      }
      t.concepten = []
      t.aantal = aantal
      this.#gezien = gezien
      if (v.einde - van > t.limieten.eenheid) return this.#teGroot('eenheid', van)
      this.#poging = 2 * (v.einde - van)
      return false
    }
  }

  /** Shows the slow reader no more than an item may hold, so that what it says does not depend on how much is in sight. */
  #leesBinnenGrens(van: number): number {
    const t = this.#t
    const { einde, definitief } = t
    const grens = van + t.limieten.eenheid
    if (einde > grens) {
      t.einde = grens
      t.definitief = false
    }
    try {
      return this.#leesItem(van)
    } finally {
      t.einde = einde
      t.definitief = definitief
    }
  }

  #leesItem(i: number): number {
    const t = this.#t
    if (this.#fase === 'proloog') return this.#leesVoorWortel(i)
    if (this.#fase === 'epiloog') return this.#leesNaWortel(i)
    if (i >= t.einde) t.tekort(this.#wortelnaam)
    const { eenheid } = t.structuur
    this.#zetScanner?.()
    const functie = this.#traag.functies[eenheid.nummer]
    if (functie !== undefined && this.#staatEenheid(i)) {
      const nummer = (this.#gezien[eenheid.index] ?? 0) + 1
      this.#gezien[eenheid.index] = nummer
      t.open(eenheid.nummer, nummer)
      this.#eenheid = functie(i, i + this.#eenheidTag.length)
      this.#checkKop(i)
      return t.p
    }
    const p = leesTussen(t, i)
    if (p > i) return p
    return soortMarkup(t, i) === 'eind' ? this.#sluitWortel(i) : this.#leesWortelElement(i)
  }

  #staatEenheid(i: number): boolean {
    const { b } = this.#t
    const tag = this.#eenheidTag
    for (let k = 0; k < tag.length; k++) if (b[i + k] !== tag.charCodeAt(k)) return false
    return true
  }

  #leesVoorWortel(i: number): number {
    const t = this.#t
    if (i >= t.einde) t.tekort(t.structuur.layout.wortel)
    const { na, wortel } = leesProloog(t, i, this.#namen)
    if (wortel === null) return na
    this.#bericht = new t.structuur.wortel.maak()
    this.#bericht.van = t.basis + i
    this.#gezien = t.structuur.wortel.plaatsen.map(() => 0)
    meldWortelAttributen(t, this.#bericht, wortel)
    if (wortel.leeg) return this.#eindeWortel(i, na)
    this.#openWortel(wortel)
    return na
  }

  #openWortel(wortel: Starttag): void {
    const t = this.#t
    const k = wortel.naam.indexOf(':')
    const prefix = wortel.naam.slice(0, k + 1)
    const { element } = t.structuur.eenheid
    this.#wortelnaam = wortel.naam
    this.#traag.naam = (plaats) => prefix + plaats.element.naam
    this.#eenheidTag = `<${prefix}${element.naam}>`
    this.#naald = `</${prefix}${element.naam}>`
    this.#laatsteNaald = t.basis + this.#venster.b.subarray(0, t.einde).lastIndexOf(this.#naald)
    const scanner = this.#maakScanner?.(prefix) ?? null
    if (scanner !== null) {
      scanner.functies.forEach((functie, nummer) => {
        if (functie !== undefined) this.#traag.functies[nummer] = functie
      })
      this.#zetScanner = () => scanner.zet(t, this.#traag)
    }
    this.#fase = 'inhoud'
  }

  #leesWortelElement(i: number): number {
    const t = this.#t
    const bericht = this.#bericht as AlgemeenRecord
    const { wortel, eenheid } = t.structuur
    const na = this.#traag.leesElement(wortel, bericht, this.#gezien, i)
    const lijst = bericht[eenheid.element.eigenschap] as AlgemeenRecord[]
    this.#eenheid = lijst.pop() ?? null
    if (this.#eenheid !== null) this.#checkKop(i)
    return na
  }

  /** What has to stand in front of the units is missed when the first unit comes. */
  #checkKop(i: number): void {
    const t = this.#t
    t.d = 0
    if (!this.#kopGemeld) meldOntbrekend(t, t.structuur.wortel, this.#gezien, i, 0, t.structuur.eenheid.index)
  }

  #sluitWortel(i: number): number {
    return this.#eindeWortel(i, leesEindtag(this.#t, i, this.#wortelnaam))
  }

  #eindeWortel(i: number, na: number): number {
    const t = this.#t
    const bericht = this.#bericht as AlgemeenRecord
    bericht.tot = t.basis + na
    meldOntbrekend(t, t.structuur.wortel, this.#gezien, i, this.#kopGemeld ? t.structuur.eenheid.index : 0)
    this.#fase = 'epiloog'
    return na
  }

  #leesNaWortel(i: number): number {
    const t = this.#t
    const soort = t.b[i] === 60 ? soortMarkup(t, i) : 'begin'
    if (soort === 'commentaar' || soort === 'instructie') return naBijzaak(t, i, soort)
    this.#volledig = true
    return t.faal('na-einde', i, null, { nl: 'niets meer', en: 'nothing more' }, t.structuur.layout.wortel)
  }

  /** Hands over a unit that was read whole. */
  #meldEenheid(): void {
    const eenheid = this.#eenheid
    if (eenheid === null) return
    this.#eenheid = null
    this.#meldKop()
    this.#eenheden++
    this.#ontvanger.eenheid?.(eenheid as unknown as T['Eenheid'])
  }

  #meldKop(): void {
    if (this.#kopGemeld) return
    this.#kopGemeld = true
    this.#ontvanger.kop?.(this.#bericht as unknown as T['Bericht'])
  }

  /** Gives the findings of the item their place, in the order of the message. */
  #legVast(): void {
    const t = this.#t
    if (t.concepten.length === 0) return
    const concepten = t.concepten.sort((a, b) => a.van - b.van)
    t.concepten = []
    for (const concept of concepten) {
      this.#teller.telTot(t.b, t.basis, concept.van)
      const bevinding = maakBevinding(concept, this.#teller.regel, this.#teller.kolom(concept.van))
      this.#bevindingen.push(bevinding)
      this.#ontvanger.bevinding?.(bevinding)
    }
  }

  /** An item over the limit was read all the same, because it was in sight whole: take it back. */
  #vergeet(van: number, aantal: number, bericht: AlgemeenRecord | null): true {
    const t = this.#t
    this.#bericht = bericht
    t.aantal = aantal
    if (bericht !== null) {
      const vanaf = t.basis + van
      for (const { element } of t.structuur.wortel.plaatsen) {
        const waarde = bericht[element.eigenschap] as AlgemeenRecord | unknown[] | null
        if (waarde !== null && !Array.isArray(waarde) && waarde.van >= vanaf) bericht[element.eigenschap] = null
      }
      const extra = bericht.extra?.filter((e) => e.van < vanaf) ?? []
      bericht.extra = extra.length > 0 ? extra : null
    }
    return this.#teGroot('eenheid', van)
  }

  #teGroot(grens: 'eenheid' | 'totaal', i: number): true {
    const t = this.#t
    const max = t.limieten[grens]
    t.concepten = []
    this.#eenheid = null
    t.d = 0
    t.meld('omvang', i, null, { nl: `hoogstens ${max} bytes`, en: `at most ${max} bytes` }, t.structuur.layout.wortel)
    this.#legVast()
    this.#fase = 'klaar'
    return true
  }
}
