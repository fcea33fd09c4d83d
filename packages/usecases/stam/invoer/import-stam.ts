import { canonical } from '@zorgketen/rules'
import { beschrijvingVan, type DocumentVan, type RegisterNaam } from '../registers.ts'
import type { Contractoordeel } from './contractoordeel.ts'
import type { Invoerkolom } from './kolom.ts'
import { proposeMapping } from './koppel-koppen.ts'
import { type Kolomplek, Rijlezer } from './rijlezer.ts'
import type { LeesCel, Tabel } from './tabel.ts'
import { kolomOntbreekt } from './teksten.ts'
import { foldRows } from './verwerk-groep.ts'
import type { Importvoorstel, Invoeruitkomst, Veldverschil } from './voorstel.ts'
import type { Invoervorm } from './vorm.ts'
import { type InvoerbaarRegister, vormVan } from './vormen.ts'

export interface Importopdracht<N extends InvoerbaarRegister> {
  readonly register: N
  readonly tabel: Tabel
  /** All documents of the register as they stand now. */
  readonly bestaand: readonly DocumentVan<N>[]
  readonly leesCel: LeesCel
  /** What a person changed of the proposed mapping; a column that is left out keeps the proposal. */
  readonly koppeling?: Readonly<Record<string, string | null>>
  /** Keys that references must name, by register; a register that is left out is not checked. */
  readonly bekend?: Partial<Record<RegisterNaam, ReadonlySet<string>>>
  /** Names of the official list of professions. */
  readonly beroepen?: readonly string[]
  /** What is wrong with the agreed tariff of a product of a contract; left out: nothing is. */
  readonly oordeel?: Contractoordeel
}

/**
 * Reads a table into documents of a register, as a proposal. One wrong row never stops the rest, an empty cell changes
 * nothing, and the same file again gives nothing but 'ongewijzigd'.
 */
export function importStam<N extends InvoerbaarRegister>(opdracht: Importopdracht<N>): Importvoorstel<N> {
  const { register, tabel, bestaand, leesCel, bekend = {}, beroepen = null, oordeel = () => null } = opdracht
  const vorm = vormVan(register, { bestaand, beroepen, oordeel })
  const voorstel = proposeMapping(register, tabel.koppen)
  const koppeling = { ...voorstel.koppeling, ...opdracht.koppeling }
  const gebruikt = new Set(Object.values(koppeling))
  const basis = { register, koppeling, nietHerkend: tabel.koppen.filter((kop) => !gebruikt.has(kop)) }
  const missend = vorm.kolommen.filter(({ verplicht, sleutel }) => verplicht === 'altijd' && koppeling[sleutel] == null)
  if (missend.length > 0) {
    const fouten = missend.map(({ naam }) => ({ rij: 0, kolom: naam.nl, ...kolomOntbreekt(naam), voorstellen: [] }))
    return { ...basis, uitkomsten: [], fouten, hersteld: [], dubbeleRijen: 0 }
  }

  const kolommen = placeColumns(vorm.kolommen, koppeling)
  const { rijen, dubbeleRijen } = withoutRepeats(tabel, kolommen)
  const lezers = rijen.map((rij) => new Rijlezer(rij, { kolommen, leesCel, bekend }))
  const groepen = new Map<string, Rijlezer[]>()
  for (const lezer of lezers) {
    const id = vorm.id(lezer)
    if (id !== null) groepen.set(id, [...(groepen.get(id) ?? []), lezer])
  }
  const uitkomsten = foldGroups(opdracht, vorm, groepen)
  return {
    ...basis,
    uitkomsten,
    fouten: lezers.flatMap(({ fouten }) => fouten),
    hersteld: lezers.flatMap(({ hersteld }) => hersteld),
    dubbeleRijen,
  }
}

const placeColumns = (
  kolommen: readonly Invoerkolom[],
  koppeling: Readonly<Record<string, string | null>>,
): ReadonlyMap<string, Kolomplek> =>
  new Map(kolommen.map((kolom) => [kolom.sleutel, { kolom, kop: koppeling[kolom.sleutel] ?? null }]))

/** The rows that say something, each once. */
function withoutRepeats(
  tabel: Tabel,
  kolommen: ReadonlyMap<string, Kolomplek>,
): { readonly rijen: Tabel['rijen']; readonly dubbeleRijen: number } {
  const koppen = [...kolommen.values()].flatMap(({ kop }) => (kop === null ? [] : [kop]))
  const gezien = new Set<string>()
  let dubbeleRijen = 0
  const rijen = tabel.rijen.filter(({ cellen }) => {
    const inhoud = koppen.map((kop) => (cellen[kop] ?? '').trim())
    if (inhoud.every((cel) => cel === '')) return false
    const sleutel = JSON.stringify(inhoud)
    if (gezien.has(sleutel)) dubbeleRijen += 1
    const nieuw = !gezien.has(sleutel)
    gezien.add(sleutel)
    return nieuw
  })
  return { rijen, dubbeleRijen }
}

function foldGroups<N extends InvoerbaarRegister>(
  { register, bestaand }: Importopdracht<N>,
  vorm: Invoervorm<DocumentVan<N>>,
  groepen: ReadonlyMap<string, readonly Rijlezer[]>,
): readonly Invoeruitkomst<DocumentVan<N>>[] {
  const { id: idOf, label } = beschrijvingVan(register)
  const perId = new Map(bestaand.map((document) => [idOf(document), document]))
  const houders = holdersOf(vorm, bestaand, idOf)
  const uitkomsten: Invoeruitkomst<DocumentVan<N>>[] = []
  for (const [id, rijen] of groepen) {
    const oud = perId.get(id) ?? null
    const weigering = oud === null ? null : vorm.weiger(oud)
    if (weigering !== null) {
      for (const rij of rijen) rij.meld(vorm.kolommen[0]?.sleutel ?? '', weigering)
      continue
    }
    const gevouwen = foldRows(vorm, id, rijen, oud)
    if (gevouwen === null || isTaken(vorm, id, oud, gevouwen.document, rijen, houders)) continue
    const { document } = gevouwen
    uitkomsten.push({
      soort: oud === null ? 'nieuw' : canonical(oud) === canonical(document) ? 'ongewijzigd' : 'gewijzigd',
      id,
      label: label(document),
      rijen: gevouwen.rijen,
      verschillen: diffOf(vorm, oud, document),
      document,
    })
  }
  return uitkomsten
}

function holdersOf<D>(vorm: Invoervorm<D>, bestaand: readonly D[], idOf: (document: D) => string): Map<string, string> {
  const houders = new Map<string, string>()
  for (const document of bestaand) {
    const sleutel = vorm.uniek?.sleutel(document) ?? null
    if (sleutel !== null && vorm.weiger(document) === null) houders.set(sleutel, idOf(document))
  }
  return houders
}

/** Whether another document already has the value that only one may have; says so at every row that brought it. */
function isTaken<D>(
  { uniek }: Invoervorm<D>,
  id: string,
  oud: D | null,
  document: D,
  rijen: readonly Rijlezer[],
  houders: Map<string, string>,
): boolean {
  const sleutel = uniek?.sleutel(document) ?? null
  if (uniek === null || sleutel === null || (oud !== null && uniek.sleutel(oud) === sleutel)) return false
  const houder = houders.get(sleutel)
  if (houder === undefined || houder === id) {
    houders.set(sleutel, id)
    return false
  }
  for (const rij of rijen) rij.meld(uniek.kolom, uniek.fout(houder))
  return true
}

function diffOf<D>(vorm: Invoervorm<D>, oud: D | null, nieuw: D): readonly Veldverschil[] {
  const verschillen: Veldverschil[] = []
  for (const { kolom, naam, haal, toon } of [...vorm.velden, ...vorm.lijsten]) {
    const was = oud === null ? null : haal(oud)
    if (canonical(was) === canonical(haal(nieuw))) continue
    const [voor, na] = [oud === null ? null : toon(oud), toon(nieuw)]
    if (voor !== na) verschillen.push({ veld: kolom, naam, oud: voor, nieuw: na })
  }
  return verschillen
}
