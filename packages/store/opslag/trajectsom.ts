import type { Boekgreep, Boeksom, Greepregel, Verzondengreep, Verzondensom } from '@zorgketen/usecases/opslag'
import { formatDay, formatUzovi, formatZtn } from '@zorgketen/values'
import type { Waarde } from '../sql.ts'
import type { Context } from './context.ts'
import { dagOf } from './dag.ts'

const MEEST = 500
const KOLOMMEN = 'referentie, factuurnummer, datum, code, stand, bedrag, toegekend'

/** A query of lines with their parameters. */
interface Vraag {
  readonly regels: string
  readonly params: readonly Waarde[]
}

const eindeOf = ({ tot }: Pick<Boekgreep, 'tot'>): string | null => (tot === null ? null : formatDay(tot))

/** Lines of a payer's book: by the index on declarant and number. */
const uitBoek = async ({ sleutel }: Context, greep: Boekgreep): Promise<Vraag> => ({
  regels: `select ${KOLOMMEN} from (
      select referentie, factuurnummer, inhoud->>'datum' as datum, inhoud->>'code' as code, stand, toegekend,
        round((inhoud->>'bedrag')::numeric * 100)::int8 as bedrag
      from boekregel where verdeel_id = $1 and organisatie_id = $2 and declarant = $3 and zorgtraject = $4
        and inhoud->>'soort' = 'debet') alle
    where datum >= $5 and ($6::text is null or datum <= $6)`,
  params: [
    ...(await sleutel(greep.declarant)),
    greep.declarant,
    formatZtn(greep.nummer),
    formatDay(greep.van),
    eindeOf(greep),
  ],
})

/** Lines of our own: by the index on the patient. Of lines that followed each other the last counts. */
const uitDossiers = async ({ sleutel }: Context, greep: Verzondengreep): Promise<Vraag> => ({
  regels: `select ${KOLOMMEN} from (
      select referentie, factuurnummer, datum::text as datum, code, stand, bedrag, toegekend from declaratieregel
      where verdeel_id = $1 and organisatie_id = $2 and patient = $3 and inhoud->>'zorgtraject' = $4 and betaler = $7
        and soort = 'debet' and stand <> 'gecrediteerd' and (stand = 'toegekend' or not opgevolgd)) alle
    where datum >= $5 and ($6::text is null or datum <= $6)`,
  params: [
    ...(await sleutel()),
    greep.patient,
    formatZtn(greep.nummer),
    formatDay(greep.van),
    eindeOf(greep),
    formatUzovi(greep.betaler),
  ],
})

async function sum({ sql }: Context, { regels, params }: Vraag): Promise<Verzondensom> {
  const [som] = await sql.query<Verzondensom>(
    `select count(*) as regels, coalesce(sum(bedrag), 0)::int8 as gevraagd,
       count(*) filter (where stand = 'verzonden') as wacht,
       coalesce(sum(bedrag) filter (where stand = 'verzonden'), 0)::int8 as "wachtBedrag",
       count(*) filter (where stand = 'toegekend') as gehonoreerd,
       coalesce(sum(toegekend) filter (where stand = 'toegekend'), 0)::int8 as toegekend
     from (${regels}) regel`,
    params,
  )
  if (som === undefined) throw new RangeError('a sum gives one row')
  return som
}

async function list({ sql }: Context, { regels, params }: Vraag): Promise<readonly Greepregel[]> {
  const rijen = await sql.query<Omit<Greepregel, 'datum'> & { readonly datum: string }>(
    `${regels} order by datum, referentie limit ${MEEST}`,
    params,
  )
  return rijen.map((rij) => ({ ...rij, datum: dagOf(rij.datum) }))
}

/** See `Trajectboek.som`. */
export async function sumBoek(context: Context, greep: Boekgreep): Promise<Boeksom> {
  const { wacht: _, wachtBedrag: __, ...som } = await sum(context, await uitBoek(context, greep))
  return som
}

/** See `Trajectboek.somVerzonden`. */
export const sumVerzonden = async (context: Context, greep: Verzondengreep): Promise<Verzondensom> =>
  sum(context, await uitDossiers(context, greep))

/** See `Trajectboek.greep`. */
export const listBoek = async (context: Context, greep: Boekgreep): Promise<readonly Greepregel[]> =>
  list(context, await uitBoek(context, greep))

/** See `Trajectboek.greepVerzonden`. */
export const listVerzonden = async (context: Context, greep: Verzondengreep): Promise<readonly Greepregel[]> =>
  list(context, await uitDossiers(context, greep))
