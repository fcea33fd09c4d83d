import type { Blad, Kind, Klasse, Layout, Soort, VasteBinding, XmlBinding, Zekerheid } from './layout.ts'

type Ruw = Record<string, unknown>

const naamXml = /^[A-Za-z_][A-Za-z0-9_.-]*$/
const naamVast = /^[^<>&"\r\n]+$/
const eigenschapVorm = /^[a-z][A-Za-z0-9]*$/
const klasseVorm = /^[A-Z][A-Za-z0-9]*$/
const soorten: readonly Soort[] = ['tekst', 'cijfers', 'getal', 'bedrag', 'datum', 'tijd', 'janee', 'reserve']
const zekerheden: readonly Zekerheid[] = ['zeker', 'waarschijnlijk', 'onbekend']
/** Properties every record has; an element may not take them. */
const bezet = new Set(['van', 'tot', 'extra', 'constructor'])
/** Most digits of a whole number, or of an amount in cents, that are safe as a number. */
const maxCijfers = 15

/** A layout file that cannot be used. The message (Dutch) names the place and what was expected. */
export class LayoutFout extends Error {
  override readonly name = 'LayoutFout'
}

/**
 * Checks a layout file (parsed JSON) and resolves its defaults.
 * Every name is validated here, because reader and writer are generated from it. Throws LayoutFout.
 */
export function parseLayout(json: unknown): Layout {
  const ruw = object(json, 'layout')
  const binding = parseBinding(object(ruw.binding, 'binding'))
  const bronnen = object(ruw.bronnen, 'bronnen')
  const bron = tekst(ruw.bron, 'bron')
  const zekerheid = keuze(ruw.zekerheid, zekerheden, 'zekerheid')
  const klassen = new Map<string, Klasse>()
  for (const [id, waarde] of Object.entries(object(ruw.klassen, 'klassen')))
    klassen.set(id, parseKlasse(id, object(waarde, id), binding, bron, zekerheid))
  const layout: Layout = {
    bericht: patroon(ruw.bericht, /^[A-Z0-9]+$/, 'bericht'),
    versie: patroon(ruw.versie, /^\d+(\.\d+)*$/, 'versie'),
    berichtcode: tekst(ruw.berichtcode, 'berichtcode'),
    geldigVanaf: patroon(ruw.geldigVanaf, /^\d{4}-\d{2}-\d{2}$/, 'geldigVanaf'),
    toelichting: lijst(ruw.toelichting, 'toelichting').map((regel) => tekst(regel, 'toelichting')),
    bronnen: Object.fromEntries(
      Object.entries(bronnen).map(([sleutel, w]) => [sleutel, tekst(w, `bronnen.${sleutel}`)]),
    ),
    binding,
    wortel: tekst(ruw.wortel, 'wortel'),
    eenheid: tekst(ruw.eenheid, 'eenheid'),
    klassen,
  }
  checkSamenhang(layout)
  return layout
}

function parseBinding(ruw: Ruw): XmlBinding | VasteBinding {
  if (ruw.vorm === 'xml')
    return {
      vorm: 'xml',
      naamruimte: patroon(ruw.naamruimte, /^[A-Za-z0-9:/._-]+$/, 'binding.naamruimte'),
      schemaLocatie:
        ruw.schemaLocatie === undefined
          ? null
          : patroon(ruw.schemaLocatie, /^[A-Za-z0-9:/._ -]+$/, 'binding.schemaLocatie'),
    }
  return {
    vorm: keuze(ruw.vorm, ['vast'] as const, 'binding.vorm'),
    recordlengte: getal(ruw.recordlengte, 'binding.recordlengte'),
    codering: keuze(ruw.codering, ['latin1'] as const, 'binding.codering'),
    regeleinde: ruw.regeleinde === 'LF' ? '\n' : '\r\n',
  }
}

function parseKlasse(
  id: string,
  ruw: Ruw,
  binding: XmlBinding | VasteBinding,
  bron: string,
  zekerheid: Zekerheid,
): Klasse {
  patroon(id, klasseVorm, 'klasse')
  const eigen = ruw.zekerheid === undefined ? zekerheid : keuze(ruw.zekerheid, zekerheden, id)
  const elementen = lijst(ruw.elementen, `${id}.elementen`).map((e) =>
    parseElement(id, object(e, id), binding, bron, eigen),
  )
  const namen = elementen.flatMap((e) => (e.vorm === 'blad' && e.soort === 'reserve' ? [] : [e.eigenschap]))
  if (new Set(namen).size !== namen.length) faal(id, 'verschillende eigenschapsnamen')
  return {
    id,
    volgorde: keuze(ruw.volgorde, ['vast', 'vrij'] as const, `${id}.volgorde`),
    keuze: ruw.keuze === true,
    open: ruw.open === true,
    recordcode: ruw.recordcode === undefined ? null : patroon(ruw.recordcode, /^\d{2}$/, `${id}.recordcode`),
    zekerheid: eigen,
    toelichting: ruw.toelichting === undefined ? null : tekst(ruw.toelichting, id),
    elementen,
  }
}

function parseElement(
  klasse: string,
  ruw: Ruw,
  binding: XmlBinding | VasteBinding,
  bron: string,
  zekerheid: Zekerheid,
): Blad | Kind {
  const naam = patroon(ruw.naam, binding.vorm === 'xml' ? naamXml : naamVast, `${klasse}.naam`)
  const plek = `${klasse}.${naam}`
  const eigenschap = patroon(
    ruw.eigenschap ?? (ruw.soort === 'reserve' ? 'reserve' : eigenschapVan(naam)),
    eigenschapVorm,
    `${plek}.eigenschap`,
  )
  if (bezet.has(eigenschap)) faal(plek, `een andere eigenschap dan ${eigenschap}`)
  const gemeen = {
    naam,
    eigenschap,
    veldId: ruw.veldId === undefined ? null : tekst(ruw.veldId, plek),
    veldIdZekerheid: ruw.veldIdZekerheid === undefined ? null : keuze(ruw.veldIdZekerheid, zekerheden, plek),
    bron: ruw.bron === undefined ? bron : tekst(ruw.bron, plek),
    zekerheid: ruw.zekerheid === undefined ? zekerheid : keuze(ruw.zekerheid, zekerheden, plek),
    toelichting: ruw.toelichting === undefined ? null : tekst(ruw.toelichting, plek),
  }
  if (ruw.klasse !== undefined) {
    const herhaalt = ruw.herhaalt === undefined ? null : object(ruw.herhaalt, plek)
    const min = herhaalt ? getal(herhaalt.min, plek) : ruw.verplicht === true ? 1 : 0
    const max = herhaalt ? (herhaalt.max === null ? null : getal(herhaalt.max, plek)) : 1
    return { ...gemeen, vorm: 'kind', klasse: tekst(ruw.klasse, plek), meer: herhaalt !== null, min, max }
  }
  const blad: Blad = {
    ...gemeen,
    vorm: 'blad',
    soort: keuze(ruw.soort, soorten, `${plek}.soort`),
    lengte: grootte(ruw.lengte ?? (ruw.soort === 'cijfers' ? ruw.breedte : undefined), plek),
    maxlengte: grootte(ruw.maxlengte ?? (ruw.soort === 'cijfers' ? undefined : ruw.breedte), plek),
    verplicht: ruw.verplicht === true,
    codelijst: ruw.codelijst === undefined ? null : tekst(ruw.codelijst, plek),
    waarden: ruw.waarden === undefined ? null : lijst(ruw.waarden, plek).map((w) => tekst(w, plek)),
    gevoelig: ruw.gevoelig === true || eigenschap === 'bsn',
    patroon: ruw.patroon === undefined ? null : new RegExp(`^(?:${tekst(ruw.patroon, plek)})$`),
    start: grootte(ruw.start, plek),
    breedte: grootte(ruw.breedte, plek),
  }
  const grens = blad.soort === 'getal' || blad.soort === 'bedrag' ? maxCijfers : Number.MAX_SAFE_INTEGER
  if ((blad.lengte ?? blad.maxlengte ?? 0) > grens) faal(plek, `hoogstens ${grens} cijfers`)
  return blad
}

/** `BSN` becomes `bsn`, `UzoviNummer` becomes `uzoviNummer`. */
function eigenschapVan(naam: string): string {
  return naam === naam.toUpperCase() ? naam.toLowerCase() : naam.charAt(0).toLowerCase() + naam.slice(1)
}

function checkSamenhang(layout: Layout): void {
  const wortel = layout.klassen.get(layout.wortel) ?? faal('wortel', 'een bestaande klasse')
  const eenheden = wortel.elementen.filter((e) => e.vorm === 'kind' && e.klasse === layout.eenheid && e.meer)
  if (eenheden.length !== 1) faal('eenheid', 'een herhalend element van de wortel')
  if (wortel.elementen.some((e) => e.vorm === 'blad')) faal(layout.wortel, 'alleen klassen in de wortel')
  const bezoek = (id: string, pad: readonly string[]): void => {
    const klasse = layout.klassen.get(id) ?? faal(pad.join('/'), `een bestaande klasse in plaats van ${id}`)
    if (pad.includes(id)) faal(id, 'een boom zonder kringen')
    for (const e of klasse.elementen) {
      if (!(e.bron in layout.bronnen)) faal(`${id}.${e.naam}`, 'een bron uit bronnen')
      if (e.vorm === 'kind') bezoek(e.klasse, [...pad, id])
      if (klasse.keuze && (e.vorm === 'blad' || e.meer)) faal(`${id}.${e.naam}`, 'enkele klassen in een keuze')
    }
  }
  bezoek(layout.wortel, [])
  if (layout.binding.vorm === 'vast') checkPosities(layout, layout.binding)
}

function checkPosities(layout: Layout, binding: VasteBinding): void {
  for (const klasse of layout.klassen.values()) {
    if (klasse.recordcode === null) continue
    let volgende = 1
    for (const e of klasse.elementen) {
      if (e.vorm === 'kind') continue
      if (e.start !== volgende || e.breedte === null) faal(`${klasse.id}.${e.naam}`, `start ${volgende} en een breedte`)
      volgende += e.breedte ?? 0
    }
    if (volgende !== binding.recordlengte + 1) faal(klasse.id, `samen ${binding.recordlengte} posities`)
  }
}

function faal(plek: string, verwacht: string): never {
  throw new LayoutFout(`Indeling onbruikbaar bij ${plek}: verwacht ${verwacht}. Herstel het indelingsbestand.`)
}
function object(w: unknown, plek: string): Ruw {
  return typeof w === 'object' && w !== null && !Array.isArray(w) ? (w as Ruw) : faal(plek, 'een object')
}
function lijst(w: unknown, plek: string): readonly unknown[] {
  return Array.isArray(w) ? w : faal(plek, 'een lijst')
}
function tekst(w: unknown, plek: string): string {
  return typeof w === 'string' && w !== '' ? w : faal(plek, 'tekst')
}
function getal(w: unknown, plek: string): number {
  return typeof w === 'number' && Number.isSafeInteger(w) && w >= 0 ? w : faal(plek, 'een geheel getal')
}
function grootte(w: unknown, plek: string): number | null {
  return w === undefined ? null : getal(w, plek)
}
function keuze<T extends string>(w: unknown, uit: readonly T[], plek: string): T {
  return uit.find((k) => k === w) ?? faal(plek, uit.join(' of '))
}
function patroon(w: unknown, vorm: RegExp, plek: string): string {
  const t = tekst(w, plek)
  return vorm.test(t) ? t : faal(plek, `de vorm ${vorm.source}`)
}
