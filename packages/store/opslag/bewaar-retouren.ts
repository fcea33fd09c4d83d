import type { Dossier } from '@zorgketen/declaratie'
import { canonical } from '@zorgketen/rules'
import type { Uzovi } from '@zorgketen/values'
import { json } from '../json.ts'
import type { Waarde } from '../sql.ts'
import type { Context } from './context.ts'

const SLEUTEL = 'verdeel_id = $1 and organisatie_id = $2 and betaler = $3'

/** Keeps which returns were processed and which stand aside, as far as that changed. Processed stays processed. */
export async function saveRetouren(context: Context, betaler: Uzovi, voor: Dossier, na: Dossier): Promise<void> {
  const { sql } = context
  const basis: readonly Waarde[] = [...(await context.sleutel()), betaler]
  const eerder = new Map(voor.terzijde.map((rij) => [rij.vingerafdruk, canonical(rij)]))
  const nog = new Set(na.terzijde.map(({ vingerafdruk }) => vingerafdruk))
  const weg = [...eerder.keys()].filter((vingerafdruk) => !nog.has(vingerafdruk))
  if (weg.length > 0) {
    await sql.run(`delete from retour where ${SLEUTEL} and stand = 'terzijde' and vingerafdruk = any($4::text[])`, [
      ...basis,
      weg,
    ])
  }
  for (const rij of na.terzijde) {
    if (eerder.get(rij.vingerafdruk) === canonical(rij)) continue
    await put(context, basis, 'terzijde', [rij.vingerafdruk, rij.berichtreferentie, rij.code, json(rij.reden)])
  }
  for (const vingerafdruk of na.verwerkt) {
    if (!voor.verwerkt.has(vingerafdruk)) await put(context, basis, 'verwerkt', [vingerafdruk, null, null, null])
  }
}

function put(
  { sql }: Context,
  basis: readonly Waarde[],
  stand: 'verwerkt' | 'terzijde',
  waarden: readonly (string | null)[],
): Promise<number> {
  return sql.run(
    `insert into retour (verdeel_id, organisatie_id, betaler, volgorde, stand, vingerafdruk, berichtreferentie, code,
       reden)
     select $1::int, $2::text, $3::text, coalesce(max(volgorde), 0) + 1, $4::text, $5::text, $6::text, $7::text,
       $8::jsonb
     from retour where ${SLEUTEL}
     on conflict (verdeel_id, organisatie_id, betaler, vingerafdruk) do update
     set stand = excluded.stand, berichtreferentie = excluded.berichtreferentie, code = excluded.code,
       reden = excluded.reden
     where retour.stand <> 'verwerkt'`,
    [...basis, stand, ...waarden],
  )
}
