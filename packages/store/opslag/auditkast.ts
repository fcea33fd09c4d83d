import type { Auditkast, Auditrij } from '@zorgketen/usecases/opslag'
import { json } from '../json.ts'
import type { Context } from './context.ts'
import { momentOf } from './moment.ts'

export function makeAuditkast({ sql, sleutel }: Context): Auditkast {
  return {
    schrijf: async ({ id, op, door, rol, doel, handeling, onderwerp, details }) => {
      await sql.run(
        `insert into audit (verdeel_id, organisatie_id, id, op, door, rol, doel, handeling, onderwerp, details)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [...(await sleutel()), id, op, door, rol, doel, handeling, onderwerp, json(details)],
      )
    },
    stempel: async () => {
      const [laatste] = await sql.query<{ op: string; n: number }>(
        `select op, count(*) as n from audit
         where verdeel_id = $1 and organisatie_id = $2
           and op = (select max(op) from audit where verdeel_id = $1 and organisatie_id = $2)
         group by op`,
        [...(await sleutel())],
      )
      return laatste === undefined ? '' : `${laatste.op} ${laatste.n}`
    },
    lijst: async (onderwerp, { vanaf, aantal }) => {
      const where = `verdeel_id = $1 and organisatie_id = $2 ${onderwerp === null ? '' : 'and onderwerp = $3'}`
      const params = [...(await sleutel()), ...(onderwerp === null ? [] : [onderwerp])]
      const [telling] = await sql.query<{ n: number }>(`select count(*) as n from audit where ${where}`, params)
      const rijen = await sql.query<Auditrij>(
        `select id, op, door, rol, doel, handeling, onderwerp, details from audit where ${where}
         order by op desc, id desc limit $${params.length + 1} offset $${params.length + 2}`,
        [...params, aantal, vanaf],
      )
      return { rijen: rijen.map((rij) => ({ ...rij, op: momentOf(rij.op) })), totaal: telling?.n ?? 0 }
    },
  }
}
