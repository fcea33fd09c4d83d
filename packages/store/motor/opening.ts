import { DOORGEVEN } from '../wie.ts'
import type { Begin } from './motor.ts'

/** Session settings the parsers count on; in every transaction, so that they also hold behind a pooler. */
const VORM = ["SET LOCAL timezone = 'UTC'", "SET LOCAL datestyle = 'ISO, YMD'", "SET LOCAL bytea_output = 'hex'"]

/**
 * The queries that open a transaction on a server: one; but on Citus each statement is a query of its own, because it
 * hands the whole text of a query on to the other machines at every SET LOCAL in it.
 */
export const openingOf = ({ soort, instellen }: Begin): readonly string[] => {
  const begin = soort === 'read' ? 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY' : 'BEGIN'
  const alles = [begin, ...(instellen?.split('; ') ?? []), ...VORM]
  return alles.includes(DOORGEVEN) ? alles : [alles.join('; ')]
}
