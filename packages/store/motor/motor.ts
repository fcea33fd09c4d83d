import type { Soort } from '../store.ts'

/** Rows and the number of rows changed of one statement. */
export type Uitkomst = { readonly rows: readonly object[]; readonly changed: number }

/** A parameter as it goes to an engine: text form, or bytes. */
export type Parameter = string | Uint8Array | null

/** The one connection of a running transaction. Throws StoreFout. */
export interface Verbinding {
  query(text: string, params: readonly Parameter[]): Promise<Uitkomst>
  exec(text: string): Promise<void>
  /** COPY of text blocks into a table (`naam (kolommen)`); PGlite does it as the owner, so never into a table with row security. */
  copyIn(doel: string, blocks: AsyncIterable<string>): Promise<void>
}

/** How a transaction begins, and how much it may be trusted to do. */
export type Begin = {
  /** 'write': read committed. 'read': one moment, read only. */
  readonly soort: 'write' | 'read'
  /** Statements that bind it to zorgketen_app (see setWie), or null for the owner. */
  readonly instellen: string | null
}

/** An engine, made to behave as the other one: transactions and closing, nothing of ours in it. Internal; the application sees Store. */
export interface Motor {
  readonly soort: Soort
  transaction<T>(begin: Begin, doe: (v: Verbinding) => Promise<T>): Promise<T>
  /**
   * One statement in a transaction of its own, of an engine in another thread: one crossing. A transaction over there
   * stays open, and keeps everyone else out, for as long as the thread that asked is busy with something else.
   */
  ask?(begin: Begin, text: string, params: readonly Parameter[]): Promise<Uitkomst>
  /** One statement as the owner that may not stand in a transaction (VACUUM). Never with anything of a user in it. */
  outside(text: string): Promise<void>
  close(): Promise<void>
}
