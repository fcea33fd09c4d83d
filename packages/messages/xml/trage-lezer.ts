import { maskeer } from '../bevinding.ts'
import type { Blad, Kind } from '../layout.ts'
import type { AlgemeenRecord } from '../record.ts'
import type { KlasseFunctie, KlassePlaats, Plaats } from '../structuur.ts'
import { Afkeur, leesWaarde } from '../waarde/lees-waarde.ts'
import { verwachteWaarde } from '../waarde/verwacht.ts'
import { hoogstens, minimum, minstens, verwachteElementen, verwachteVolgorde } from '../waarde/verwacht-klasse.ts'
import { bewaar } from './bewaar.ts'
import { type Attribuut, leesEindtag, leesStarttag, naBijzaak, type Starttag, soortMarkup } from './markup.ts'
import { type Namen, prefixVanDeclaratie } from './namen.ts'
import { slaOver } from './overslaan.ts'
import { leesTekst, TekstFout } from './tekst.ts'
import type { Toestand } from './toestand.ts'
import { leesTussen } from './tussen.ts'

/**
 * Reads what the generated scanner leaves: any order, attributes, comments, CDATA, unknown content, wrong values.
 * It goes on where the scanner stopped, says everything that is wrong, and uses the scanner again for the classes below.
 */
export class TrageLezer {
  readonly #t: Toestand
  readonly #namen: Namen
  /** Way into each class element, by number. */
  readonly functies: KlasseFunctie[] = []

  constructor(t: Toestand, namen: Namen) {
    this.#t = t
    this.#namen = namen
    for (const plaats of t.structuur.plaatsen) {
      const { onder } = plaats
      if (onder !== null)
        this.functies[plaats.nummer] = (open, na) =>
          this.leesKlasse(onder, new onder.maak(), open, na, this.naam(plaats))
    }
  }

  /** Qualified name the scanner reads an element by. */
  naam: (plaats: Plaats) => string = (plaats) => plaats.element.naam

  /** Reads on in a class element from `i` up to and including the end tag `naam`; the end lands in `p`. */
  leesKlasse(hier: KlassePlaats, record: AlgemeenRecord, open: number, i: number, naam: string): AlgemeenRecord {
    const t = this.#t
    const gezien = hier.plaatsen.map((p) => alGelezen(p.element, record))
    let p = i
    for (;;) {
      p = leesTussen(t, p)
      if (soortMarkup(t, p) === 'eind') break
      p = this.leesElement(hier, record, gezien, p)
    }
    p = leesEindtag(t, p, naam)
    meldOntbrekend(t, hier, gezien, open)
    record.van = t.basis + open
    record.tot = t.basis + p
    t.p = p
    return record
  }

  /** Reads the element at `open` into the record and returns the offset after it. `gezien` counts per element. */
  leesElement(hier: KlassePlaats, record: AlgemeenRecord, gezien: number[], open: number): number {
    const t = this.#t
    const tag = leesStarttag(t, open)
    this.#namen.neem(tag)
    const lokaal = this.#namen.lokaal(tag)
    const plaats = lokaal === null ? undefined : hier.opNaam.get(lokaal)
    if (plaats === undefined) {
      const na = slaOver(t, tag, open)
      if (!hier.klasse.open)
        t.meld('onbekend-element', open, `<${tag.naam}>`, verwachteElementen(hier.klasse), tag.naam)
      bewaar(t, record, tag.naam, open, na)
      return na
    }
    const { element } = plaats
    const aantal = gezien[plaats.index] ?? 0
    const teVaak = element.vorm === 'kind' && element.meer ? element.max !== null && aantal >= element.max : aantal > 0
    const tweedeKeuze = hier.klasse.keuze && aantal === 0 && gezien.some((n) => n > 0)
    if (teVaak || tweedeKeuze) {
      const na = slaOver(t, tag, open)
      if (tweedeKeuze) t.meld('keuze-dubbel', open, null, verwachteElementen(hier.klasse))
      else t.meld('dubbel', open, null, hoogstens(element), element.naam)
      bewaar(t, record, tag.naam, open, na)
      return na
    }
    if (hier.klasse.volgorde === 'vast' && gezien.some((n, k) => n > 0 && k > plaats.index))
      t.meld('volgorde', open, null, verwachteVolgorde(hier.klasse), element.naam)
    gezien[plaats.index] = aantal + 1
    t.open(plaats.nummer, aantal + 1)
    this.#meldAttributen(tag)
    const na = this.#leesInhoud(plaats, record, tag, open)
    t.d--
    // Kept only now: until here the element may have to be read again.
    for (const a of vreemdeAttributen(tag)) bewaar(t, record, `${tag.naam}/@${a.naam}`, a.van, a.tot)
    return na
  }

  #leesInhoud(plaats: Plaats, record: AlgemeenRecord, tag: Starttag, open: number): number {
    const t = this.#t
    const { element, onder } = plaats
    if (onder === null || element.vorm === 'blad') {
      record[element.eigenschap] = this.#leesBlad(element as Blad, tag, open)
      return t.p
    }
    const kind = this.#leesKind(plaats, onder, tag, open)
    if (element.meer) (record[element.eigenschap] as unknown[]).push(kind)
    else record[element.eigenschap] = kind
    return t.p
  }

  #leesKind(plaats: Plaats, onder: KlassePlaats, tag: Starttag, open: number): AlgemeenRecord {
    const t = this.#t
    if (tag.leeg) {
      const kind = new onder.maak()
      meldOntbrekend(
        t,
        onder,
        onder.plaatsen.map(() => 0),
        open,
      )
      kind.van = t.basis + open
      kind.tot = t.basis + tag.na
      t.p = tag.na
      return kind
    }
    const functie = this.functies[plaats.nummer]
    if (functie !== undefined && tag.naam === this.naam(plaats)) return functie(open, tag.na)
    return this.leesKlasse(onder, new onder.maak(), open, tag.na, tag.naam)
  }

  /** Reads a value up to and including its end tag; null when it is not one (said in a finding). */
  #leesBlad(blad: Blad, tag: Starttag, open: number): unknown {
    const t = this.#t
    const tekst = tag.leeg ? this.#leegBlad(tag) : this.#verzamel(blad, tag)
    if (tekst === null) return null
    if (tekst instanceof TekstFout) {
      t.meld(tekst.code, open, tekst.gevonden, verwachteWaarde(blad))
      return null
    }
    const waarde = leesWaarde(blad, tekst)
    if (!(waarde instanceof Afkeur)) return waarde
    t.meld(waarde.code, open, blad.gevoelig ? maskeer(tekst) : tekst, waarde.verwacht)
    return null
  }

  #leegBlad(tag: Starttag): string {
    this.#t.p = tag.na
    return ''
  }

  #verzamel(blad: Blad, tag: Starttag): string | TekstFout | null {
    const t = this.#t
    const delen: string[] = []
    let fout: TekstFout | null = null
    let bytes = 0
    let i = tag.na
    const voegToe = (van: number, tot: number, cdata: boolean): void => {
      bytes += tot - van
      if (tot === van || bytes > t.limieten.tekst || fout !== null) return
      const deel = leesTekst(t.b.subarray(van, tot), cdata)
      if (deel instanceof TekstFout) fout = deel
      else delen.push(deel)
    }
    for (;;) {
      const k = t.b.indexOf(60, i)
      if (k < 0 || k >= t.einde) t.tekort()
      voegToe(i, k, false)
      const soort = soortMarkup(t, k)
      if (soort === 'eind') {
        t.p = leesEindtag(t, k, tag.naam)
        break
      }
      if (soort === 'cdata') {
        const eind = t.b.indexOf(']]>', k, 'latin1')
        if (eind < 0 || eind + 3 > t.einde) t.tekort()
        voegToe(k + 9, eind, true)
        i = eind + 3
      } else if (soort === 'begin') {
        const binnen = leesStarttag(t, k)
        i = slaOver(t, binnen, k)
        t.meld('element-in-waarde', k, `<${binnen.naam}>`, verwachteWaarde(blad))
      } else i = naBijzaak(t, k, soort)
    }
    if (bytes <= t.limieten.tekst) return fout ?? delen.join('')
    const grens = t.limieten.tekst
    t.meld('tekst-omvang', tag.na, null, { nl: `hoogstens ${grens} bytes`, en: `at most ${grens} bytes` })
    return null
  }

  #meldAttributen(tag: Starttag): void {
    const t = this.#t
    for (const a of vreemdeAttributen(tag))
      t.meld('onbekend-attribuut', a.van, a.naam, { nl: 'geen attributen', en: 'no attributes' })
  }
}

/** Attributes that are not namespace declarations. */
function vreemdeAttributen(tag: Starttag): readonly Attribuut[] {
  return tag.attributen.filter((a) => prefixVanDeclaratie(a.naam) === null)
}

function alGelezen(element: Blad | Kind, record: AlgemeenRecord): number {
  const waarde = record[element.eigenschap]
  if (Array.isArray(waarde)) return waarde.length
  return waarde === null ? 0 : 1
}

/** Reports the mandatory elements from `vanaf` up to `tot` (in layout order) that did not come. */
export function meldOntbrekend(
  t: Toestand,
  hier: KlassePlaats,
  gezien: readonly number[],
  open: number,
  vanaf = 0,
  tot = hier.plaatsen.length,
): void {
  if (hier.klasse.keuze) {
    if (!gezien.some((n) => n > 0)) t.meld('keuze-leeg', open, null, verwachteElementen(hier.klasse))
    return
  }
  for (const { element, index } of hier.plaatsen.slice(vanaf, tot)) {
    if ((gezien[index] ?? 0) >= minimum(element)) continue
    const verwacht = element.vorm === 'blad' ? verwachteWaarde(element) : minstens(element)
    t.meld('ontbreekt', open, null, verwacht, element.naam)
  }
}
