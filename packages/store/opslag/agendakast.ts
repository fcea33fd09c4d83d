import { type Agendaafspraak, agendaafspraak } from '@zorgketen/usecases'
import type { Afspraakfilter, Afspraakrij, Agendakast } from '@zorgketen/usecases/opslag'
import { formatDay, type Period } from '@zorgketen/values'
import { json } from '../json.ts'
import type { Waarde } from '../sql.ts'
import { greepVan } from './bladzijde.ts'
import type { Context } from './context.ts'
import { inChunks } from './in-chunks.ts'
import { insertRows } from './insert-rows.ts'
import { momentOf } from './moment.ts'
import { readByDay } from './read-packed.ts'
import type { Kolommen } from './row-set.ts'
import { keepVersions } from './versies.ts'

const SLEUTEL = 'a.verdeel_id = $1 and a.organisatie_id = $2'
const VELDEN = 'a.id, a.datum, a.versie, a.gekend_van, a.inhoud, a.herkomst, a.door'
const KOLOMMEN: Kolommen = {
  datum: 'date',
  begintijd: 'int',
  status: 'text',
  inhoud: 'json',
  herkomst: 'text',
  door: 'text',
}
const DEELNAMEKOLOMMEN: Kolommen = { soort: 'text', wie: 'text', datum: 'date', afspraak: 'text' }

interface AfspraakRecord {
  readonly id: string
  readonly datum: string
  readonly versie: number
  readonly gekend_van: string
  readonly inhoud: unknown
  readonly herkomst: string
  readonly door: string
}

const rijOf = ({ versie, gekend_van, inhoud, herkomst, door }: AfspraakRecord): Afspraakrij => ({
  afspraak: agendaafspraak.parse(inhoud),
  versie,
  gekendVan: momentOf(gekend_van),
  door,
  herkomst,
})

export function makeAgendakast(context: Context): Agendakast {
  const { sql, sleutel } = context
  const vind = async (id: string): Promise<Afspraakrij | null> => {
    const [rij] = await sql.query<AfspraakRecord>(
      `select ${VELDEN} from afspraak a where ${SLEUTEL} and a.id = $3 and a.gekend_tot is null`,
      [...(await sleutel()), id],
    )
    return rij === undefined ? null : rijOf(rij)
  }
  const bronVan = async ({ periode, zorgverlener, patient }: Afspraakfilter) => {
    const params: Waarde[] = [...(await sleutel()), ...grenzen(periode)]
    const delen = [`${SLEUTEL} and a.gekend_tot is null and a.datum between $3 and $4`]
    for (const [soort, wie] of [
      ['zorgverlener', zorgverlener],
      ['patient', patient],
    ] as const) {
      if (wie === null) continue
      params.push(wie)
      delen.push(`exists (select 1 from afspraakdeelname d where d.verdeel_id = $1 and d.organisatie_id = $2
        and d.soort = '${soort}' and d.wie = $${params.length} and d.datum = a.datum and d.afspraak = a.id)`)
    }
    return { from: `from afspraak a where ${delen.join(' and ')}`, params }
  }
  return {
    vind,
    lijst: async (filter, pagina) => {
      const { from, params } = await bronVan(filter)
      const [telling] = await sql.query<{ n: number }>(`select count(*) as n ${from}`, params)
      const totaal = telling?.n ?? 0
      const { offset, limit, omgekeerd } = greepVan(pagina, totaal)
      const richting = omgekeerd ? ' desc' : ''
      const rijen = await sql.query<AfspraakRecord>(
        `select ${VELDEN} ${from} order by a.datum${richting}, a.begintijd${richting}, a.id${richting}
         limit $${params.length + 1} offset $${params.length + 2}`,
        [...params, limit, offset],
      )
      return { rijen: (omgekeerd ? rijen.toReversed() : rijen).map(rijOf), totaal }
    },
    inPeriode: async (periode, zorgverlener) => {
      const { from, params } = await bronVan({ periode, zorgverlener, patient: null })
      const rijen = await readByDay<AfspraakRecord>(
        sql,
        (na) => `select ${VELDEN} ${from} and (a.datum, a.id) > ${na} order by a.datum, a.id`,
        params,
      )
      return rijen.map(rijOf).sort((a, b) => a.afspraak.datum - b.afspraak.datum || byTime(a.afspraak, b.afspraak))
    },
    historie: async (id) =>
      (
        await sql.query<AfspraakRecord>(
          `select ${VELDEN} from afspraak a where ${SLEUTEL} and a.id = $3 order by a.versie`,
          [...(await sleutel()), id],
        )
      ).map(rijOf),
    zet: async (rijen, { op, door, reden }) => {
      const versies = rijen.map(({ afspraak, verwachteVersie }) => ({
        id: afspraak.id,
        verwachteVersie,
        waarden: [
          formatDay(afspraak.datum),
          afspraak.begintijd as number,
          afspraak.status,
          json(agendaafspraak.encode(afspraak)),
          reden,
          door,
        ],
      }))
      const tabel = { naam: 'afspraak', soort: 'afspraak', deel: null, kolommen: KOLOMMEN }
      await keepVersions(context, tabel, versies, op, async (id) => {
        const rij = await vind(id)
        return rij && { versie: rij.versie, huidig: { ...rij, afspraak: agendaafspraak.encode(rij.afspraak) } }
      })
      for (const deel of inChunks(rijen)) {
        await sql.run(
          'delete from afspraakdeelname a where a.verdeel_id = $1 and a.organisatie_id = $2 and a.afspraak = any($3::text[])',
          [...(await sleutel()), deel.map(({ afspraak }) => afspraak.id)],
        )
      }
      const deelnames = rijen.flatMap(({ afspraak }) => deelnamesOf(afspraak))
      await insertRows(context, 'afspraakdeelname', await sleutel(), DEELNAMEKOLOMMEN, deelnames)
    },
  }
}

const grenzen = ({ van, tot }: Period): readonly [string, string] => [
  formatDay(van),
  tot === null ? '2199-12-31' : formatDay(tot),
]

const byTime = (a: Agendaafspraak, b: Agendaafspraak): number => a.begintijd - b.begintijd || (a.id < b.id ? -1 : 1)

function deelnamesOf({ id, datum, zorgverleners, patienten }: Agendaafspraak): readonly (readonly string[])[] {
  const dag = formatDay(datum)
  return [
    ...[...new Set(zorgverleners)].map((wie) => ['zorgverlener', wie, dag, id]),
    ...[...new Set(patienten.map(({ patient }) => patient))].map((wie) => ['patient', wie, dag, id]),
  ]
}
