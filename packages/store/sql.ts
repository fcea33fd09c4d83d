/** A parameter or a value of a row: strings for dates, instants, numerics and ids; `json()` for json columns. */
export type Waarde = string | number | boolean | null | Uint8Array | readonly (string | number | boolean | null)[]

/** The rows of a load: values in the order of the columns. */
export type Rijen = Iterable<readonly Waarde[]> | AsyncIterable<readonly Waarde[]>

/**
 * SQL inside one transaction, the same on both engines. Rows come back as: int2/4/8 and float → number, numeric → string,
 * date → 'JJJJ-MM-DD', timestamptz → 'JJJJ-MM-DDTuu:mm:ss[.ffffff]Z', json(b) → parsed, bytea → Uint8Array, arrays → arrays.
 * Every method throws StoreFout; after a throw the transaction can only be undone.
 */
export interface Sql {
  /** One statement with parameters $1, $2 …; its rows. */
  query<R extends object>(text: string, params?: readonly Waarde[]): Promise<readonly R[]>
  /** One statement with parameters; the number of rows it inserted, changed or deleted. */
  run(text: string, params?: readonly Waarde[]): Promise<number>
  /** Several statements without parameters. */
  exec(text: string): Promise<void>
  /**
   * The load path: COPY into a temporary table, then INSERT … SELECT … ON CONFLICT DO NOTHING, in chunks, under row
   * security (COPY itself is refused there). Rows whose key exists are left as they are; gives the number inserted.
   */
  load(tabel: string, kolommen: readonly string[], rijen: Rijen): Promise<number>
}
