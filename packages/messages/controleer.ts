import { type Bevinding, maskeer } from './bevinding.ts'
import type { Blad, Layout } from './layout.ts'
import { Melder } from './melder.ts'
import type { AlgemeenRecord } from './record.ts'
import type { KlassePlaats, Structuur } from './structuur.ts'
import { Afkeur, leesWaarde } from './waarde/lees-waarde.ts'
import { SchrijfFout, schrijfWaarde } from './waarde/schrijf-waarde.ts'
import { tekenFout } from './waarde/tekens.ts'
import { verwachteWaarde } from './waarde/verwacht.ts'
import { hoogstens, minimum, minstens, verwachteElementen } from './waarde/verwacht-klasse.ts'

/** Structural check of a composed record: the findings a reader of the written message would have, without a place in a text. */
export function controleer(structuur: Structuur, bericht: AlgemeenRecord): Bevinding[] {
  const melder = new Melder()
  controleerKlasse(structuur.layout, melder, structuur.wortel, bericht)
  return melder.bevindingen
}

function controleerKlasse(layout: Layout, melder: Melder, hier: KlassePlaats, record: AlgemeenRecord): void {
  if (hier.klasse.keuze) controleerKeuze(melder, hier, record)
  for (const { element, onder } of hier.plaatsen) {
    if (element.vorm === 'blad' && element.soort === 'reserve') continue
    const waarde = record[element.eigenschap]
    const lijst = Array.isArray(waarde) ? waarde : waarde === null ? [] : [waarde]
    if (lijst.length < minimum(element))
      melder.meld(
        'ontbreekt',
        element.naam,
        null,
        element.vorm === 'blad' ? verwachteWaarde(element) : minstens(element),
      )
    if (element.vorm === 'kind' && element.max !== null && lijst.length > element.max)
      melder.meld('dubbel', element.naam, null, hoogstens(element))
    lijst.forEach((w, k) => {
      if (element.vorm === 'blad') controleerBlad(layout, melder, element, w)
      else if (onder !== null)
        melder.binnen(element.naam, element.meer ? k : null, () =>
          controleerKlasse(layout, melder, onder, w as AlgemeenRecord),
        )
    })
  }
}

function controleerKeuze(melder: Melder, hier: KlassePlaats, record: AlgemeenRecord): void {
  const aantal = hier.plaatsen.filter((p) => record[p.element.eigenschap] !== null).length
  if (aantal === 0) melder.meld('keuze-leeg', undefined, null, verwachteElementen(hier.klasse))
  if (aantal > 1) melder.meld('keuze-dubbel', undefined, null, verwachteElementen(hier.klasse))
}

function controleerBlad(layout: Layout, melder: Melder, blad: Blad, waarde: unknown): void {
  const toon = (w: string): string => (blad.gevoelig ? maskeer(w) : w)
  let tekst: string
  try {
    tekst = schrijfWaarde(blad, waarde)
  } catch (fout) {
    if (!(fout instanceof SchrijfFout)) throw fout
    const negatief = blad.soort === 'bedrag' && typeof waarde === 'number' && waarde < 0
    melder.meld(negatief ? 'negatief-bedrag' : 'soort', blad.naam, toon(String(waarde)), verwachteWaarde(blad))
    return
  }
  const gelezen = leesWaarde(blad, tekst)
  if (gelezen instanceof Afkeur) melder.meld(gelezen.code, blad.naam, toon(tekst), gelezen.verwacht)
  else if (tekenFout(layout, tekst)) melder.meld('teken', blad.naam, null, verwachteWaarde(blad))
  else if (layout.binding.vorm === 'vast' && isVerloren(blad, tekst))
    melder.meld('waarde', blad.naam, toon(tekst), {
      nl: 'geen waarde: nullen betekenen hier leeg',
      en: 'no value: zeros mean empty here',
    })
}

/** In a fixed-width line zeros and spaces mean absent, so an optional zero and outer spaces do not survive. */
function isVerloren(blad: Blad, tekst: string): boolean {
  if (blad.soort === 'tekst') return tekst !== tekst.trimEnd()
  return !blad.verplicht && /^[0.]+$/.test(tekst)
}
