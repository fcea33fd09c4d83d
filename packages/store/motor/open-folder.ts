import { existsSync } from 'node:fs'
import { open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Motor } from './motor.ts'
import { openPglite } from './pglite.ts'

/**
 * PGlite on a data folder whose lock is held. A new database is made beside its place, written through to the disk and
 * then moved there, so that a crash while it is made leaves no half database.
 */
export const openFolder = async (map: string): Promise<Motor> => {
  const dataDir = join(map, 'pglite')
  if (!existsSync(dataDir)) {
    const nieuw = join(map, 'pglite.nieuw')
    await rm(nieuw, { recursive: true, force: true })
    await (await openPglite(nieuw)).close()
    await syncTree(nieuw)
    await rename(nieuw, dataDir)
    await syncPath(map)
  }
  return openPglite(dataDir)
}

/** Writes every file of a folder through to the disk. */
const syncTree = async (map: string): Promise<void> => {
  const entries = await readdir(map, { recursive: true, withFileTypes: true })
  for (const entry of entries) await syncPath(join(entry.parentPath, entry.name))
  await syncPath(map)
}

const syncPath = async (path: string): Promise<void> => {
  const file = await open(path, 'r')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}
