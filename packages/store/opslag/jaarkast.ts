import type { Jaarkast, Jaarsom, Jaarstand, NooitGevraagd } from '@zorgketen/usecases/opslag'
import { type Cents, formatUzovi, type Maand } from '@zorgketen/values'
import type { Waarde } from '../sql.ts'
import { greepVan } from './bladzijde.ts'
import type { Context } from './context.ts'
import { dagOf } from './dag.ts'
import { readByDay } from './read-packed.ts'
import { REGELVELDEN, type RegelRecord, regelrijOf } from './regelrij.ts'

const SLEUTEL = 'verdeel_id = $1 and organisatie_id = $2'
const JAAR = 'datum >= $3::date and datum <= $4::date and prestatie is not null'
const LAATSTE = "soort = 'debet' and not opgevolgd"
const HEEFT = "soort = 'debet' and stand = 'toegekend'"
const IS_WEG = `not exists (select from prestatie p where p.verdeel_id = $1 and p.organisatie_id = $2
  and p.id = prestatie and p.soort = 'prestatie')`

/** One row for each prestatie with all that was ever sent about it. */
const perPrestatie = (eis: string): string => `
  select prestatie, max(betaler) filter (where ${LAATSTE}) as betaler, max(stand) filter (where ${LAATSTE}) as laatste,
    max(bedrag) filter (where ${LAATSTE}) as bedrag, bool_or(soort = 'debet' and stand = 'verzonden') as wacht,
    bool_or(soort = 'credit' and stand = 'verzonden') as wacht_credit, max(bedrag) filter (where ${HEEFT}) as gevraagd,
    max(toegekend) filter (where ${HEEFT}) as toegekend, max(niet_financieel) filter (where ${HEEFT}) as niet_financieel
  from declaratieregel where ${SLEUTEL} and ${JAAR} ${eis} group by prestatie`

/** Where each of those stands; what is granted counts also when a later line was rejected. */
const standVan = (eis: string): string => `
  select prestatie, betaler, coalesce(gevraagd, bedrag) as gevraagd, coalesce(toegekend, 0) as toegekend,
    case when wacht then 'wacht' when wacht_credit then 'wacht-credit'
      when toegekend is null then case laatste when 'gecrediteerd' then 'teruggenomen' else laatste end
      when ${IS_WEG} then 'te-crediteren'
      when toegekend = 0 and niet_financieel > 0 then 'zonder-betaling'
      when toegekend + niet_financieel < gevraagd then 'deels' else 'toegekend' end as stand
  from (${perPrestatie(eis)}) een where betaler is not null`

/** Which lines can be behind a state: the index on the state finds them without reading the year. */
const KANDIDAAT: Readonly<Record<Jaarstand, string>> = {
  toegekend: HEEFT,
  'zonder-betaling': `${HEEFT} and toegekend = 0`,
  teruggenomen: `stand = 'gecrediteerd' and ${LAATSTE}`,
  wacht: "stand = 'verzonden' and soort = 'debet'",
  'wacht-credit': "stand = 'verzonden' and soort = 'credit'",
  afgekeurd: `stand = 'afgekeurd' and ${LAATSTE}`,
  geweigerd: `stand = 'geweigerd' and ${LAATSTE}`,
  deels: `${HEEFT} and toegekend + niet_financieel < bedrag`,
  'te-crediteren': `${HEEFT} and ${IS_WEG}`,
}

// Care for another provider goes on an invoice to that one, never in a line (ZTN-14).
const ZONDER_REGEL = `not exists (select from declaratieregel d where d.verdeel_id = $1 and d.organisatie_id = $2
  and d.prestatie = p.id and d.prestatie is not null and d.soort = 'debet')`

export function makeJaarkast({ sql, sleutel }: Context): Jaarkast {
  const basis = async (jaar: number): Promise<readonly Waarde[]> => [
    ...(await sleutel()),
    `${jaar}-01-01`,
    `${jaar}-12-31`,
  ]
  return {
    standen: async (jaar) =>
      sql.query<Jaarsom>(
        `select betaler, stand, count(*) as aantal, sum(gevraagd)::int8 as gevraagd, sum(toegekend)::int8 as toegekend
         from (${standVan('')}) alle group by betaler, stand order by betaler, stand`,
        await basis(jaar),
      ),
    regels: async ({ jaar, betaler, stand }, pagina) => {
      const kandidaten = `select referentie, prestatie, datum from declaratieregel
        where ${SLEUTEL} and ${JAAR} and ${KANDIDAAT[stand]}`
      const gevonden = `with kandidaat as materialized (${kandidaten}),
        staat as materialized (${standVan('and prestatie in (select prestatie from kandidaat)')})
        select k.referentie, k.datum from kandidaat k join staat s on s.prestatie = k.prestatie
        where s.stand = $5 and s.betaler = $6`
      const params = [...(await basis(jaar)), stand, formatUzovi(betaler)]
      const [telling] = await sql.query<{ n: number }>(`select count(*) as n from (${gevonden}) g`, params)
      const totaal = telling?.n ?? 0
      const { offset, limit, omgekeerd } = greepVan(pagina, totaal)
      const richting = omgekeerd ? 'desc' : 'asc'
      const blad = await sql.query<{ referentie: string }>(
        `select referentie from (${gevonden}) g order by datum ${richting}, referentie ${richting}
         limit $7 offset $8`,
        [...params, limit, offset],
      )
      const volgorde = (omgekeerd ? blad.toReversed() : blad).map(({ referentie }) => referentie)
      const rijen = await sql.query<RegelRecord>(
        `select ${REGELVELDEN} from declaratieregel where ${SLEUTEL} and referentie = any($3::text[])`,
        [...(await sleutel()), volgorde],
      )
      const perReferentie = new Map(rijen.map((rij) => [regelrijOf(rij).regel.referentie, regelrijOf(rij)]))
      return { totaal, rijen: volgorde.flatMap((referentie) => perReferentie.get(referentie) ?? []) }
    },
    nooitGevraagd: async (jaar) =>
      sql.query<{ maand: Maand; aantal: number; bedrag: Cents }>(
        `select p.maand, count(*) as aantal, coalesce(sum(p.tarief), 0)::int8 as bedrag from prestatie p
         where p.verdeel_id = $1 and p.organisatie_id = $2 and p.maand >= $3 and p.maand <= $4
           and p.trajectsoort is not null and ${ZONDER_REGEL}
         group by p.maand order by p.maand`,
        [...(await sleutel()), `${jaar}-01`, `${jaar}-12`],
      ),
    nooitGevraagdIn: async (maand) =>
      (
        await readByDay<Omit<NooitGevraagd, 'datum' | 'prestatie'> & { readonly datum: string; readonly id: string }>(
          sql,
          (na) =>
            `select p.datum, p.id, p.patient, p.code, p.tarief as bedrag from prestatie p
             where p.verdeel_id = $1 and p.organisatie_id = $2 and p.maand = $3 and p.trajectsoort is not null
               and ${ZONDER_REGEL} and (p.datum, p.id) > ${na} order by p.datum, p.id`,
          [...(await sleutel()), maand],
        )
      ).map(({ id, datum, ...rest }) => ({ prestatie: id, datum: dagOf(datum), ...rest })),
  }
}
