import { copyLine } from '../motor/copy-line.ts'
import type { Motor, Verbinding } from '../motor/motor.ts'
import { quoteNaam } from '../motor/naam.ts'
import { linesOfBackup } from './read-backup.ts'
import { readTabellen } from './tabellen.ts'
import type { Regel } from './vorm.ts'
import { withoutForce } from './without-force.ts'

/** Rows of one COPY: bounds the memory of PGlite. */
const PORTIE = 5000

/**
 * Loads all rows of a checked backup in one transaction, as the owner. Row security is not forced on the owner and
 * foreign keys are away while it loads; both are back, and the keys checked, before the commit.
 */
export const loadTabellen = (motor: Motor, bestand: string): Promise<void> =>
  motor.transaction({ soort: 'write', instellen: null }, async (v) => {
    const namen = (await readTabellen(v)).map(({ naam }) => quoteNaam(naam))
    const sleutels = await readSleutels(v)
    for (const { tabel, naam } of sleutels) await v.exec(`ALTER TABLE ${tabel} DROP CONSTRAINT ${naam}`)
    await withoutForce(v, async () => {
      if (namen.length > 0) await v.exec(`TRUNCATE ${namen.join(', ')}`)
      await loadRegels(v, bestand)
    })
    for (const { tabel, naam, inhoud } of sleutels)
      await v.exec(`ALTER TABLE ${tabel} ADD CONSTRAINT ${naam} ${inhoud}`)
  })

type Sleutel = { readonly tabel: string; readonly naam: string; readonly inhoud: string }

const readSleutels = async (v: Verbinding): Promise<readonly Sleutel[]> => {
  const { rows } = await v.query(
    `SELECT conrelid::regclass::text AS tabel, quote_ident(conname) AS naam, pg_get_constraintdef(oid) AS inhoud
       FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND conparentid = 0`,
    [],
  )
  return rows as Sleutel[]
}

const loadRegels = async (v: Verbinding, bestand: string): Promise<void> => {
  let doel = ''
  let portie: string[] = []
  const flush = async (): Promise<void> => {
    if (portie.length > 0) await v.copyIn(doel, blocksOf(portie))
    portie = []
  }
  for await (const { regel } of linesOfBackup(bestand)) {
    if (isRij(regel)) {
      portie.push(copyLine(regel))
      if (portie.length === PORTIE) await flush()
      continue
    }
    await flush()
    if ('tabel' in regel) doel = `${quoteNaam(regel.tabel)} (${regel.kolommen.map(quoteNaam).join(', ')})`
    if ('reeks' in regel) await v.query('SELECT setval($1::regclass, $2::int8)', [quoteNaam(regel.reeks), regel.waarde])
  }
}

const isRij = (regel: Regel): regel is readonly (string | null)[] => Array.isArray(regel)

const blocksOf = async function* (regels: readonly string[]): AsyncGenerator<string> {
  yield regels.join('')
}
