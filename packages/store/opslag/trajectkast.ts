import type { Startafwijking, Stilte, Trajectkast, Zorgdagen } from '@zorgketen/usecases/opslag'
import { cents, formatDay } from '@zorgketen/values'
import type { Context } from './context.ts'
import { dagOf } from './dag.ts'
import { inChunks } from './in-chunks.ts'

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
    where p.verdeel_id = $1 and p.organisatie_id = $2 and p.trajectsoort = 'ggz' and p.datum > $3
      and p.patient = n.patient
  ))
), naast as (
  select g.id, max(e.gesloten) filter (where g.gesloten is null or e.gesloten < g.gesloten) as vanaf,
    bool_or(e.gesloten is null or e.gesloten > g.gesloten) as opgevolgd
  from geraakt g join nummer e on e.patient = g.patient and e.id <> g.id group by g.id
)
select g.id as nummer, coalesce(n.opgevolgd, false) as opgevolgd, max(p.datum) as laatste
from geraakt g left join naast n on n.id = g.id join prestatie p on p.patient = g.patient
where p.verdeel_id = $1 and p.organisatie_id = $2 and p.trajectsoort = 'ggz'
  and (g.gesloten is null or p.datum <= g.gesloten) and (n.vanaf is null or p.datum > n.vanaf)
group by g.id, n.opgevolgd order by g.id`

// Numbers that hold now; `vanaf`: the day the one before closed. Numbers that close on one day are peers.
const nummers = (wie: string): string => `
nummer as materialized (
  select r.id, t.patient, t.soort, t.startdatum, t.gesloten,
    max(t.gesloten) over (partition by t.patient, t.soort order by t.gesloten nulls last
      groups between unbounded preceding and 1 preceding) as vanaf
  from register_rij r cross join lateral json_to_record(r.inhoud)
    as t(soort text, patient text collate "C", startdatum date, gesloten date)
  where r.verdeel_id = $1 and r.organisatie_id = $2 and r.register = 'zorgtraject'
    and r.gekend_tot is null and not r.vervallen${wie}
)`

// The first and the last care are each one step in the index.
const ZORG = `
select min(p.datum) as eerste, max(p.datum) as laatste from prestatie p
where p.verdeel_id = $1 and p.organisatie_id = $2 and p.patient = n.patient and p.trajectsoort = n.soort
  and p.datum > coalesce(n.vanaf, '-infinity'::date) and p.datum <= coalesce(n.gesloten, 'infinity'::date)`

const zorgdagen = (wie: string): string => `
with ${nummers(wie)}
select n.id as nummer, zorg.eerste, zorg.laatste from nummer n cross join lateral (${ZORG}) zorg
order by n.patient, n.soort, n.gesloten nulls last, n.id`

// First the numbers of which anything was sent with another startdatum, then the lines of those that still count.
const AFWIJKEND = `
with ${nummers('')}, verzonden as materialized (
  select zorgtraject, startdatum from declaratieregel
  where verdeel_id = $1 and organisatie_id = $2 and zorgtraject is not null group by zorgtraject, startdatum
), anders as materialized (
  select n.id, n.patient, n.soort, s.startdatum from nummer n cross join lateral (
    select case when n.soort = 'fz' then n.startdatum else least(n.startdatum, zorg.eerste) end as startdatum
    from (${ZORG}) zorg
  ) s
  where s.startdatum is not null and exists (
    select from verzonden v where v.zorgtraject = n.id and v.startdatum is distinct from s.startdatum)
)
select a.id as nummer, a.patient, a.soort, a.startdatum, min(r.startdatum) as verzonden, count(*) as aantal,
  count(*) filter (where r.stand = 'verzonden') as wacht, sum(r.bedrag)::bigint as bedrag
from anders a join declaratieregel r on r.zorgtraject = a.id and r.startdatum is distinct from a.startdatum
where r.verdeel_id = $1 and r.organisatie_id = $2
  and (r.stand = 'toegekend' or (not r.opgevolgd and r.stand in ('verzonden', 'afgekeurd', 'geweigerd')))
  and exists (select from prestatie p where p.verdeel_id = $1 and p.organisatie_id = $2
    and p.id = r.prestatie and p.soort = 'prestatie')
  and not exists (select from declaratieregel o where o.verdeel_id = $1 and o.organisatie_id = $2
    and o.prestatie = r.prestatie and o.stand = 'verzonden' and o.soort = 'debet' and o.referentie <> r.referentie)
group by a.id, a.patient, a.soort, a.startdatum order by a.patient, a.id`

export const makeTrajectkast = ({ sql, sleutel }: Context): Trajectkast => ({
  stil: async (grens) => {
    const rijen = await sql.query<Omit<Stilte, 'laatste'> & { laatste: string }>(STIL, [
      ...(await sleutel()),
      formatDay(grens),
    ])
    return rijen.map(({ laatste, ...een }) => ({ ...een, laatste: dagOf(laatste) }))
  },
  zorgdagen: async (patienten) => {
    const basis = await sleutel()
    if (patienten === null) return (await sql.query<Zorgdagenrij>(zorgdagen(''), basis)).map(zorgdagenOf)
    const alle: Zorgdagen[] = []
    for (const deel of inChunks([...new Set(patienten)].toSorted())) {
      const rijen = await sql.query<Zorgdagenrij>(zorgdagen(' and r.patient = any($3::text[])'), [...basis, deel])
      alle.push(...rijen.map(zorgdagenOf))
    }
    return alle
  },
  afwijkend: async () => {
    const rijen = await sql.query<Afwijkingrij>(AFWIJKEND, await sleutel())
    return rijen.map(({ startdatum, verzonden, bedrag, ...een }) => ({
      ...een,
      startdatum: dagOf(startdatum),
      verzonden: verzonden === null ? null : dagOf(verzonden),
      bedrag: cents(bedrag),
    }))
  },
})

interface Afwijkingrij extends Omit<Startafwijking, 'startdatum' | 'verzonden' | 'bedrag'> {
  readonly startdatum: string
  readonly verzonden: string | null
  readonly bedrag: number
}

interface Zorgdagenrij {
  readonly nummer: string
  readonly eerste: string | null
  readonly laatste: string | null
}

const zorgdagenOf = ({ nummer, eerste, laatste }: Zorgdagenrij): Zorgdagen => ({
  nummer,
  eerste: eerste === null ? null : dagOf(eerste),
  laatste: laatste === null ? null : dagOf(laatste),
})
