import { motorOf } from '../make-store.ts'
import type { Store } from '../store.ts'

/** Runs statements as the owner of the schema, outside row security's application role. */
export const alsOwner = (store: Store, text: string): Promise<void> =>
  motorOf(store).transaction({ soort: 'write', instellen: null }, (v) => v.exec(text))

/** Rows as the owner of the schema sees them. */
export const askOwner = async <R extends object>(store: Store, text: string): Promise<readonly R[]> =>
  motorOf(store).transaction({ soort: 'read', instellen: null }, async (v) => (await v.query(text, [])).rows as R[])
