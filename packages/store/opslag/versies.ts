import { Bewerkingsconflict } from '@zorgketen/usecases/opslag'
import type { Waarde } from '../sql.ts'
import type { Context } from './context.ts'
import { inChunks } from './in-chunks.ts'
import { insertRows } from './insert-rows.ts'
import type { Kolommen, Rij } from './row-set.ts'

/** A table that keeps every version: key id and versie, gekend_van, gekend_tot (null: the current one). */
export interface Versietabel {
  readonly naam: string
  /** What a conflict calls a row. */
  readonly soort: string
  /** A part of the key between organisatie_id and id, if any. */
  readonly deel: { readonly kolom: string; readonly waarde: string } | null
  /** The columns beside the key and the times. */
  readonly kolommen: Kolommen
}

/** A version to be kept; see `Registerwijziging`. `waarden` in the order of `kolommen`. */
export interface NieuweVersie {
  readonly id: string
  readonly verwachteVersie: number | null
  readonly waarden: Rij
}

/**
 * Keeps new versions: closes the ones that held and adds those that hold from `op`. Throws `Bewerkingsconflict` for the
 * first id whose version is not the one the change was made on; the transaction must then be undone. Two at the same
 * time: the second waits at the row of the first, or finds its key taken, and gets the conflict too.
 */
export async function keepVersions(
  context: Context,
  tabel: Versietabel,
  versies: readonly NieuweVersie[],
  op: string,
  huidig: (id: string) => Promise<{ readonly versie: number; readonly huidig: unknown } | null>,
): Promise<void> {
  if (new Set(versies.map(({ id }) => id)).size !== versies.length) {
    throw new RangeError(`twee wijzigingen van een ${tabel.soort} in een opdracht`)
  }
  const conflict = async (id: string): Promise<never> => {
    const nu = await huidig(id)
    throw new Bewerkingsconflict(tabel.soort, id, nu?.versie ?? 0, nu?.huidig ?? null)
  }
  const holding = await holdingVersions(context, tabel, versies)
  const overtaken = versies.find(
    ({ id, verwachteVersie }) => verwachteVersie !== null && verwachteVersie !== (holding.get(id) ?? 0),
  )
  if (overtaken !== undefined) return conflict(overtaken.id)
  await close(context, tabel, [...holding.keys()], op)
  const { kolommen, deel } = tabel
  const alle: Kolommen = {
    ...(deel !== null && { [deel.kolom]: 'text' }),
    id: 'text',
    versie: 'int',
    gekend_van: 'timestamptz',
    ...kolommen,
  }
  const rijen = versies.map(({ id, waarden }) => [
    ...(deel === null ? [] : [deel.waarde]),
    id,
    (holding.get(id) ?? 0) + 1,
    op,
    ...waarden,
  ])
  const inserted = await insertRows(context, tabel.naam, await context.sleutel(), alle, rijen)
  if (inserted === versies.length) return
  const nieuw = versies.map(({ id }) => id).filter((id) => !holding.has(id))
  await conflict((await firstTaken(context, tabel, nieuw, op)) ?? nieuw[0] ?? '')
}

const where = ({ deel }: Versietabel, alias: string): string =>
  `${alias}.verdeel_id = $1 and ${alias}.organisatie_id = $2${deel === null ? '' : ` and ${alias}.${deel.kolom} = $3`}`

async function baseOf(context: Context, { deel }: Versietabel): Promise<readonly Waarde[]> {
  return [...(await context.sleutel()), ...(deel === null ? [] : [deel.waarde])]
}

/** The versions that hold now, locked until the end of the transaction. */
async function holdingVersions(
  context: Context,
  tabel: Versietabel,
  versies: readonly NieuweVersie[],
): Promise<ReadonlyMap<string, number>> {
  const basis = await baseOf(context, tabel)
  const holding = new Map<string, number>()
  for (const deel of inChunks(versies)) {
    const rijen = await context.sql.query<{ id: string; versie: number }>(
      `select id, versie from ${tabel.naam} r where ${where(tabel, 'r')} and id = any($${basis.length + 1}::text[])
       and gekend_tot is null order by id for update`,
      [...basis, deel.map(({ id }) => id)],
    )
    for (const { id, versie } of rijen) holding.set(id, versie)
  }
  return holding
}

/** Closes versions that are locked by us. */
async function close(context: Context, tabel: Versietabel, ids: readonly string[], op: string): Promise<void> {
  const basis = await baseOf(context, tabel)
  for (const deel of inChunks(ids)) {
    await context.sql.run(
      `update ${tabel.naam} r set gekend_tot = $${basis.length + 1}
       where ${where(tabel, 'r')} and id = any($${basis.length + 2}::text[]) and gekend_tot is null`,
      [...basis, op, deel],
    )
  }
}

/** Of ids that were new to us the first that someone else kept in the meantime. */
async function firstTaken(
  context: Context,
  tabel: Versietabel,
  nieuw: readonly string[],
  op: string,
): Promise<string | null> {
  const basis = await baseOf(context, tabel)
  for (const deel of inChunks(nieuw)) {
    const [rij] = await context.sql.query<{ id: string }>(
      `select id from ${tabel.naam} r where ${where(tabel, 'r')} and id = any($${basis.length + 1}::text[])
       and (versie > 1 or gekend_van <> $${basis.length + 2}) order by id limit 1`,
      [...basis, deel, op],
    )
    if (rij !== undefined) return rij.id
  }
  return null
}
