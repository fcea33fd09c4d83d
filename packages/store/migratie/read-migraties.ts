import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { StoreFout } from '../fout/store-fout.ts'
import type { Migratie } from './migratie.ts'

/** The migrations this program brings. */
const MIGRATIES = new URL('../migraties/', import.meta.url)

/** Reads the migration files of a folder in order; numbers run from 1 without a gap. Throws 'migratie.naam'. */
export const readMigraties = async (map: URL = MIGRATIES): Promise<readonly Migratie[]> => {
  const namen = (await readdir(map)).filter((naam) => naam.endsWith('.sql')).sort()
  return Promise.all(
    namen.map(async (naam, i) => {
      const nummer = Number(/^([0-9]{4})-[a-z0-9-]+\.sql$/.exec(naam)?.[1])
      if (nummer !== i + 1) throw new StoreFout('migratie.naam', { naam })
      const sql = (await readFile(new URL(naam, map), 'utf8')).replaceAll('\r\n', '\n')
      return { nummer, naam, sql, sha256: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}
