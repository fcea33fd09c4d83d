import { formatDay, type Maand, periodOfMaand } from '@zorgketen/values'
import type { Context } from './context.ts'

const SLEUTEL = 'r.verdeel_id = $1 and r.organisatie_id = $2'

/** See `Dossierkast.maandenRond`. Each half rests on one index; most months only meet themselves. */
export async function listMaandenRond({ sql, sleutel }: Context, maand: Maand): Promise<readonly Maand[]> {
  const { van, tot } = periodOfMaand(maand)
  const rijen = await sql.query<{ maand: Maand }>(
    `select $3::text as maand
     union
     select r.maand from declaratieregel r
     where ${SLEUTEL} and r.maand <> $3 and (r.datum between $4 and $5
       or r.prestatie in (
         select p.id from prestatie p
         where p.verdeel_id = $1 and p.organisatie_id = $2 and p.maand = $3 and p.soort = 'prestatie'
         union all
         select d.prestatie from declaratieregel d
         where d.verdeel_id = $1 and d.organisatie_id = $2 and d.maand = $3 and d.prestatie is not null))
     order by maand`,
    [...(await sleutel()), maand, formatDay(van), formatDay(tot ?? van)],
  )
  return rijen.map((rij) => rij.maand)
}
