import type { Registratie } from '@zorgketen/usecases'
import { patientenVan, zorgverlenersVan } from '@zorgketen/zorgprestatie'
import type { Context } from './context.ts'
import { inChunks } from './in-chunks.ts'
import { insertRows } from './insert-rows.ts'

const SLEUTEL = 'verdeel_id = $1 and organisatie_id = $2'

export type Wie = 'patient' | 'zorgverlener'

/** Keeps who take part in registrations of more people, in place of who took part before. */
export async function keepWie(context: Context, registraties: Iterable<Registratie>, al: boolean): Promise<void> {
  const sessies = [...registraties].filter(({ soort }) => soort === 'groepssessie')
  const basis = await context.sleutel()
  for (const deel of al ? inChunks(sessies) : []) {
    const ids = deel.map(({ id }) => id)
    await context.sql.run(`delete from registratie_wie where ${SLEUTEL} and registratie = any($3::text[])`, [
      ...basis,
      ids,
    ])
  }
  const rijen = sessies.flatMap((sessie) => [
    ...patientenVan(sessie).map((wie) => ['patient', wie, sessie.id]),
    ...zorgverlenersVan(sessie).map((wie) => ['zorgverlener', wie, sessie.id]),
  ])
  const kolommen = { soort: 'text', wie: 'text', registratie: 'text' } as const
  await insertRows(context, 'registratie_wie', basis, kolommen, rijen)
}

/** Registrations of more people in which someone takes part. */
export async function readMetMeer({ sql, sleutel }: Context, soort: Wie, wie: string): Promise<readonly string[]> {
  const rijen = await sql.query<{ registratie: string }>(
    `select registratie from registratie_wie where ${SLEUTEL} and soort = $3 and wie = $4`,
    [...(await sleutel()), soort, wie],
  )
  return rijen.map(({ registratie }) => registratie)
}

/** Who take part in these registrations of more people, by registration. */
export async function readDeelnemers(
  { sql, sleutel }: Context,
  registraties: readonly string[],
): Promise<ReadonlyMap<string, Readonly<Record<Wie, readonly string[]>>>> {
  const perId = new Map<string, Record<Wie, string[]>>()
  if (registraties.length === 0) return perId
  const rijen = await sql.query<{ registratie: string; soort: Wie; wie: string }>(
    `select registratie, soort, wie from registratie_wie where ${SLEUTEL} and registratie = any($3::text[])
     order by registratie, soort, wie`,
    [...(await sleutel()), registraties],
  )
  for (const { registratie, soort, wie } of rijen) {
    const eigen = perId.get(registratie) ?? { patient: [], zorgverlener: [] }
    perId.set(registratie, eigen)
    eigen[soort].push(wie)
  }
  return perId
}
