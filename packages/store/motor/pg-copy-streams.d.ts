/** The package has no types of its own; the one function of it that is used. */
declare module 'pg-copy-streams' {
  import type { Writable } from 'node:stream'
  import type { Connection, Submittable } from 'pg'

  export function from(text: string): Writable & Submittable & { submit(connection: Connection): void }
}
