import { canonical } from '@zorgketen/rules'
import {
  type Afschriftrij,
  type Betaalkast,
  type Betalingrij,
  Bewerkingsconflict,
  type ParticuliereFactuurrij,
} from '@zorgketen/usecases/opslag'
import { formatDay } from '@zorgketen/values'
import { json } from '../json.ts'
import type { Context } from './context.ts'
import { dagOf } from './dag.ts'
import { inChunks } from './in-chunks.ts'
import { momentOf } from './moment.ts'
import { type Kolommen, rowSet } from './row-set.ts'

const SLEUTEL = 'verdeel_id = $1 and organisatie_id = $2'

const BETALING: Kolommen = {
  id: 'text',
  afschrift: 'text',
  boeking: 'text',
  factuurnummer: 'text',
  betaler: 'text',
  bedrag: 'bigint',
  zekerheid: 'text',
  dag: 'date',
  bron: 'jsonb',
  door: 'text',
  ongedaan: 'jsonb',
}
const BETALINGVELDEN = Object.keys(BETALING).join(', ')
const FACTUURVELDEN = 'factuurnummer, patient, maand, dag, totaal, inhoud, ingetrokken'

type MetDag<T extends { readonly dag: unknown }> = Omit<T, 'dag'> & { readonly dag: string }

const withDag = <T extends { readonly dag: string }>(rij: T) => ({ ...rij, dag: dagOf(rij.dag) })

export function makeBetaalkast({ sql, sleutel, organisatie }: Context): Betaalkast {
  const facturen = async (kolom: 'patient' | 'factuurnummer', waarde: string | null) => {
    const basis = await sleutel()
    const rijen = await sql.query<MetDag<ParticuliereFactuurrij>>(
      `select ${FACTUURVELDEN} from particuliere_factuur
       where ${SLEUTEL} ${waarde === null ? '' : `and ${kolom} = $3`} order by factuurnummer`,
      waarde === null ? basis : [...basis, waarde],
    )
    return rijen.map(withDag)
  }
  return {
    // Reads and decisions about money go before its writes: under READ COMMITTED two people could both book one payment.
    alleen: async () => {
      await sql.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`betalingen ${organisatie}`])
    },
    bewaarAfschrift: async ({ id, soort, vingerafdruk, naam, op, inhoud }) => {
      const inserted = await sql.run(
        `insert into afschrift (verdeel_id, organisatie_id, id, soort, vingerafdruk, naam, op, inhoud)
         values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
        [...(await sleutel()), id, soort, vingerafdruk, naam, op, json(inhoud)],
      )
      return inserted === 1
    },
    afschriften: async () =>
      (
        await sql.query<Afschriftrij>(
          `select id, soort, vingerafdruk, naam, op, inhoud from afschrift where ${SLEUTEL} order by op, id`,
          await sleutel(),
        )
      ).map((rij) => ({ ...rij, op: momentOf(rij.op) })),
    betalingen: async (factuurnummer) => {
      const basis = await sleutel()
      const rijen = await sql.query<MetDag<Betalingrij>>(
        `select ${BETALINGVELDEN} from betaling
         where ${SLEUTEL} ${factuurnummer === null ? '' : 'and factuurnummer = $3'} order by dag, id`,
        factuurnummer === null ? basis : [...basis, factuurnummer],
      )
      return rijen.map(withDag)
    },
    bewaarBetalingen: async (betalingen) => {
      const rijen = betalingen.map((b) => [
        b.id,
        b.afschrift,
        b.boeking,
        b.factuurnummer,
        b.betaler,
        b.bedrag,
        b.zekerheid,
        formatDay(b.dag),
        json(b.bron),
        b.door,
        b.ongedaan === null ? null : json(b.ongedaan),
      ])
      const nieuw = Object.keys(BETALING).filter((kolom) => kolom !== 'id')
      for (const deel of inChunks(rijen)) {
        const { from, params } = rowSet(BETALING, deel, 3)
        await sql.run(
          `insert into betaling (verdeel_id, organisatie_id, ${BETALINGVELDEN})
           select $1::int, $2::text, ${BETALINGVELDEN} from ${from}
           on conflict (verdeel_id, organisatie_id, id)
           do update set ${nieuw.map((kolom) => `${kolom} = excluded.${kolom}`).join(', ')}`,
          [...(await sleutel()), ...params],
        )
      }
    },
    zetOngedaan: async (id, ongedaan) => {
      await sql.run(`update betaling set ongedaan = $4 where ${SLEUTEL} and id = $3`, [
        ...(await sleutel()),
        id,
        json(ongedaan),
      ])
    },
    facturen: (patient) => facturen('patient', patient),
    bewaarFactuur: async (factuur) => {
      const { factuurnummer, patient, maand, dag, totaal, inhoud, ingetrokken } = factuur
      const inserted = await sql.run(
        `insert into particuliere_factuur (verdeel_id, organisatie_id, ${FACTUURVELDEN})
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing`,
        [
          ...(await sleutel()),
          factuurnummer,
          patient,
          maand,
          formatDay(dag),
          totaal,
          json(inhoud),
          ingetrokken === null ? null : json(ingetrokken),
        ],
      )
      if (inserted === 1) return
      // An invoice that was given out does not change: only the very same one may be kept again.
      const [eerder] = await facturen('factuurnummer', factuurnummer)
      if (canonical(eerder) !== canonical(factuur)) {
        throw new Bewerkingsconflict('particuliere factuur', factuurnummer, 1, eerder ?? null)
      }
    },
    trekIn: async (factuurnummer, ingetrokken) => {
      const gedaan = await sql.run(
        `update particuliere_factuur set ingetrokken = $4
         where ${SLEUTEL} and factuurnummer = $3 and ingetrokken is null`,
        [...(await sleutel()), factuurnummer, json(ingetrokken)],
      )
      if (gedaan === 1) return
      const [nu] = await facturen('factuurnummer', factuurnummer)
      throw new Bewerkingsconflict('particuliere factuur', factuurnummer, 2, nu ?? null)
    },
  }
}
