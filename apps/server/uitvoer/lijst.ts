import type { Schrijfkolom } from '@zorgketen/documents'
import type { Werkplek } from '@zorgketen/usecases'
import type { Actor, Deel, Kast, Pagina } from '@zorgketen/usecases/opslag'
import type { EpochDay, Tekst } from '@zorgketen/values'
import type { Reken } from '../rekenkamer/reken.ts'

/** More rows than this are not given: a spreadsheet that opens them gets stuck, and the reader of tables stops here too. */
export const MEEST = 250_000
const BLAD = 25_000

type ZonderKop<K> = K extends { readonly kop: string } ? Omit<K, 'kop'> : never
/** A column of a list, with its head in both languages; a `woord` has its content in both too. */
export type Uitvoerkolom<Rij> = (
  | ZonderKop<Schrijfkolom<Rij>>
  | { readonly soort: 'woord'; readonly waarde: (rij: Rij) => Tekst | null }
) & { readonly kop: Tekst }

/** The column in one language. */
export function inTaal<Rij>(kolom: Uitvoerkolom<Rij>, taal: 'nl' | 'en'): Schrijfkolom<Rij> {
  const naam = kolom.kop[taal]
  if (kolom.soort !== 'woord') return { ...kolom, kop: naam }
  return { kop: naam, soort: 'tekst', waarde: (rij) => kolom.waarde(rij)?.[taal] ?? null }
}

/** Rows with their columns; `totaal` is how many there are in all. */
export interface Uitvoer<Rij> {
  readonly kolommen: readonly Uitvoerkolom<Rij>[]
  readonly rijen: readonly Rij[]
  readonly totaal: number
}

export type Filter = Readonly<Record<string, string | undefined>>

export interface Vraag {
  readonly plek: Werkplek
  readonly reken: Reken
  readonly actor: Actor
  readonly filter: Filter
  readonly vandaag: EpochDay
  readonly metBsn: boolean
}

/** Hides the type of the rows, so that lists of many kinds stand in one catalogue. Writes when the reading is over. */
export type Lijst = <T>(vraag: Vraag, schrijf: <Rij>(uitvoer: Uitvoer<Rij>) => Promise<T>) => Promise<T>

/** A list that a use case gives. */
export const lijst =
  <Rij>(lees: (vraag: Vraag) => Promise<Uitvoer<Rij>>): Lijst =>
  async (vraag, schrijf) =>
    schrijf(await lees(vraag))

/** A list as it is kept, read at one moment. */
export const kastlijst = <Rij>(lees: (kast: Kast, vraag: Vraag) => Promise<Uitvoer<Rij>>): Lijst =>
  lijst((vraag) => vraag.plek.opslag.read(vraag.actor, (kast) => lees(kast, vraag)))

/** All rows of a paged list, up to `MEEST`. */
export async function readAll<T>(haal: (pagina: Pagina) => Promise<Deel<T>>): Promise<Deel<T>> {
  const rijen: T[] = []
  for (;;) {
    const deel = await haal({ vanaf: rijen.length, aantal: Math.min(BLAD, MEEST - rijen.length) })
    rijen.push(...deel.rijen)
    if (deel.rijen.length === 0 || rijen.length >= Math.min(deel.totaal, MEEST)) return { rijen, totaal: deel.totaal }
  }
}

/** A list that the store gives whole, cut at `MEEST`. */
export const cut = <T>(rijen: readonly T[]): Deel<T> => ({ rijen: rijen.slice(0, MEEST), totaal: rijen.length })

export const kop = (nl: string, en: string): Tekst => ({ nl, en })
