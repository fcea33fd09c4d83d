import type { Regelstand } from '@zorgketen/declaratie'
import type { Postdossier } from '@zorgketen/usecases/opslag'
import type { Cents, Uzovi } from '@zorgketen/values'
import type { Context } from './context.ts'
import { readPacked } from './read-packed.ts'
import { kopCodec } from './regel-codec.ts'

/** Lines at a time: of a line little is read here, so more than `PAK` for the same time and memory. */
const STUK = 25_000

interface KopRecord {
  readonly berichtreferentie: string
  readonly betaler: Uzovi
  readonly aantal: number
  readonly kop: unknown
}

/** Lines of one message, column by column: the shortest JSON there is of them. `gerelateerd`: null for a debit. */
interface Kolommen {
  readonly berichtreferentie: string
  readonly referenties: readonly string[]
  readonly standen: readonly Regelstand[]
  readonly toegekend: readonly Cents[]
  readonly gerelateerd: readonly (string | null)[]
}

type Poststaat = NonNullable<ReturnType<Postdossier['regels']['get']>>
type Opbouw = { readonly declaraties: Postdossier['declaraties'][number][]; readonly regels: Map<string, Poststaat> }

/** See `Dossierkast.posten`. */
export async function readPosten(context: Context): Promise<ReadonlyMap<Uzovi, Postdossier>> {
  const { sql, sleutel } = context
  const koppen = await sql.query<KopRecord>(
    `select berichtreferentie, betaler, aantal, kop from declaratie
     where verdeel_id = $1 and organisatie_id = $2 order by volgorde, berichtreferentie`,
    await sleutel(),
  )
  const dossiers = new Map<Uzovi, Opbouw>()
  for (const deel of inParts(koppen)) {
    const staten = await readStaten(context, deel)
    for (const { berichtreferentie, betaler, kop } of deel) {
      const dossier: Opbouw = dossiers.get(betaler) ?? { declaraties: [], regels: new Map() }
      dossiers.set(betaler, dossier)
      const eigen = staten.get(berichtreferentie) ?? []
      dossier.declaraties.push({ ...kopCodec.parse(kop), regels: eigen.map(({ regel }) => regel) })
      for (const staat of eigen) dossier.regels.set(staat.regel.referentie, staat)
    }
  }
  return dossiers
}

async function readStaten(
  { sql, sleutel }: Context,
  koppen: readonly KopRecord[],
): Promise<ReadonlyMap<string, readonly Poststaat[]>> {
  const params = [...(await sleutel()), koppen.map(({ berichtreferentie }) => berichtreferentie)]
  const langste = Math.max(...koppen.map(({ aantal }) => aantal))
  const staten = new Map<string, Poststaat[]>()
  for (let vanaf = 0; vanaf < langste; vanaf += STUK) {
    const rijen = await readPacked<Kolommen>(
      sql,
      `select berichtreferentie, json_agg(referentie order by volgorde) as referenties,
         json_agg(stand order by volgorde) as standen, json_agg(toegekend order by volgorde) as toegekend,
         json_agg(case when soort = 'credit' then inhoud->>'gerelateerd' end order by volgorde) as gerelateerd
       from declaratieregel
       where verdeel_id = $1 and organisatie_id = $2 and berichtreferentie = any($3::text[])
       and volgorde >= $4 and volgorde < $5 and stand in ('toegekend', 'gecrediteerd') group by berichtreferentie`,
      [...params, vanaf, vanaf + STUK],
    )
    for (const rij of rijen) {
      const eigen = staten.get(rij.berichtreferentie)
      if (eigen === undefined) staten.set(rij.berichtreferentie, statenOf(rij))
      else for (const staat of statenOf(rij)) eigen.push(staat)
    }
  }
  return staten
}

const statenOf = ({ referenties, standen, toegekend, gerelateerd }: Kolommen): Poststaat[] =>
  referenties.map((referentie, n) => {
    const debet = gerelateerd[n] ?? null
    return {
      regel: debet === null ? { soort: 'debet', referentie } : { soort: 'credit', referentie, gerelateerd: debet },
      stand: standen[n] as Regelstand,
      toegekend: toegekend[n] as Cents,
    }
  })

/** Declarations in order, in parts of about so many lines; a longer one alone. */
function* inParts(koppen: readonly KopRecord[]): Iterable<readonly KopRecord[]> {
  let deel: KopRecord[] = []
  let aantal = 0
  for (const kop of koppen) {
    if (deel.length > 0 && aantal + kop.aantal > STUK) {
      yield deel
      deel = []
      aantal = 0
    }
    deel.push(kop)
    aantal += kop.aantal
  }
  if (deel.length > 0) yield deel
}
