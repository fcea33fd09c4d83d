import { type Boek, EMPTY_BOEK } from '@zorgketen/usecases'
import { Bewerkingsconflict } from '@zorgketen/usecases/opslag'
import { type Agb, type Cents, formatDay } from '@zorgketen/values'
import { json } from '../json.ts'
import { nummersOf, saveTrajecten } from './boektraject.ts'
import type { Context } from './context.ts'
import { dagOf } from './dag.ts'
import { inChunks } from './in-chunks.ts'
import { insertRows } from './insert-rows.ts'
import { PAK, readPacked } from './read-packed.ts'
import { regelCodec } from './regel-codec.ts'
import { type Kolommen, type Rij, rowSet } from './row-set.ts'

const SLEUTEL = 'verdeel_id = $1 and organisatie_id = $2 and declarant = $3'

const BERICHT: Kolommen = { declarant: 'text', volgorde: 'int', vingerafdruk: 'text', bericht: 'text' }
const FACTUUR: Kolommen = { declarant: 'text', volgorde: 'int', factuurnummer: 'text', ontvangen: 'date' }
const REGEL: Kolommen = {
  declarant: 'text',
  volgorde: 'int',
  referentie: 'text',
  factuurnummer: 'text',
  ontvangen: 'date',
  stand: 'text',
  toegekend: 'bigint',
  inhoud: 'json',
  zorgtraject: 'text',
  bericht: 'text',
}

type EerdereRegel = Boek['regels'][number]

interface RegelRecord {
  readonly volgorde: number
  readonly factuurnummer: string
  readonly ontvangen: string
  readonly stand: EerdereRegel['stand']
  readonly toegekend: Cents
  readonly inhoud: unknown
}

/** See `Oordeelkast.boek`: what came from one declarant, in order of receipt. */
export async function readBoek({ sql, sleutel }: Context, declarant: Agb): Promise<Boek> {
  const basis = [...(await sleutel(declarant)), declarant]
  const berichten = await sql.query<{ vingerafdruk: string }>(
    `select vingerafdruk from boekbericht where ${SLEUTEL} order by volgorde`,
    basis,
  )
  const facturen = await sql.query<{ factuurnummer: string; ontvangen: string }>(
    `select factuurnummer, ontvangen from boekfactuur where ${SLEUTEL} order by volgorde`,
    basis,
  )
  const regels: EerdereRegel[] = []
  for (;;) {
    const rijen = await readPacked<RegelRecord>(
      sql,
      `select volgorde, factuurnummer, ontvangen, stand, toegekend, inhoud from boekregel
       where ${SLEUTEL} and volgorde >= $4 order by volgorde limit ${PAK}`,
      [...basis, regels.length],
    )
    for (const { factuurnummer, ontvangen, stand, toegekend, inhoud } of rijen) {
      const regel = regelCodec.parse(inhoud)
      regels.push({ declarant, factuurnummer, ontvangen: dagOf(ontvangen), regel, stand, toegekend })
    }
    if (rijen.length < PAK) break
  }
  return {
    ...EMPTY_BOEK,
    berichten: berichten.map(({ vingerafdruk }) => vingerafdruk),
    facturen: facturen.map(({ factuurnummer, ontvangen }) => ({
      declarant,
      factuurnummer,
      ontvangen: dagOf(ontvangen),
    })),
    regels,
  }
}

/**
 * See `Oordeelkast.bewaarBoek`. What came in is added after what `voor` held. The same difference a second time changes
 * nothing; when the book went on in the meantime `Bewerkingsconflict` is thrown, and the message must be judged again.
 */
export async function saveBoek(context: Context, declarant: Agb, voor: Boek, na: Boek, bericht: string): Promise<void> {
  const rest = <T>(nu: readonly T[], eerder: readonly T[]): readonly T[] => {
    if (nu.length < eerder.length) throw new RangeError('a book only grows')
    return nu.slice(eerder.length)
  }
  const berichten = rest(na.berichten, voor.berichten)
  if (berichten.length > 0 && (await hasBerichten(context, declarant, voor.berichten.length, berichten))) return
  await add(
    context,
    declarant,
    'boekbericht',
    BERICHT,
    berichten.map((vingerafdruk, n) => [declarant, voor.berichten.length + n, vingerafdruk, bericht]),
  )
  await add(
    context,
    declarant,
    'boekfactuur',
    FACTUUR,
    rest(na.facturen, voor.facturen).map(({ factuurnummer, ontvangen }, n) => [
      declarant,
      voor.facturen.length + n,
      factuurnummer,
      formatDay(ontvangen),
    ]),
  )
  const nummers = nummersOf(na.regels)
  await add(
    context,
    declarant,
    'boekregel',
    REGEL,
    rest(na.regels, voor.regels).map((rij, n) => [
      declarant,
      voor.regels.length + n,
      rij.regel.referentie,
      rij.factuurnummer,
      formatDay(rij.ontvangen),
      rij.stand,
      rij.toegekend,
      json(regelCodec.encode(rij.regel)),
      nummers[voor.regels.length + n] ?? null,
      bericht,
    ]),
  )
  await updateRegels(context, declarant, voor, na)
  await saveTrajecten(context, declarant, voor, na, nummers)
}

/** Whether exactly these messages stand in the book from that place on. */
async function hasBerichten(
  { sql, sleutel }: Context,
  declarant: Agb,
  vanaf: number,
  berichten: readonly string[],
): Promise<boolean> {
  const rijen = await sql.query<{ vingerafdruk: string }>(
    `select vingerafdruk from boekbericht where ${SLEUTEL} and volgorde >= $4 order by volgorde limit $5`,
    [...(await sleutel(declarant)), declarant, vanaf, berichten.length],
  )
  return rijen.length === berichten.length && rijen.every(({ vingerafdruk }, n) => vingerafdruk === berichten[n])
}

async function add(
  context: Context,
  declarant: Agb,
  tabel: string,
  kolommen: Kolommen,
  rijen: readonly Rij[],
): Promise<void> {
  const inserted = await insertRows(context, tabel, await context.sleutel(declarant), kolommen, rijen)
  if (inserted !== rijen.length) throw new Bewerkingsconflict('boek', declarant, 0, null)
}

/** Lines of before that stand otherwise now: taken back by a credit. */
async function updateRegels({ sql, sleutel }: Context, declarant: Agb, voor: Boek, na: Boek): Promise<void> {
  const overgangen = voor.regels.flatMap((van, n) => {
    const naar = na.regels[n]
    if (naar === undefined || (naar.stand === van.stand && naar.toegekend === van.toegekend)) return []
    return [[n, van.stand, naar.stand, naar.toegekend] as const]
  })
  for (const deel of inChunks(overgangen)) {
    const { from, params } = rowSet({ volgorde: 'int', van: 'text', naar: 'text', toegekend: 'bigint' }, deel, 4)
    const changed = await sql.run(
      `update boekregel r set stand = nieuw.naar, toegekend = nieuw.toegekend from ${from}
       where r.verdeel_id = $1 and r.organisatie_id = $2 and r.declarant = $3 and r.volgorde = nieuw.volgorde
       and r.volgorde = any($${params.length + 4}::int[]) and r.stand = nieuw.van`,
      [...(await sleutel(declarant)), declarant, ...params, deel.map(([volgorde]) => volgorde)],
    )
    if (changed !== deel.length) throw new Bewerkingsconflict('boek', declarant, 0, null)
  }
}
