import { fromBericht, fromRetourBericht, type Verlies } from '@zorgketen/gds801'
import type { Bevinding } from '@zorgketen/messages'
import type { EpochDay } from '@zorgketen/values'
import { recogniseFile } from '../lezen/recognise-file.ts'
import type { Oordeelgereedschap } from '../stappen/judge.ts'
import { makeBevinding, type Overnamebevinding } from './bevinding.ts'
import type { Gelezen, GelezenDeclaratie, GelezenRetour } from './gelezen.ts'
import { namesOf } from './names-of.ts'
import type { Overnamebestand, Overnameopdracht } from './overname.ts'

/** Deviations that lose nothing we use: the official order of elements is partly unknown, and more elements exist. */
const ONSCHULDIG: ReadonlySet<Bevinding['code']> = new Set(['onbekend-element', 'onbekend-attribuut', 'volgorde'])

/** Most structural findings told per file; the first ones show what is the matter. */
const MAX_STRUCTUUR = 20

/** Reads the files of the old system. The same bytes twice count once; what is not for this take-over is reported. */
export function readFiles(opdracht: Overnameopdracht, gereedschap: Oordeelgereedschap): Gelezen {
  const declaraties: GelezenDeclaratie[] = []
  const retouren: GelezenRetour[] = []
  const bevindingen: Overnamebevinding[] = []
  const gezien = new Map<string, string>()
  for (const bestand of opdracht.bestanden.toSorted(byName)) {
    const { vingerafdruk } = bestand
    const eerder = gezien.get(vingerafdruk)
    if (eerder !== undefined) {
      bevindingen.push(makeBevinding('bestand.dubbel', { bestand: bestand.naam }, { ander: eerder }))
      continue
    }
    gezien.set(vingerafdruk, bestand.naam)
    const uitkomst = readFile(bestand, opdracht, gereedschap, bevindingen)
    if (uitkomst === null) continue
    if ('declaratie' in uitkomst) declaraties.push(uitkomst)
    else retouren.push(uitkomst)
  }
  return { declaraties, retouren, bevindingen }
}

function readFile(
  bestand: Overnamebestand,
  opdracht: Overnameopdracht,
  { berichten, referentie }: Oordeelgereedschap,
  bevindingen: Overnamebevinding[],
): GelezenDeclaratie | GelezenRetour | null {
  const berichtcodes = referentie.codelijst('COD002-VEKT')
  const herkenning = recogniseFile(bestand.bytes, (code) => berichtcodes.rij(code)?.naam ?? null)
  const { naam, bytes, vingerafdruk } = bestand
  if (herkenning.soort === 'gds801') {
    const { bericht, bevindingen: structuur } = berichten.declaratie.read(bytes)
    if (!isSound(naam, structuur, bevindingen) || bericht === null) return null
    const { declaratie, verliezen } = fromBericht(bericht)
    tellVerliezen(naam, verliezen, declaratie === null, bevindingen)
    if (declaratie === null) return null
    const eigen = isOurs(naam, { ...declaratie, declarant: declaratie.declarant.agb }, opdracht, bevindingen)
    return eigen ? { bestand: naam, vingerafdruk, declaratie, namen: namesOf(bericht) } : null
  }
  if (herkenning.soort === 'gds802') {
    const { bericht, bevindingen: structuur } = berichten.retour.read(bytes)
    if (!isSound(naam, structuur, bevindingen) || bericht === null) return null
    const { retour, verliezen } = fromRetourBericht(bericht)
    tellVerliezen(naam, verliezen, retour === null, bevindingen)
    if (retour === null || !isOurs(naam, retour, opdracht, bevindingen)) return null
    const dag = (bericht.header?.verzenddatum ?? opdracht.vandaag) as EpochDay
    return { bestand: naam, vingerafdruk, retour, dag }
  }
  bevindingen.push(makeBevinding('bestand.andere-soort', { bestand: naam }, { lijktOp: herkenning.lijktOp }))
  return null
}

/** Whether a message can be used; its structural findings are told either way. */
function isSound(bestand: string, structuur: readonly Bevinding[], bevindingen: Overnamebevinding[]): boolean {
  const ernstig = structuur.filter(({ code }) => !ONSCHULDIG.has(code))
  const telt = ernstig.length > 0 ? ernstig : structuur
  const code = ernstig.length > 0 ? 'bestand.onleesbaar' : 'bestand.afwijking'
  for (const { regel, tekst } of telt.slice(0, MAX_STRUCTUUR)) {
    bevindingen.push(makeBevinding(code, { bestand, regel }, { fout: tekst }))
  }
  return ernstig.length === 0
}

function tellVerliezen(
  bestand: string,
  verliezen: readonly Verlies[],
  zonderKop: boolean,
  bevindingen: Overnamebevinding[],
): void {
  for (const { element, soort, reden, aantal, eerste } of verliezen) {
    const code = soort === 'geen plaats' ? 'bericht.geen-plaats' : 'bericht.niet-gelezen'
    const opKop = zonderKop && soort === 'onbruikbaar'
    const bevinding = opKop
      ? makeBevinding('bestand.zonder-kop', { bestand }, { reden })
      : makeBevinding(code, { bestand }, { element, aantal, eerste, reden })
    bevindingen.push(bevinding)
  }
}

function isOurs(
  bestand: string,
  bericht: { readonly berichtreferentie: string; readonly declarant: string; readonly berichtsoort: 'P' | 'T' },
  { declarant, milieu }: Overnameopdracht,
  bevindingen: Overnamebevinding[],
): boolean {
  const plek = { bestand, referentie: bericht.berichtreferentie }
  if (bericht.declarant !== declarant) {
    const params = { gevonden: bericht.declarant, verwacht: declarant }
    bevindingen.push(makeBevinding('bericht.andere-declarant', plek, params))
    return false
  }
  if (bericht.berichtsoort === milieu) return true
  const params = { gevonden: bericht.berichtsoort, verwacht: milieu }
  bevindingen.push(makeBevinding('bericht.andere-omgeving', plek, params))
  return false
}

const byName = (a: Overnamebestand, b: Overnamebestand): number => {
  const [links, rechts] = [`${a.naam} ${a.vingerafdruk}`, `${b.naam} ${b.vingerafdruk}`]
  return links < rechts ? -1 : links > rechts ? 1 : 0
}
