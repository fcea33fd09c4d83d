import { StoreFout } from '../fout/store-fout.ts'
import { motorOf } from '../make-store.ts'
import { readToegepast } from '../migratie/migrate.ts'
import type { Migratie } from '../migratie/migratie.ts'
import { readMigraties } from '../migratie/read-migraties.ts'
import type { Motor } from '../motor/motor.ts'
import { quoteNaam } from '../motor/naam.ts'
import { openWith } from '../open-store.ts'
import type { StoreOpties } from '../store.ts'
import { loadTabellen } from './load-tabellen.ts'
import { checkBackup } from './read-backup.ts'
import { readTabellen } from './tabellen.ts'
import type { Backupverslag } from './verslag.ts'
import { withoutForce } from './without-force.ts'

/**
 * Restores a backup of either engine into an empty place (a new folder or database, or one with no data), all or nothing,
 * and then brings it up to date. Refuses a damaged file, a newer schema, a target with data, another environment.
 */
export const restore = async (bestand: string, doel: StoreOpties): Promise<Backupverslag> =>
  restoreWith(bestand, doel, await readMigraties())

/** The same with given migrations. */
export const restoreWith = async (
  bestand: string,
  doel: StoreOpties,
  migraties: readonly Migratie[],
): Promise<Backupverslag> => {
  const verslag = await checkBackup(bestand)
  checkSchema(verslag, migraties)
  if (doel.milieu !== undefined && doel.milieu !== verslag.milieu)
    throw new StoreFout('backup.milieu', { kopie: verslag.milieu, doel: doel.milieu })
  const opties = { ...doel, milieu: verslag.milieu }
  const store = await openWith(opties, migraties.slice(0, verslag.schema.length), (motor) =>
    checkTarget(motor, verslag),
  )
  try {
    await loadTabellen(motorOf(store), bestand)
  } finally {
    await store.close()
  }
  if (verslag.schema.length < migraties.length) await (await openWith(opties, migraties)).close()
  return verslag
}

const checkSchema = ({ schema }: Backupverslag, migraties: readonly Migratie[]): void => {
  if (schema.length > migraties.length)
    throw new StoreFout('backup.nieuwer', { kopie: schema.length, programma: migraties.length })
  for (const [i, { naam, sha256 }] of schema.entries())
    if (sha256 !== migraties[i]?.sha256) throw new StoreFout('migratie.gewijzigd', { naam })
}

/** Looks before anything is changed: the target has no schema, or the backup's or an older one, and no data. */
const checkTarget = (motor: Motor, verslag: Backupverslag): Promise<void> =>
  motor.transaction({ soort: 'write', instellen: null }, async (v) => {
    const toegepast = await readToegepast(v)
    if (toegepast.length > verslag.schema.length)
      throw new StoreFout('backup.ander-schema', { doel: toegepast.length, kopie: verslag.schema.length })
    if (toegepast.length === 0) return
    const milieu = await v.query("SELECT waarde FROM installatie WHERE sleutel = 'milieu' AND waarde <> $1", [
      verslag.milieu,
    ])
    const [anders] = milieu.rows as { waarde: string }[]
    if (anders !== undefined) throw new StoreFout('backup.milieu', { kopie: verslag.milieu, doel: anders.waarde })
    await withoutForce(v, async () => {
      for (const { naam, vulling } of await readTabellen(v)) {
        const { rows } = await v.query(`SELECT FROM ${quoteNaam(naam)} LIMIT 1`, [])
        if (rows.length > 0 && !vulling) throw new StoreFout('backup.doel-niet-leeg', { tabel: naam })
      }
    })
  })
