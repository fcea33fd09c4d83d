import { rmSync } from 'node:fs'
import type { Store } from '@zorgketen/store'
import type { Werkplek } from '@zorgketen/usecases'
import { kopieerDemonstratie } from './kopieer-demonstratie.ts'
import { openProefwerk } from './open-proefwerk.ts'

/** A store of the test's own with the demonstration in it, and all that use cases work with; `close` removes it. */
export async function openProefplek(): Promise<{
  readonly store: Store
  readonly plek: Werkplek
  readonly close: () => Promise<void>
}> {
  const { map, ids } = await kopieerDemonstratie()
  const { store, plek } = await openProefwerk(map, ids)
  const close = async (): Promise<void> => {
    await store.close()
    rmSync(map, { recursive: true, force: true })
  }
  return { store, plek, close }
}
