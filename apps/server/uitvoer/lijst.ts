import type { Schrijfkolom } from '@zorgketen/documents'
import type { Actor, Deel, Kast, Pagina } from '@zorgketen/usecases/opslag'
import type { EpochDay, Tekst } from '@zorgketen/values'

/** More rows than this are not given: a spreadsheet that opens them gets stuck, and the reader of tables stops here too. */
export const MEEST = 250_000
const BLAD = 25_000

type ZonderKop<K> = K extends { readonly kop: string } ? Omit<K, 'kop'> : never
/** A column of a list, with its head in both languages. */
export type Uitvoerkolom<Rij> = ZonderKop<Schrijfkolom<Rij>> & { readonly kop: Tekst }

/** Rows with their columns; `totaal` is how many there are in all. */
export interface Uitvoer<Rij> {
  readonly kolommen: readonly Uitvoerkolom<Rij>[]
  readonly rijen: readonly Rij[]
  readonly totaal: number
}

export type Filter = Readonly<Record<string, string | undefined>>

export interface Vraag {
  readonly kast: Kast
  readonly actor: Actor
  readonly filter: Filter
  readonly vandaag: EpochDay
  readonly metBsn: boolean
}

/** Hides the type of the rows, so that lists of many kinds stand in one catalogue. */
export type Lijst = <T>(vraag: Vraag, schrijf: <Rij>(uitvoer: Uitvoer<Rij>) => Promise<T>) => Promise<T>

export const lijst =
  <Rij>(lees: (vraag: Vraag) => Promise<Uitvoer<Rij>>): Lijst =>
  async (vraag, schrijf) =>
    schrijf(await lees(vraag))

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
