import type { Berichtenkast, Berichtrij } from '@zorgketen/usecases/opslag'
import { json } from '../json.ts'
import type { Waarde } from '../sql.ts'
import type { Context } from './context.ts'
import { momentOf } from './moment.ts'
import { NietGevonden } from './niet-gevonden.ts'
import { pack, unpack, unpackBegin, ZSTD_BLOK } from './zstd.ts'

type Rij = Omit<Berichtrij, 'antwoordOp'> & { readonly antwoord_op: string | null }

const VELDEN = `id, richting, soort, milieu, referentie, tegenpartij, vingerafdruk, grootte, tijdstip, stand, reden,
  antwoord_op`

/** A payer's messages are spread by the hash of their bytes: the same bytes always meet at one place. */
const SLEUTEL = 'verdeel_id = any($1::int[]) and organisatie_id = $2'

const geen = (id: string): NietGevonden => new NietGevonden({ nl: 'Bericht', en: 'Message' }, id)

export function makeBerichtenkast(context: Context): Berichtenkast {
  const { sql, organisatie, plaatsen } = context
  const basis = async (): Promise<readonly Waarde[]> => [await plaatsen(), organisatie]
  return {
    bewaar: async (bericht, bytes) => {
      const { id, richting, soort, milieu, referentie, tegenpartij, vingerafdruk, grootte } = bericht
      const { tijdstip, stand, reden, antwoordOp } = bericht
      const sleutel = await context.sleutel(vingerafdruk)
      const inserted = await sql.run(
        `insert into bericht (verdeel_id, organisatie_id, id, richting, soort, milieu, referentie, tegenpartij,
           vingerafdruk, grootte, tijdstip, stand, reden, antwoord_op, inhoud)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) on conflict do nothing`,
        [
          ...sleutel,
          id,
          richting,
          soort,
          milieu,
          referentie,
          tegenpartij,
          vingerafdruk,
          grootte,
          tijdstip,
          stand,
          reden === null ? null : json(reden),
          antwoordOp,
          pack(bytes),
        ],
      )
      if (inserted === 1) return { id, nieuw: true }
      const [eerder] = await sql.query<{ id: string }>(
        'select id from bericht where verdeel_id = $1 and organisatie_id = $2 and richting = $3 and vingerafdruk = $4',
        [...sleutel, richting, vingerafdruk],
      )
      if (eerder === undefined) throw new RangeError(`the id of message ${id} is in use for other bytes`)
      return { id: eerder.id, nieuw: false }
    },
    lijst: async ({ richting, soort, standen }, { vanaf, aantal }) => {
      const params: Waarde[] = [...(await basis())]
      const conditions = [SLEUTEL]
      const add = (conditie: string, waarde: string | readonly string[] | null): void => {
        if (waarde === null) return
        params.push(waarde)
        conditions.push(conditie.replace('?', `$${params.length}`))
      }
      add('richting = ?', richting)
      add('soort = ?', soort)
      add('stand = any(?::text[])', standen)
      const where = conditions.join(' and ')
      const [telling] = await sql.query<{ n: number }>(`select count(*) as n from bericht where ${where}`, params)
      const rijen = await sql.query<Rij>(
        `select ${VELDEN} from bericht where ${where} order by tijdstip desc, id desc
         limit $${params.length + 1} offset $${params.length + 2}`,
        [...params, aantal, vanaf],
      )
      return { rijen: rijen.map(fromRij), totaal: telling?.n ?? 0 }
    },
    vind: async (id) => {
      const [rij] = await sql.query<Rij>(`select ${VELDEN} from bericht where ${SLEUTEL} and id = $3`, [
        ...(await basis()),
        id,
      ])
      return rij === undefined ? null : fromRij(rij)
    },
    inhoud: async (id) => {
      const [rij] = await sql.query<{ inhoud: Uint8Array }>(`select inhoud from bericht where ${SLEUTEL} and id = $3`, [
        ...(await basis()),
        id,
      ])
      if (rij === undefined) throw geen(id)
      return unpack(rij.inhoud)
    },
    begin: async (id, hoogstens) => {
      const [rij] = await sql.query<{ begin: Uint8Array }>(
        `select substring(inhoud from 1 for ${ZSTD_BLOK}) as begin from bericht where ${SLEUTEL} and id = $3`,
        [...(await basis()), id],
      )
      if (rij === undefined) throw geen(id)
      return unpackBegin(rij.begin).subarray(0, hoogstens)
    },
    zetStand: async (id, stand, reden) => {
      const changed = await sql.run(`update bericht set stand = $4, reden = $5 where ${SLEUTEL} and id = $3`, [
        ...(await basis()),
        id,
        stand,
        reden === null ? null : json(reden),
      ])
      if (changed === 0) throw geen(id)
    },
  }
}

const fromRij = ({ antwoord_op, tijdstip, ...rij }: Rij): Berichtrij => ({
  ...rij,
  tijdstip: momentOf(tijdstip),
  antwoordOp: antwoord_op,
})
