import type { Betaalstand, Regelgroep, Tijdlijnkast, Tijdlijnregel, Zorgdag, Zorgrij } from '@zorgketen/usecases/opslag'
import { cents, type EpochDay, formatDay } from '@zorgketen/values'
import type { Context } from './context.ts'
import { dagOf, dagOrNull } from './dag.ts'
import { momentOf } from './moment.ts'
import { redenOfCode } from './reden-of-code.ts'

// Care under an own number is found by patient; the rest by its registrations, of which a group session names its
// patients elsewhere. Only columns are read and no JSON: a patient may have thousands of rows.
const ZORG = `
select p.id, p.registratie, p.maand, p.datum, p.trajectsoort, p.code, p.naam, p.tarief, null as weigering, p.soort
from prestatie p
where p.verdeel_id = $1 and p.organisatie_id = $2 and p.patient = $3 and p.trajectsoort is not null
union all
select p.id, p.registratie, p.maand, p.datum, null, p.code, p.naam, coalesce(p.tarief, 0), p.weigering, p.soort
from (
  select r.id from registratie r
  where r.verdeel_id = $1 and r.organisatie_id = $2 and r.patient = $3 and r.gekend_tot is null and not r.vervallen
  union
  select w.registratie from registratie_wie w
  where w.verdeel_id = $1 and w.organisatie_id = $2 and w.soort = 'patient' and w.wie = $3
) eigen join prestatie p on p.verdeel_id = $1 and p.organisatie_id = $2 and p.registratie = eigen.id
where p.trajectsoort is null and (p.patient = $3 or p.patient is null)`

// A credit names no number: it is that of the line it takes back.
const REGELS = `
select r.referentie, r.berichtreferentie, r.factuurnummer, r.betaler, d.maand, d.verzenddatum, d.volgorde as plaats,
  r.volgorde, r.soort, r.datum, r.code, r.bedrag, r.stand, r.toegekend, r.beantwoord, r.opgevolgd,
  r.inhoud->>'gerelateerd' as gerelateerd,
  case when r.soort = 'debet' then r.zorgtraject else (
    select e.zorgtraject from declaratieregel e
    where e.verdeel_id = $1 and e.organisatie_id = $2 and e.referentie = r.inhoud->>'gerelateerd'
  ) end as zorgtraject
from declaratieregel r
join declaratie d on d.verdeel_id = $1 and d.organisatie_id = $2 and d.berichtreferentie = r.berichtreferentie
where r.verdeel_id = $1 and r.organisatie_id = $2 and r.patient = $3`

export function makeTijdlijnkast(context: Context): Tijdlijnkast {
  const { sql, sleutel } = context
  return {
    zorgdagen: async (patient) => {
      const rijen = await sql.query<Omit<Zorgdag, 'dag'> & { readonly datum: string }>(
        `select datum, soort, trajectsoort, count(*) as aantal, sum(tarief)::bigint as bedrag from (${ZORG}) zorg
         group by datum, soort, trajectsoort order by datum, soort, trajectsoort`,
        [...(await sleutel()), patient],
      )
      return rijen.map(({ datum, bedrag, ...rest }) => ({ ...rest, dag: dagOf(datum), bedrag: cents(bedrag) }))
    },
    zorg: (patient, van, tot, hoogstens) => readZorg(context, patient, [van, tot], hoogstens),
    regelgroepen: async (patient) => {
      const rijen = await sql.query<
        Omit<Regelgroep, 'verzonden' | 'beantwoord'> & { readonly verzenddatum: string; readonly beantwoord: string }
      >(
        `select berichtreferentie, factuurnummer, betaler, maand, verzenddatum, beantwoord, zorgtraject, soort, stand,
           count(*) as aantal, sum(bedrag)::bigint as bedrag, sum(toegekend)::bigint as toegekend
         from (${REGELS}) regel
         group by berichtreferentie, factuurnummer, betaler, maand, verzenddatum, beantwoord, zorgtraject, soort, stand, plaats
         order by verzenddatum, betaler, plaats, soort, stand, beantwoord`,
        [...(await sleutel()), patient],
      )
      return rijen.map(({ verzenddatum, beantwoord, ...rest }) => ({
        ...rest,
        verzonden: dagOf(verzenddatum),
        beantwoord: dagOrNull(beantwoord),
      }))
    },
    regels: (patient, berichtreferenties, hoogstens) => readRegels(context, patient, berichtreferenties, hoogstens),
    betaald: async (factuurnummers) => {
      const rijen = await sql.query<Omit<Betaalstand, 'dag'> & { readonly dag: string }>(
        `select factuurnummer, max(dag) as dag, sum(bedrag)::bigint as bedrag from betaling
         where verdeel_id = $1 and organisatie_id = $2 and factuurnummer = any($3::text[]) and ongedaan is null
         group by factuurnummer order by factuurnummer`,
        [...(await sleutel()), factuurnummers],
      )
      return rijen.map(({ dag, ...rest }) => ({ ...rest, dag: dagOf(dag) }))
    },
  }
}

async function readZorg(
  { sql, sleutel }: Context,
  patient: string,
  [van, tot]: readonly [EpochDay, EpochDay],
  hoogstens: number,
): Promise<readonly Zorgrij[]> {
  const rijen = await sql.query<
    Omit<Zorgrij, 'dag' | 'weigering'> & { readonly datum: string; readonly weigering: string | null }
  >(
    `select id, registratie, maand, datum, soort, trajectsoort, code, naam, tarief, weigering from (${ZORG}) zorg
     where datum between $4 and $5 order by datum, id limit $6`,
    [...(await sleutel()), patient, formatDay(van), formatDay(tot), hoogstens],
  )
  return rijen.map(({ datum, weigering, ...rest }) => ({
    ...rest,
    dag: dagOf(datum),
    weigering: weigering === null ? null : redenOfCode(weigering),
  }))
}

interface Wijziging {
  readonly referentie: string
  readonly op: string
  readonly naar: Tijdlijnregel['stand']
  readonly reden: { readonly tekst: Tijdlijnregel['wijzigingen'][number]['reden'] }
}

async function readRegels(
  { sql, sleutel }: Context,
  patient: string,
  berichtreferenties: readonly string[],
  hoogstens: number,
): Promise<readonly Tijdlijnregel[]> {
  const basis = await sleutel()
  const rijen = await sql.query<
    Omit<Tijdlijnregel, 'dag' | 'beantwoord' | 'wijzigingen'> & {
      readonly datum: string
      readonly beantwoord: string | null
    }
  >(
    `select referentie, berichtreferentie, zorgtraject, soort, datum, code, bedrag, stand, toegekend, beantwoord,
       opgevolgd, gerelateerd
     from (${REGELS} and r.berichtreferentie = any($4::text[])) regel
     order by verzenddatum, betaler, plaats, volgorde limit $5`,
    [...basis, patient, berichtreferenties, hoogstens],
  )
  const wijzigingen = await sql.query<Wijziging>(
    `select referentie, op, naar, reden from regelwijziging
     where verdeel_id = $1 and organisatie_id = $2 and referentie = any($3::text[]) order by referentie, volgnummer`,
    [...basis, rijen.map(({ referentie }) => referentie)],
  )
  const perRegel = Map.groupBy(wijzigingen, ({ referentie }) => referentie)
  return rijen.map(({ datum, beantwoord, ...rest }) => ({
    ...rest,
    dag: dagOf(datum),
    beantwoord: dagOrNull(beantwoord),
    wijzigingen: (perRegel.get(rest.referentie) ?? []).map(({ op, naar, reden }) => ({
      op: momentOf(op),
      naar,
      reden: reden.tekst,
    })),
  }))
}
