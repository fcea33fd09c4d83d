import type { NietGevraagd } from '@zorgketen/usecases/opslag'
import type { Maand } from '@zorgketen/values'
import type { Context } from './context.ts'
import { dagOf } from './dag.ts'
import { inChunks } from './in-chunks.ts'
import { listMaandenRond } from './maanden-rond.ts'
import { readByDay, readPacked } from './read-packed.ts'

const SLEUTEL = 'verdeel_id = $1 and organisatie_id = $2'
/** A line by which a payer was or is asked to pay: not answered yet, or granted. */
const VRAAGT = "soort = 'debet' and stand in ('verzonden', 'toegekend') and prestatie is not null"
/** Ids at a time. */
const STUK = 25_000

/** See `Dossierkast.gevraagd`. */
export async function listGevraagd(
  { sql, sleutel }: Context,
  prestaties: Iterable<string>,
): Promise<ReadonlySet<string>> {
  const gevonden = new Set<string>()
  for (const deel of inChunks([...prestaties])) {
    const rijen = await sql.query<{ readonly prestatie: string }>(
      `select prestatie from declaratieregel where ${SLEUTEL} and prestatie = any($3::text[]) and ${VRAAGT}`,
      [...(await sleutel()), deel],
    )
    for (const { prestatie } of rijen) gevonden.add(prestatie)
  }
  return gevonden
}

interface Hoofd {
  readonly id: string
  readonly datum: string
  readonly patient: string
  /** Null: delivered for another provider, who is asked for it by an invoice of its own (ZPM-16). */
  readonly stroom: string | null
}

/**
 * See `Dossierkast.nietGevraagd`. Two walks, without a join and without a condition on what stands in `inhoud`: PGlite
 * misjudges both and took ten times as long.
 */
export async function listNietGevraagd(
  context: Context,
  maand: Maand,
  stroom: 'ggz' | 'fz',
): Promise<readonly NietGevraagd[]> {
  const { sql, sleutel } = context
  const weg = await readGevraagd(context, await listMaandenRond(context, maand))
  const hoofden = await readByDay<Hoofd>(
    sql,
    (na) =>
      `select datum, id, patient, trajectsoort as stroom from prestatie
       where ${SLEUTEL} and maand = $3 and soort = 'prestatie' and (datum, id) > ${na} order by datum, id`,
    [...(await sleutel()), maand],
  )
  return hoofden
    .filter((hoofd) => hoofd.stroom === stroom && !weg.has(hoofd.id))
    .map(({ id, datum, patient }) => ({ prestatie: id, patient, datum: dagOf(datum) }))
}

interface Stuk {
  readonly prestaties: readonly string[] | null
  readonly laatste: string | null
}

/** Prestaties that stand in a line of these months by which a payer was asked. */
async function readGevraagd({ sql, sleutel }: Context, maanden: readonly Maand[]): Promise<ReadonlySet<string>> {
  const gevraagd = new Set<string>()
  const basis = await sleutel()
  for (const maand of maanden) {
    let na: string | null = ''
    while (na !== null) {
      const stukken: readonly Stuk[] = await readPacked<Stuk>(
        sql,
        `select json_agg(prestatie) as prestaties, max(referentie) as laatste from (
           select prestatie, referentie from declaratieregel
           where ${SLEUTEL} and maand = $3 and ${VRAAGT} and referentie > $4 order by referentie limit ${STUK}) deel`,
        [...basis, maand, na],
      )
      const [stuk] = stukken
      for (const prestatie of stuk?.prestaties ?? []) gevraagd.add(prestatie)
      na = stuk?.laatste ?? null
    }
  }
  return gevraagd
}
