import type { Maand } from '@zorgketen/values'
import type { Context } from './context.ts'

const SLEUTEL = 'verdeel_id = $1 and organisatie_id = $2'

/** Prestaties of a month, but for those delivered for another provider (ZPM-16), without a debit line of that month that awaits its answer or was granted. */
export async function countNietGedeclareerd({ sql, sleutel }: Context, maand: Maand): Promise<number> {
  const [rij] = await sql.query<{ n: number }>(
    `select count(*) as n from (
       select id from prestatie where ${SLEUTEL} and maand = $3 and trajectsoort is not null
       except
       select prestatie from declaratieregel
       where ${SLEUTEL} and maand = $3 and soort = 'debet' and stand in ('verzonden', 'toegekend')) rest`,
    [...(await sleutel()), maand],
  )
  return rij?.n ?? 0
}

/** Lines that wait to be mended: the index `declaratieregel_herstel`. */
export const TE_HERSTELLEN =
  "stand in ('afgekeurd', 'geweigerd') and soort = 'debet' and not opgevolgd and prestatie is not null"

/** Prestaties of a month of which the debit line that was sent last is rejected, or refused with its message. */
export async function countOpenAfgekeurd({ sql, sleutel }: Context, maand: Maand): Promise<number> {
  const [rij] = await sql.query<{ n: number }>(
    `select count(*) as n from declaratieregel where ${SLEUTEL} and maand = $3 and ${TE_HERSTELLEN}`,
    [...(await sleutel()), maand],
  )
  return rij?.n ?? 0
}

/** The months in which prestaties wait to be mended, with their number, the newest first. */
export const countTeHerstellen = async ({
  sql,
  sleutel,
}: Context): Promise<readonly { readonly maand: Maand; readonly aantal: number }[]> =>
  sql.query(
    `select maand, count(*) as aantal from declaratieregel where ${SLEUTEL} and ${TE_HERSTELLEN}
     group by maand order by maand desc`,
    await sleutel(),
  )
