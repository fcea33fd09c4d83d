import type { VasteBinding } from '../layout.ts'
import type { AlgemeenRecord } from '../record.ts'
import type { KlassePlaats, Plaats, Structuur } from '../structuur.ts'
import { schrijfVast } from '../waarde/schrijf-vast.ts'

/** Lines up to the first stream unit. */
export function schrijfVasteKop(structuur: Structuur, binding: VasteBinding, bericht: AlgemeenRecord): string {
  return regels(structuur.wortel.plaatsen.slice(0, structuur.eenheid.index), binding, bericht)
}

/** Lines of one stream unit. */
export function schrijfVasteEenheid(structuur: Structuur, binding: VasteBinding, eenheid: AlgemeenRecord): string {
  return regelsVan(structuur.eenheid.onder as KlassePlaats, binding, eenheid)
}

/** Lines after the last stream unit. */
export function schrijfVastSlot(structuur: Structuur, binding: VasteBinding, bericht: AlgemeenRecord): string {
  return regels(structuur.wortel.plaatsen.slice(structuur.eenheid.index + 1), binding, bericht)
}

function regels(plaatsen: readonly Plaats[], binding: VasteBinding, record: AlgemeenRecord): string {
  let tekst = ''
  for (const { element, onder } of plaatsen) {
    const waarde = record[element.eigenschap]
    if (onder === null || waarde === null) continue
    for (const kind of Array.isArray(waarde) ? waarde : [waarde]) tekst += regelsVan(onder, binding, kind)
  }
  return tekst
}

function regelsVan(klasse: KlassePlaats, binding: VasteBinding, record: AlgemeenRecord): string {
  let regel = ''
  for (const { element } of klasse.plaatsen)
    if (element.vorm === 'blad') regel += schrijfVast(element, record[element.eigenschap] ?? null)
  return regel + binding.regeleinde + regels(klasse.plaatsen, binding, record)
}
