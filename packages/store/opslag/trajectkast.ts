import type { Stilte, Trajectkast } from '@zorgketen/usecases/opslag'
import { formatDay } from '@zorgketen/values'
import type { Context } from './context.ts'
import { dagOf } from './dag.ts'

// Each document is opened once; what is not an open number, or one that closed by itself, is dropped at once. The last
// care of a number lies after the numbers before it: what was on those is not its own.
const STIL = `
with nummer as materialized (
  select r.id, t.patient, t.gesloten, t.sluitreden
  from register_rij r cross join lateral json_to_record(r.inhoud)
    as t(soort text, patient text collate "C", gesloten date, sluitreden text)
  where r.verdeel_id = $1 and r.organisatie_id = $2 and r.register = 'zorgtraject'
    and r.gekend_tot is null and not r.vervallen and t.soort = 'ggz'
), geraakt as materialized (
  select n.* from nummer n
  where n.sluitreden = 'zonder-zorg' or (n.gesloten is null and not exists (
    select from prestatie p
    where p.verdeel_id = $1 and p.organisatie_id = $2 and p.soort = 'prestatie' and p.datum > $3
      and p.patient = n.patient and p.inhoud->'prestatie'->>'stroom' = 'ggz'
  ))
), naast as (
  select g.id, max(e.gesloten) filter (where g.gesloten is null or e.gesloten < g.gesloten) as vanaf,
    bool_or(e.gesloten is null or e.gesloten > g.gesloten) as opgevolgd
  from geraakt g join nummer e on e.patient = g.patient and e.id <> g.id group by g.id
)
select g.id as nummer, coalesce(n.opgevolgd, false) as opgevolgd, max(p.datum) as laatste
from geraakt g left join naast n on n.id = g.id join prestatie p on p.patient = g.patient
where p.verdeel_id = $1 and p.organisatie_id = $2 and p.soort = 'prestatie'
  and p.inhoud->'prestatie'->>'stroom' = 'ggz'
  and (g.gesloten is null or p.datum <= g.gesloten) and (n.vanaf is null or p.datum > n.vanaf)
group by g.id, n.opgevolgd order by g.id`

export const makeTrajectkast = ({ sql, sleutel }: Context): Trajectkast => ({
  stil: async (grens) => {
    const rijen = await sql.query<Omit<Stilte, 'laatste'> & { laatste: string }>(STIL, [
      ...(await sleutel()),
      formatDay(grens),
    ])
    return rijen.map(({ laatste, ...een }) => ({ ...een, laatste: dagOf(laatste) }))
  },
})
