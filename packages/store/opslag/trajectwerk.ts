import type { Nummereinde, Terugkomst, Trajectwerkkast } from '@zorgketen/usecases/opslag'
import { formatDay } from '@zorgketen/values'
import type { Context } from './context.ts'
import { dagOf, dagOrNull } from './dag.ts'

const NU = 'r.verdeel_id = $1 and r.organisatie_id = $2 and r.gekend_tot is null and not r.vervallen'

/** The first planned ggz appointment from today on of the patient of a row. `en`: a further condition. */
const afspraak = (van: string, en = ''): string => `(
    select min(a.datum) from afspraakdeelname w join afspraak a
      on a.verdeel_id = $1 and a.organisatie_id = $2 and a.id = w.afspraak and a.gekend_tot is null
    where w.verdeel_id = $1 and w.organisatie_id = $2 and w.soort = 'patient' and w.wie = ${van}.patient
      and w.datum >= $3${en} and a.status = 'gepland' and exists (
        select from json_to_recordset(a.inhoud->'patienten') as e(patient text, stroom text)
        where e.patient = ${van}.patient and e.stroom = 'ggz')
  )`

// Each document is opened once. Only of who has no open ggz number are care and appointments looked up, each one step
// in its index.
const VRAGEN = `
with nummer as materialized (
  select r.id, t.patient, t.soort, t.gesloten
  from register_rij r cross join lateral json_to_record(r.inhoud)
    as t(soort text, patient text collate "C", gesloten date)
  where ${NU} and r.register = 'zorgtraject'
), dicht as materialized (
  select patient, max(gesloten) as gesloten from nummer where soort = 'ggz'
  group by patient having bool_and(gesloten is not null)
), terug as (
  select d.patient, d.gesloten, (
    select min(p.datum) from prestatie p
    where p.verdeel_id = $1 and p.organisatie_id = $2 and p.patient = d.patient and p.trajectsoort = 'ggz'
      and p.datum > d.gesloten
  ) as zorg, ${afspraak('d', ' and w.datum > d.gesloten')} as afspraak
  from dicht d
)
select 'terug' as soort, patient, null as nummer, gesloten as dag, zorg, afspraak from terug
where zorg is not null or afspraak is not null
union all
select 'stil', n.patient, n.id, zorg.laatste, null, ${afspraak('n')}
from nummer n cross join lateral (
  select max(p.datum) as laatste from prestatie p
  where p.verdeel_id = $1 and p.organisatie_id = $2 and p.patient = n.patient and p.trajectsoort = 'ggz'
) zorg
where n.soort = 'ggz' and n.gesloten is null and zorg.laatste <= $4
union all
select 'titel', n.patient, n.id, max(t.tot), null, null
from nummer n join (
  select r.inhoud->>'zorgtraject' as nummer, (r.inhoud->'titel'->>'tot')::date as tot from register_rij r
  where ${NU} and r.register = 'plaatsing'
) t on t.nummer = n.id
where n.soort = 'fz' and n.gesloten is null
group by n.id, n.patient having bool_and(t.tot is not null) and max(t.tot) <= $5
order by 2, 3`

interface Vraagrij {
  readonly soort: 'terug' | 'stil' | 'titel'
  readonly patient: string
  readonly nummer: string | null
  readonly dag: string
  readonly zorg: string | null
  readonly afspraak: string | null
}

const terugkomstOf = ({ patient, dag, zorg, afspraak: gepland }: Vraagrij): Terugkomst => ({
  patient,
  gesloten: dagOf(dag),
  zorg: dagOrNull(zorg),
  afspraak: dagOrNull(gepland),
})

const eindeOf = ({ patient, nummer, dag, afspraak: gepland }: Vraagrij): Nummereinde => ({
  patient,
  afspraak: dagOrNull(gepland),
  nummer: nummer ?? '',
  dag: dagOf(dag),
})

export const makeTrajectwerkkast = ({ sql, sleutel }: Context): Trajectwerkkast => ({
  zorgNa: async (patient, dag) => {
    const [rij] = await sql.query<{ readonly dag: string | null }>(
      `select min(p.datum) as dag from prestatie p
       where p.verdeel_id = $1 and p.organisatie_id = $2 and p.patient = $3 and p.trajectsoort = 'ggz' and p.datum > $4`,
      [...(await sleutel()), patient, formatDay(dag)],
    )
    return dagOrNull(rij?.dag ?? null)
  },
  vragen: async ({ vandaag, zorgTot, titelTot }) => {
    const dagen = [vandaag, zorgTot, titelTot].map((dag) => formatDay(dag))
    const rijen = await sql.query<Vraagrij>(VRAGEN, [...(await sleutel()), ...dagen])
    const van = (welke: Vraagrij['soort']): readonly Vraagrij[] => rijen.filter(({ soort }) => soort === welke)
    return {
      terug: van('terug').map(terugkomstOf),
      stil: van('stil').map(eindeOf),
      titels: van('titel').map(eindeOf),
    }
  },
})
