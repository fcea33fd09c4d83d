import { Bewerkingsconflict, type Maandkast, type Maandstand } from '@zorgketen/usecases/opslag'
import type { Maand } from '@zorgketen/values'
import { TELT_MEE } from '@zorgketen/zorgprestatie'
import { json } from '../json.ts'
import type { Context } from './context.ts'
import { momentOf } from './moment.ts'

const SLEUTEL = 'verdeel_id = $1 and organisatie_id = $2'

export function makeMaandkast({ sql, sleutel }: Context): Maandkast {
  const historie = async (maand: Maand): Promise<readonly Maandstand[]> =>
    (
      await sql.query<Maandstand>(
        `select maand, volgnummer, stand, op, door, reden, lijst from maandstand where ${SLEUTEL} and maand = $3
         order by volgnummer`,
        [...(await sleutel()), maand],
      )
    ).map((rij) => ({ ...rij, op: momentOf(rij.op) }))
  return {
    historie,
    zet: async ({ maand, volgnummer, stand, op, door, reden, lijst }) => {
      const inserted = await sql.run(
        `insert into maandstand (verdeel_id, organisatie_id, maand, volgnummer, stand, op, door, reden, lijst)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing`,
        [...(await sleutel()), maand, volgnummer, stand, op, door, reden, json(lijst)],
      )
      if (inserted === 1) return
      const nu = (await historie(maand)).at(-1)
      throw new Bewerkingsconflict('maand', maand, nu?.volgnummer ?? 0, nu ?? null)
    },
    zonderPrestatie: async (maand) => {
      // A stay is counted where it gave something, the rest where it stands. Only ids of a take-over can lack their
      // registration: to look for it behind every prestatie takes too long.
      const vanVerblijf = 'zorgverlener is null and patient is not null'
      const [telling] = await sql.query<{ n: number }>(
        `select (
           select count(*) from registratie
           where ${SLEUTEL} and maand = $3 and gekend_tot is null and not vervallen and soort <> 'verblijf'
         ) - (
           select count(*) from prestatie
           where ${SLEUTEL} and maand = $3 and hoofd and not (${vanVerblijf})
             and (soort = 'prestatie' or weigering = any($4::text[]))
         ) + (
           select count(*) from prestatie
           where ${SLEUTEL} and maand = $3 and soort = 'weigering' and hoofd and ${vanVerblijf}
         ) + (
           select count(*) from prestatie p
           where p.verdeel_id = $1 and p.organisatie_id = $2 and p.maand = $3 and p.soort = 'prestatie'
             and p.registratie >= 'overname-' and p.registratie < 'overname.' and not exists (
               select 1 from registratie r where r.verdeel_id = $1 and r.organisatie_id = $2 and r.id = p.registratie
                 and r.gekend_tot is null and not r.vervallen)
         ) as n`,
        [...(await sleutel()), maand, TELT_MEE],
      )
      return telling?.n ?? 0
    },
    maanden: async () =>
      sql.query<{ maand: Maand; registraties: number; gesloten: boolean }>(
        `select m.maand, sum(m.registraties)::int8 as registraties, coalesce((
           select s.stand = 'gesloten' from maandstand s
           where s.verdeel_id = $1 and s.organisatie_id = $2 and s.maand = m.maand
           order by s.volgnummer desc limit 1), false) as gesloten
         from (
           select maand, count(*) as registraties from registratie
           where ${SLEUTEL} and gekend_tot is null and not vervallen group by maand
           union all
           select maand, 0 from declaratie where ${SLEUTEL} group by maand
           union all
           select maand, 0 from maandstand where ${SLEUTEL} group by maand) m
         group by m.maand order by m.maand desc`,
        await sleutel(),
      ),
  }
}
