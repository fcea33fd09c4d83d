import type { Dossierkast } from '@zorgketen/usecases/opslag'
import { json } from '../json.ts'
import type { Context } from './context.ts'
import { inChunks } from './in-chunks.ts'
import { insertRows } from './insert-rows.ts'
import type { Kolommen } from './row-set.ts'

const KOLOMMEN: Kolommen = {
  referentie: 'text',
  volgnummer: 'int',
  bericht: 'text',
  op: 'timestamptz',
  van: 'text',
  naar: 'text',
  toegekend: 'bigint',
  reden: 'jsonb',
}

interface Eerder {
  readonly referentie: string
  readonly bericht: string
  readonly naar: string
}

/** Adds changes of lines to their history, once: a change that a message made before is left as it is. */
export async function saveWijzigingen(
  context: Context,
  { bericht, op, wijzigingen }: Parameters<Dossierkast['bewaar']>[3],
): Promise<void> {
  const basis = await context.sleutel()
  for (const deel of inChunks(wijzigingen)) {
    const eerder = await context.sql.query<Eerder>(
      `select referentie, bericht, naar from regelwijziging
       where verdeel_id = $1 and organisatie_id = $2 and referentie = any($3::text[])`,
      [...basis, deel.map(({ referentie }) => referentie)],
    )
    const aantal = new Map<string, number>()
    for (const { referentie } of eerder) aantal.set(referentie, (aantal.get(referentie) ?? 0) + 1)
    const bekend = new Set(eerder.filter((e) => e.bericht === bericht).map((e) => `${e.referentie} ${e.naar}`))
    const rijen = deel.flatMap(({ referentie, van, naar, toegekend, reden }) => {
      if (bekend.has(`${referentie} ${naar}`)) return []
      const volgnummer = (aantal.get(referentie) ?? 0) + 1
      aantal.set(referentie, volgnummer)
      return [[referentie, volgnummer, bericht, op, van, naar, toegekend, json(reden)]]
    })
    await insertRows(context, 'regelwijziging', basis, KOLOMMEN, rijen)
  }
}
