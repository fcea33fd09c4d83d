import { type Bevinding, maskeer } from '../bevinding.ts'
import type { Blad } from '../layout.ts'
import { Melder } from '../melder.ts'
import type { AlgemeenRecord, Extra } from '../record.ts'
import type { KlassePlaats, Plaats, Structuur } from '../structuur.ts'
import { Afkeur, leesWaarde, type Waarde } from '../waarde/lees-waarde.ts'
import { schrijfWaarde } from '../waarde/schrijf-waarde.ts'
import { verwachteWaarde } from '../waarde/verwacht.ts'
import { minimum, minstens, verwachteElementen } from '../waarde/verwacht-klasse.ts'

type Json = Record<string, unknown>

const lijstVerwacht = { nl: 'een lijst', en: 'a list' }
const objectVerwacht = { nl: 'een object', en: 'an object' }

/** The JSON form of a record: absent values left out, values as they stand on the XML wire (numbers and booleans kept). */
export function schrijfJson(hier: KlassePlaats, record: AlgemeenRecord): Json {
  const json: Json = {}
  for (const { element, onder } of hier.plaatsen) {
    const waarde = record[element.eigenschap]
    if (waarde === null || waarde === undefined) continue
    if (element.vorm === 'blad') json[element.eigenschap] = jsonWaarde(element, waarde)
    else if (onder !== null && Array.isArray(waarde)) {
      if (waarde.length > 0) json[element.eigenschap] = waarde.map((w) => schrijfJson(onder, w))
    } else if (onder !== null) json[element.eigenschap] = schrijfJson(onder, waarde as AlgemeenRecord)
  }
  if (record.extra !== null) json.extra = record.extra.map(({ naam, pad, ruw }) => ({ naam, pad, ruw }))
  return json
}

function jsonWaarde(blad: Blad, waarde: unknown): unknown {
  const tekst = schrijfWaarde(blad, waarde)
  return blad.soort === 'getal' || blad.soort === 'janee' ? waarde : tekst
}

/** Reads a JSON form. What is wrong comes back as findings; the value concerned is then absent. */
export function leesJson(
  structuur: Structuur,
  json: unknown,
): { bericht: AlgemeenRecord | null; bevindingen: Bevinding[] } {
  const melder = new Melder()
  const bericht = leesKlasse(melder, structuur.wortel, json)
  return { bericht, bevindingen: melder.bevindingen }
}

function leesKlasse(melder: Melder, hier: KlassePlaats, json: unknown): AlgemeenRecord | null {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    melder.meld('soort', undefined, soortVan(json), objectVerwacht)
    return null
  }
  const bron = json as Json
  const record = new hier.maak()
  const bekend = new Set(['extra'])
  for (const plaats of hier.plaatsen) {
    if (plaats.element.vorm === 'blad' && plaats.element.soort === 'reserve') continue
    bekend.add(plaats.element.eigenschap)
    leesEigenschap(melder, plaats, record, bron[plaats.element.eigenschap])
  }
  checkKeuze(melder, hier, record)
  for (const sleutel of Object.keys(bron))
    if (!bekend.has(sleutel)) bewaar(melder, hier, record, sleutel, bron[sleutel])
  neemExtra(record, bron.extra)
  return record
}

function leesEigenschap(melder: Melder, plaats: Plaats, record: AlgemeenRecord, json: unknown): void {
  const { element, onder } = plaats
  const lijst = Array.isArray(json) ? json : json === undefined || json === null ? [] : [json]
  const min = minimum(element)
  if (lijst.length < min)
    melder.meld('ontbreekt', element.naam, null, element.vorm === 'blad' ? verwachteWaarde(element) : minstens(element))
  if (element.vorm === 'blad') {
    if (lijst.length > 0) record[element.eigenschap] = leesBlad(melder, element, json)
    return
  }
  if (onder === null || lijst.length === 0) return
  if (Array.isArray(json) !== element.meer) {
    melder.meld('soort', element.naam, soortVan(json), element.meer ? lijstVerwacht : objectVerwacht)
    return
  }
  const gelezen = lijst.map((w, k) =>
    melder.binnen(element.naam, element.meer ? k : null, () => leesKlasse(melder, onder, w)),
  )
  record[element.eigenschap] = element.meer ? gelezen.filter((w) => w !== null) : (gelezen[0] ?? null)
}

function leesBlad(melder: Melder, blad: Blad, json: unknown): Waarde | null {
  const soort = blad.soort === 'getal' ? 'number' : blad.soort === 'janee' ? 'boolean' : 'string'
  if (typeof json !== soort) {
    melder.meld('soort', blad.naam, soortVan(json), verwachteWaarde(blad))
    return null
  }
  const tekst = String(json)
  const waarde = leesWaarde(blad, tekst)
  if (!(waarde instanceof Afkeur)) return waarde
  melder.meld(waarde.code, blad.naam, blad.gevoelig ? maskeer(tekst) : tekst, waarde.verwacht)
  return null
}

function checkKeuze(melder: Melder, hier: KlassePlaats, record: AlgemeenRecord): void {
  if (!hier.klasse.keuze) return
  const aantal = hier.plaatsen.filter((p) => record[p.element.eigenschap] !== null).length
  if (aantal !== 1)
    melder.meld(aantal === 0 ? 'keuze-leeg' : 'keuze-dubbel', undefined, null, verwachteElementen(hier.klasse))
}

function bewaar(melder: Melder, hier: KlassePlaats, record: AlgemeenRecord, sleutel: string, json: unknown): void {
  if (!hier.klasse.open) melder.meld('onbekend-element', sleutel, sleutel, verwachteElementen(hier.klasse))
  const extra: Extra = { naam: sleutel, pad: melder.pad(sleutel), van: -1, tot: -1, ruw: JSON.stringify(json) }
  record.extra = [...(record.extra ?? []), extra]
}

/** Takes over what an earlier reader kept. */
function neemExtra(record: AlgemeenRecord, json: unknown): void {
  if (!Array.isArray(json)) return
  for (const e of json as readonly Json[])
    if (typeof e?.naam === 'string' && typeof e.pad === 'string' && typeof e.ruw === 'string')
      record.extra = [...(record.extra ?? []), { naam: e.naam, pad: e.pad, van: -1, tot: -1, ruw: e.ruw }]
}

/** Kind of a JSON value in words; never the value itself, which may be a BSN in the wrong place. */
function soortVan(json: unknown): string {
  return Array.isArray(json) ? 'lijst' : json === null ? 'null' : typeof json
}
