import type { Slothouder } from './slot/slothouder.ts'
import type { Sql } from './sql.ts'

/** The engine: PostgreSQL inside this process, or a server. */
export type Soort = 'pglite' | 'postgres'

/** Production or test, fixed when the store is made; it decides the Berichtsoort (P or T) and is never mixed. */
export type Milieu = 'productie' | 'test'

/** Where the data is. Without `milieu` a store keeps its own; a new one becomes 'test'. */
export type StoreOpties =
  | { readonly soort: 'pglite'; readonly map: string; readonly milieu?: Milieu }
  | { readonly soort: 'postgres'; readonly url: string; readonly milieu?: Milieu; readonly verbindingen?: number }

/** Who asks: every transaction is bound to one organisation and one role; row security does the rest. */
export type Wie = { readonly organisatie: string; readonly rol: string }

/** An open store. All methods throw StoreFout for faults of the store; what the callback throws comes through as it is. */
export interface Store {
  readonly soort: Soort
  readonly milieu: Milieu
  /** The process that died with this folder's lock, which was taken over; null when there was none. To be told to the user. */
  readonly overgenomen: Slothouder | null
  /** A transaction that writes. Returns only when committed; a throw undoes everything. */
  transact<T>(wie: Wie, doe: (sql: Sql) => Promise<T>): Promise<T>
  /** A transaction that only reads: every query in it sees the same moment. */
  read<T>(wie: Wie, doe: (sql: Sql) => Promise<T>): Promise<T>
  /**
   * Reads as `read` does, but on the engine with one connection others get their turn between two queries; what is read
   * last may then be newer than what was read first. For overviews that are made anew after each change.
   */
  readLoosely<T>(wie: Wie, doe: (sql: Sql) => Promise<T>): Promise<T>
  /** Tells other processes where the running server is (PGlite: in the lock of the folder; PostgreSQL: nothing to tell). */
  announce(adres: string): Promise<void>
  /**
   * Clears dead rows and refreshes statistics where much was written (embedded database; a server does so by itself).
   * To be called when nothing else is asked, such as after an import: a big table takes a second. Gives the tables done.
   */
  onderhoud(): Promise<readonly string[]>
  close(): Promise<void>
}
