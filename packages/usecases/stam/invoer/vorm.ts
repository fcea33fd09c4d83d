import { canonical } from '@zorgketen/rules'
import type { Tekst } from '@zorgketen/values'
import { covers } from '../perioden/dagen.ts'
import type { MetPeriode, Reeks } from '../perioden/reeks.ts'
import { placeIn } from '../perioden/wijzig-reeks.ts'
import { toonPeriode } from '../registers/toon.ts'
import type { Invoerkolom } from './kolom.ts'
import { closeOpenEnds, contradicts } from './open-eindes.ts'
import type { Rijlezer } from './rijlezer.ts'
import type { Uitleg } from './tabel.ts'

/** A single value of a document that a row may bring; null from `lees` leaves it as it was. */
export interface Veld<D, W = unknown> {
  /** The column faults are reported at. */
  readonly kolom: string
  readonly naam: Tekst
  readonly lees: (rij: Rijlezer) => W | null
  /** What two rows say together; null when they contradict each other. */
  readonly samen: (a: W, b: W) => W | null
  readonly haal: (document: D) => unknown
  readonly zet: (document: D, waarde: W) => D
  readonly toon: (document: D) => string | null
  /** An import does not change it once it is there. */
  readonly vast: boolean
}

/** A list inside a document to which a row may add one item. */
export interface Lijst<D, T = unknown> {
  readonly kolom: string
  readonly naam: Tekst
  readonly lees: (rij: Rijlezer) => T | null
  /** Whether two items of one file cannot both be true. */
  readonly botst: (a: T, b: T) => boolean
  readonly voeg: (document: D, items: readonly T[]) => D
  readonly haal: (document: D) => unknown
  readonly toon: (document: D) => string | null
}

/** How rows become documents of one register. */
export interface Invoervorm<D> {
  readonly kolommen: readonly Invoerkolom[]
  /** The key of the document a row is about; null when the row does not say. */
  readonly id: (rij: Rijlezer) => string | null
  /** A new document from the rows about it; null when none of them has something that is needed. */
  readonly begin: (id: string, rijen: readonly Rijlezer[]) => D | null
  readonly velden: readonly Veld<D>[]
  readonly lijsten: readonly Lijst<D>[]
  /** Reports at the rows what the document still lacks to be whole. */
  readonly controleer: (document: D, rijen: readonly Rijlezer[]) => void
  /** Why a document that is there takes no rows. */
  readonly weiger: (document: D) => Uitleg | null
  /** A value that only one document may have. */
  readonly uniek: {
    readonly kolom: string
    readonly sleutel: (document: D) => string | null
    readonly fout: (houder: string) => Uitleg
  } | null
}

export const nooit = (): null => null

/** The first value that some row has; when none has it, that is reported at every one of them. */
export function eisEen<T>(rijen: readonly Rijlezer[], kolom: string, lees: (rij: Rijlezer) => T | null): T | null {
  for (const rij of rijen) {
    const waarde = lees(rij)
    if (waarde !== null) return waarde
  }
  for (const rij of rijen) rij.eis(kolom, null)
  return null
}

type Veldspec<D, W> = Omit<Veld<D, W>, 'vast' | 'samen'> & Partial<Pick<Veld<D, W>, 'vast' | 'samen'>>

/** Forgets the type of the value, so that fields of several types stand in one list. */
export const veld = <D, W>(spec: Veldspec<D, W>): Veld<D> =>
  ({ vast: false, samen: same, ...spec }) as unknown as Veld<D>

const same = <W>(a: W, b: W): W | null => (canonical(a) === canonical(b) ? a : null)

/** What two rows say of a value in parts, where an empty cell says nothing. */
export function samenInDelen<W extends object>(a: W, b: W): W | null {
  const beide: W = { ...a, ...b }
  return canonical({ ...beide, ...a }) === canonical(beide) ? beide : null
}

/** A list in which one thing holds on a day. What the file says of a day goes before what was recorded for it. */
export function reekslijst<D, T extends MetPeriode>(
  kolom: string,
  reeks: Reeks<D, T>,
  lees: (rij: Rijlezer) => T | null,
): Lijst<D> {
  const zelfde = (a: T, b: T): boolean => reeks.groep(a) === reeks.groep(b) && reeks.waarde(a) === reeks.waarde(b)
  const insert = (rijen: readonly T[], nieuw: T): readonly T[] => {
    // The same thing from the same day is the same period, of which the file may know another end.
    const zonder = rijen.filter((rij) => !(zelfde(rij, nieuw) && rij.geldig.van === nieuw.geldig.van))
    if (zonder.some((rij) => zelfde(rij, nieuw) && covers(rij.geldig, nieuw.geldig))) return zonder
    return placeIn(reeks, zonder, nieuw)
  }
  const lijst: Lijst<D, T> = {
    kolom,
    naam: reeks.naam,
    lees,
    botst: (a, b) => contradicts(reeks, a, b),
    voeg: (document, items) => reeks.zet(document, closeOpenEnds(reeks, items).reduce(insert, reeks.van(document))),
    haal: reeks.van,
    toon: (document) => showAll(reeks.van(document).map((rij) => `${reeks.waarde(rij)} ${toonPeriode(rij.geldig)}`)),
  }
  return lijst as unknown as Lijst<D>
}

/** A list whose items have a key: an item with a known key replaces the one that was there. */
export function sleutellijst<D, T>(
  spec: Pick<Lijst<D, T>, 'kolom' | 'naam' | 'lees'> & {
    readonly van: (document: D) => readonly T[]
    readonly zet: (document: D, rijen: readonly T[]) => D
    readonly sleutel: (item: T) => string
    readonly toon: (item: T) => string
    /** Fills what a row left to the document. */
    readonly vul?: (document: D, item: T) => T
  },
): Lijst<D> {
  const { van, zet, sleutel, vul = (_, item) => item } = spec
  const lijst: Lijst<D, T> = {
    ...spec,
    botst: (a, b) => sleutel(a) === sleutel(b) && canonical(a) !== canonical(b),
    voeg: (document, items) => {
      const rijen = [...van(document)]
      for (const item of items) {
        const vol = vul(document, item)
        const plaats = rijen.findLastIndex((rij) => sleutel(rij) === sleutel(vol))
        if (plaats === -1) rijen.push(vol)
        else rijen[plaats] = vol
      }
      return zet(document, rijen)
    },
    haal: van,
    toon: (document) => showAll(van(document).map(spec.toon)),
  }
  return lijst as unknown as Lijst<D>
}

const showAll = (rijen: readonly string[]): string | null => (rijen.length === 0 ? null : rijen.join('; '))
