import type { Context } from './context.ts'

/** Looks up the labels of documents of a register as they are now; ids the register does not know are left out. */
export async function readLabels(
  { sql, sleutel }: Context,
  register: string,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const rijen = await sql.query<{ id: string; label: string }>(
    `select id, label from register_rij where verdeel_id = $1 and organisatie_id = $2 and register = $3
     and id = any($4::text[]) and gekend_tot is null`,
    [...(await sleutel()), register, [...new Set(ids)]],
  )
  return new Map(rijen.map(({ id, label }) => [id, label]))
}
