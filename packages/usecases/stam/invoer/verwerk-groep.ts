import { canonical } from '@zorgketen/rules'
import type { Rijlezer } from './rijlezer.ts'
import { andersVastgelegd, tegenspraak } from './teksten.ts'
import type { Invoervorm, Lijst, Veld } from './vorm.ts'

/** What the rows about one document make of it; null when they do not make one. */
export interface Groepuitkomst<D> {
  readonly document: D
  readonly rijen: readonly number[]
}

interface Gegeven {
  readonly waarde: unknown
  readonly rij: number
}

/**
 * Folds the rows about one document into it, in the order of the file. A row with a fault, or one that contradicts an
 * earlier row, is left out whole and keeps its faults; the other rows go on. Whether a row is right never depends on
 * the document being there already, so that the same file again does the same.
 */
export function foldRows<D>(
  vorm: Invoervorm<D>,
  id: string,
  rijen: readonly Rijlezer[],
  bestaand: D | null,
): Groepuitkomst<D> | null {
  const velden = new Map<Veld<D>, Gegeven>()
  const lijsten = new Map<Lijst<D>, Gegeven[]>()
  const goed: Rijlezer[] = []
  for (const rij of rijen) {
    const nieuweVelden = readVelden(vorm, rij, velden, bestaand)
    const nieuweItems = readItems(vorm, rij, lijsten)
    if (rij.fouten.length > 0) continue
    for (const [veld, waarde] of nieuweVelden) velden.set(veld, { waarde, rij: velden.get(veld)?.rij ?? rij.nummer })
    for (const [lijst, waarde] of nieuweItems) {
      lijsten.set(lijst, [...(lijsten.get(lijst) ?? []), { waarde, rij: rij.nummer }])
    }
    goed.push(rij)
  }
  if (goed.length === 0) return null
  let document = bestaand ?? vorm.begin(id, goed)
  if (document === null) return null
  for (const [veld, { waarde }] of velden) document = veld.zet(document, waarde)
  for (const [lijst, items] of lijsten) {
    document = lijst.voeg(
      document,
      items.map(({ waarde }) => waarde),
    )
  }
  vorm.controleer(document, goed)
  if (goed.some(({ fouten }) => fouten.length > 0)) return null
  return { document, rijen: goed.map(({ nummer }) => nummer) }
}

function readVelden<D>(
  vorm: Invoervorm<D>,
  rij: Rijlezer,
  eerder: ReadonlyMap<Veld<D>, Gegeven>,
  bestaand: D | null,
): ReadonlyMap<Veld<D>, unknown> {
  const gelezen = new Map<Veld<D>, unknown>()
  for (const veld of vorm.velden) {
    const al = eerder.get(veld)
    const nu = bestaand === null ? null : veld.haal(bestaand)
    const waarde = veld.lees(rij)
    if (waarde === null) continue
    const samen = al === undefined ? waarde : veld.samen(al.waarde, waarde)
    if (veld.vast && nu !== null && canonical(nu) !== canonical(waarde)) {
      rij.meld(veld.kolom, andersVastgelegd(veld.naam))
    } else if (samen === null) rij.meld(veld.kolom, tegenspraak(veld.naam, al?.rij ?? 0))
    else gelezen.set(veld, samen)
  }
  return gelezen
}

function readItems<D>(
  vorm: Invoervorm<D>,
  rij: Rijlezer,
  eerder: ReadonlyMap<Lijst<D>, readonly Gegeven[]>,
): ReadonlyMap<Lijst<D>, unknown> {
  const gelezen = new Map<Lijst<D>, unknown>()
  for (const lijst of vorm.lijsten) {
    const item = lijst.lees(rij)
    if (item === null) continue
    const tegen = eerder.get(lijst)?.find(({ waarde }) => lijst.botst(waarde, item))
    if (tegen !== undefined) rij.meld(lijst.kolom, tegenspraak(lijst.naam, tegen.rij))
    else gelezen.set(lijst, item)
  }
  return gelezen
}
