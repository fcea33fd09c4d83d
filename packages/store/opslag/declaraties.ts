import type { Regelstand } from '@zorgketen/declaratie'
import type { Declaratierij } from '@zorgketen/usecases/opslag'
import type { Cents, Maand } from '@zorgketen/values'
import type { Context } from './context.ts'
import { kopCodec } from './regel-codec.ts'

interface Rij {
  readonly kop: unknown
  readonly aantal: number
  readonly stand: Declaratierij['stand']
  readonly bericht: string | null
  readonly per_stand: Partial<Record<Regelstand, number>>
  readonly toegekend: Cents
}

/**
 * Declarations in the order of sending. `toegekend` is what was granted and not taken back, as in `totalToegekend`: a
 * credit counts in the declaration of the line it takes back.
 */
export async function listDeclaraties(
  { sql, sleutel }: Context,
  maand: Maand | null,
): Promise<readonly Declaratierij[]> {
  const basis = await sleutel()
  const past = maand === null ? '' : 'and maand = $3'
  const rijen = await sql.query<Rij>(
    `with per_stand as (
       select berichtreferentie, stand, count(*) as n,
         coalesce(sum(toegekend) filter (where soort = 'debet' and stand = 'toegekend'), 0) as toegekend
       from declaratieregel where verdeel_id = $1 and organisatie_id = $2 ${past}
       group by berichtreferentie, stand
     ), per_bericht as (
       select berichtreferentie, jsonb_object_agg(stand, n) as per_stand, sum(toegekend)::bigint as toegekend
       from per_stand group by berichtreferentie
     )
     select d.kop, d.aantal, d.stand, d.bericht, coalesce(p.per_stand, '{}'::jsonb) as per_stand,
       coalesce(p.toegekend, 0)::bigint as toegekend
     from declaratie d left join per_bericht p on p.berichtreferentie = d.berichtreferentie
     where d.verdeel_id = $1 and d.organisatie_id = $2 ${past.replace('maand', 'd.maand')}
     order by d.volgorde, d.berichtreferentie`,
    maand === null ? basis : [...basis, maand],
  )
  return rijen.map(({ kop, aantal, stand, bericht, per_stand, toegekend }) => ({
    kop: kopCodec.parse(kop),
    aantal,
    stand,
    bericht,
    perStand: per_stand,
    toegekend,
  }))
}
