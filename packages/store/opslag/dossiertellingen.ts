import type { Maand } from '@zorgketen/values'
import type { Context } from './context.ts'
import { inChunks } from './in-chunks.ts'

const SLEUTEL = 'verdeel_id = $1 and organisatie_id = $2'

/** Prestaties of a month without a debit line of that month that awaits its answer or was granted. */
export async function countNietGedeclareerd({ sql, sleutel }: Context, maand: Maand): Promise<number> {
  const [rij] = await sql.query<{ n: number }>(
    `select count(*) as n from (
       select registratie from prestatie where ${SLEUTEL} and maand = $3 and soort = 'prestatie'
       except
       select prestatie from declaratieregel
       where ${SLEUTEL} and maand = $3 and soort = 'debet' and stand in ('verzonden', 'toegekend')) rest`,
    [...(await sleutel()), maand],
  )
  return rij?.n ?? 0
}

const AFGEKEURD = "stand in ('afgekeurd', 'geweigerd')"

/** Prestaties of a month of which the debit line that was sent last is rejected, or refused with its message. */
export async function countOpenAfgekeurd({ sql, sleutel }: Context, maand: Maand): Promise<number> {
  const basis = await sleutel()
  const kandidaten = await sql.query<{ prestatie: string }>(
    `select distinct prestatie from declaratieregel
     where ${SLEUTEL} and maand = $3 and ${AFGEKEURD} and soort = 'debet' and prestatie is not null`,
    [...basis, maand],
  )
  let open = 0
  for (const deel of inChunks(kandidaten)) {
    const [rij] = await sql.query<{ n: number }>(
      `select count(*) as n from (
         select distinct on (r.prestatie) r.stand from declaratieregel r
         join declaratie d on d.verdeel_id = $1 and d.organisatie_id = $2
           and d.berichtreferentie = r.berichtreferentie
         where r.verdeel_id = $1 and r.organisatie_id = $2 and r.prestatie = any($3::text[]) and r.soort = 'debet'
         order by r.prestatie, d.volgorde desc) laatste
       where ${AFGEKEURD}`,
      [...basis, deel.map(({ prestatie }) => prestatie)],
    )
    open += rij?.n ?? 0
  }
  return open
}
