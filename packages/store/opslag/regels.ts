import type { Regelstand } from '@zorgketen/declaratie'
import type { Deel, Pagina, Regelfilter, Regelgeschiedenis, Regelrij } from '@zorgketen/usecases/opslag'
import type { Cents, Tekst } from '@zorgketen/values'
import type { Waarde } from '../sql.ts'
import { greepVan } from './bladzijde.ts'
import type { Context } from './context.ts'
import { TE_HERSTELLEN } from './dossiertellingen.ts'
import { momentOf } from './moment.ts'
import { REGELVELDEN, type RegelRecord, regelrijOf } from './regelrij.ts'

const SLEUTEL = 'verdeel_id = $1 and organisatie_id = $2'

/** Lines in order of their reference: for lines of ours that is the order of sending. */
export async function listRegels(
  { sql, sleutel }: Context,
  filter: Regelfilter,
  pagina: Pagina,
): Promise<Deel<Regelrij>> {
  const params: Waarde[] = [...(await sleutel())]
  const conditions = [SLEUTEL]
  const add = (conditie: string, waarde: string | readonly string[] | null): void => {
    if (waarde === null) return
    params.push(waarde)
    conditions.push(conditie.replace('?', `$${params.length}`))
  }
  add('maand = ?', filter.maand)
  add('betaler = ?', filter.betaler)
  add('stand = any(?::text[])', filter.standen)
  add('patient = ?', filter.patient)
  add('prestatie = ?', filter.prestatie)
  add(
    `berichtreferentie = (select berichtreferentie from declaratie
       where ${SLEUTEL} and factuurnummer = ?)`,
    filter.factuurnummer,
  )
  if (filter.teHerstellen) conditions.push(TE_HERSTELLEN)
  const where = conditions.join(' and ')
  const [telling] = await sql.query<{ n: number }>(`select count(*) as n from declaratieregel where ${where}`, params)
  const totaal = telling?.n ?? 0
  const { offset, limit, omgekeerd } = greepVan(pagina, totaal)
  const rijen = await sql.query<RegelRecord>(
    `select ${REGELVELDEN} from declaratieregel where ${where}
     order by referentie${omgekeerd ? ' desc' : ''} limit $${params.length + 1} offset $${params.length + 2}`,
    [...params, limit, offset],
  )
  return { rijen: (omgekeerd ? rijen.toReversed() : rijen).map(regelrijOf), totaal }
}

interface Wijziging {
  readonly op: string
  readonly bericht: string
  readonly van: Regelstand
  readonly naar: Regelstand
  readonly toegekend: Cents
  readonly reden: { readonly tekst: Tekst }
}

/** A line with everything that changed it, oldest first; null when there is no such line. */
export async function findRegel(
  { sql, sleutel }: Context,
  referentie: string,
): Promise<{ readonly rij: Regelrij; readonly geschiedenis: readonly Regelgeschiedenis[] } | null> {
  const basis = [...(await sleutel()), referentie]
  const [rij] = await sql.query<RegelRecord>(
    `select ${REGELVELDEN} from declaratieregel where ${SLEUTEL} and referentie = $3`,
    basis,
  )
  if (rij === undefined) return null
  const wijzigingen = await sql.query<Wijziging>(
    `select op, bericht, van, naar, toegekend, reden from regelwijziging where ${SLEUTEL} and referentie = $3
     order by volgnummer`,
    basis,
  )
  const geschiedenis = wijzigingen.map(({ op, reden, ...rest }) => ({ ...rest, op: momentOf(op), reden: reden.tekst }))
  return { rij: regelrijOf(rij), geschiedenis }
}
