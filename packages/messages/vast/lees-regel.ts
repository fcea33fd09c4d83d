import type { Tekst } from '@zorgketen/values'
import { maskeer } from '../bevinding.ts'
import type { BevindingCode } from '../catalogus.ts'
import type { Blad, VasteBinding } from '../layout.ts'
import type { AlgemeenRecord } from '../record.ts'
import type { KlassePlaats } from '../structuur.ts'
import { leesVast } from '../waarde/lees-vast.ts'
import { Afkeur } from '../waarde/lees-waarde.ts'
import { buitenLatin1 } from '../waarde/tekens.ts'
import { verwachteWaarde } from '../waarde/verwacht.ts'

/** Where a line tells what is wrong (`kolom` from 1) and what it does not know (`vanaf` from 0). */
export interface Regelmelder {
  meld(code: BevindingCode, naam: string | undefined, kolom: number, gevonden: string | null, verwacht: Tekst): void
  bewaar(naam: string, ruw: string, vanaf: number): void
}

/** Reads the fields of a line into its record. A line of the wrong length is read as far as it goes. */
export function leesRegel(
  hier: { readonly klasse: KlassePlaats; readonly record: AlgemeenRecord },
  tekst: string,
  binding: VasteBinding,
  melder: Regelmelder,
): void {
  const { recordlengte } = binding
  if (tekst.length !== recordlengte) {
    const verwacht = { nl: `${recordlengte} posities`, en: `${recordlengte} positions` }
    melder.meld('regellengte', undefined, Math.min(tekst.length, recordlengte) + 1, String(tekst.length), verwacht)
    if (tekst.length > recordlengte) melder.bewaar('rest', tekst.slice(recordlengte), recordlengte)
  }
  const regel = tekst.padEnd(recordlengte)
  for (const { element } of hier.klasse.plaatsen) {
    if (element.vorm !== 'blad') continue
    const start = (element.start ?? 1) - 1
    const ruw = regel.slice(start, start + (element.breedte ?? 0))
    if (element.soort === 'reserve') leesReserve(element, ruw, start, melder)
    else hier.record[element.eigenschap] = leesVeld(element, ruw, start, tekst.length === recordlengte, melder)
  }
}

/** `recht`: the fields stand where they should, so what is found may be shown (else it could be part of a BSN). */
function leesVeld(blad: Blad, ruw: string, start: number, recht: boolean, melder: Regelmelder): unknown {
  if (buitenLatin1.test(ruw)) {
    melder.meld('teken', blad.naam, start + 1, null, verwachteWaarde(blad))
    return null
  }
  const waarde = leesVast(blad, ruw)
  if (!(waarde instanceof Afkeur)) return waarde
  melder.meld(waarde.code, blad.naam, start + 1, blad.gevoelig || !recht ? maskeer(ruw) : ruw, waarde.verwacht)
  return null
}

function leesReserve(blad: Blad, ruw: string, start: number, melder: Regelmelder): void {
  if (ruw === (blad.waarden?.[0] ?? '').padEnd(blad.breedte ?? 0)) return
  melder.meld('reserve', undefined, start + 1, null, verwachteWaarde(blad))
  melder.bewaar(blad.naam, ruw, start)
}
