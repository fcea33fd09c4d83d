import { type Declaratie, type Dossier, emptyDossier, type Regelstaat } from '@zorgketen/declaratie'
import { canonical } from '@zorgketen/rules'
import { Bewerkingsconflict, type Dossierkast } from '@zorgketen/usecases/opslag'
import { formatDay, type Uzovi } from '@zorgketen/values'
import { json } from '../json.ts'
import { saveRetouren } from './bewaar-retouren.ts'
import { saveWijzigingen } from './bewaar-wijzigingen.ts'
import type { Context } from './context.ts'
import { inChunks } from './in-chunks.ts'
import { insertRows } from './insert-rows.ts'
import { PAK, readPacked } from './read-packed.ts'
import { kopCodec, regelCodec } from './regel-codec.ts'
import { REGELKOLOMMEN, regelOf, STANDKOLOMMEN, standOf } from './regelrij.ts'
import { rowSet } from './row-set.ts'

type Bij = Parameters<Dossierkast['bewaar']>[3]

/**
 * See `Dossierkast.bewaar`. The same difference a second time changes nothing. Throws `Bewerkingsconflict` when what is
 * kept is neither `voor` nor `na`: another return or declaration was first.
 */
export async function saveDossier(
  context: Context,
  betaler: Uzovi,
  voor: Dossier | null,
  na: Dossier,
  bij: Bij,
): Promise<void> {
  const eerder = voor ?? emptyDossier()
  const bekend = new Set(eerder.declaraties.map(({ berichtreferentie }) => berichtreferentie))
  for (const declaratie of na.declaraties) {
    if (!bekend.has(declaratie.berichtreferentie)) await insertDeclaratie(context, betaler, declaratie, na, bij.bericht)
  }
  await updateRegels(context, changedRegels(eerder, na))
  await saveWijzigingen(context, bij)
  await saveRetouren(context, betaler, eerder, na)
}

async function insertDeclaratie(
  context: Context,
  betaler: Uzovi,
  declaratie: Declaratie,
  { regels: staten }: Dossier,
  bericht: string,
): Promise<void> {
  const { sql } = context
  const sleutel = await context.sleutel()
  const { regels, ...kop } = declaratie
  const { berichtreferentie, factuurnummer, maand, verzenddatum, totaal } = kop
  const inhoud = kopCodec.encode(kop)
  const inserted = await sql.run(
    `insert into declaratie (verdeel_id, organisatie_id, berichtreferentie, factuurnummer, betaler, maand, volgorde,
       verzenddatum, totaal, aantal, stand, bericht, kop)
     select $1::int, $2::text, $3, $4, $5, $6, coalesce(max(volgorde), 0) + 1, $7::date, $8::bigint, $9::int,
       'verzonden', $10, $11::jsonb
     from declaratie where verdeel_id = $1 and organisatie_id = $2
     on conflict do nothing`,
    [
      ...sleutel,
      berichtreferentie,
      factuurnummer,
      betaler,
      maand,
      formatDay(verzenddatum),
      totaal,
      regels.length,
      bericht,
      json(inhoud),
    ],
  )
  if (inserted === 0) return assertSame(context, declaratie)
  const rijen = regels.map((regel, n) => regelOf({ berichtreferentie, betaler, maand }, n, stateOf(staten, regel)))
  const regelsIn = await insertRows(context, 'declaratieregel', sleutel, REGELKOLOMMEN, rijen)
  if (regelsIn !== rijen.length) throw new Bewerkingsconflict('declaratie', berichtreferentie, 0, null)
  await markOpgevolgd(context, declaratie)
}

/** Debit lines that were sent before for what a declaration claims are no longer the last of their prestatie. */
async function markOpgevolgd({ sql, sleutel }: Context, { berichtreferentie, regels }: Declaratie): Promise<void> {
  const prestaties = regels.flatMap(({ soort, prestatie }) =>
    soort === 'debet' && prestatie !== null ? prestatie : [],
  )
  for (const deel of inChunks(prestaties)) {
    await sql.run(
      `update declaratieregel set opgevolgd = true
       where verdeel_id = $1 and organisatie_id = $2 and prestatie = any($3::text[]) and prestatie is not null
         and soort = 'debet' and berichtreferentie <> $4 and not opgevolgd`,
      [...(await sleutel()), deel, berichtreferentie],
    )
  }
}

function stateOf(staten: Dossier['regels'], { referentie }: Declaratie['regels'][number]): Regelstaat {
  const staat = staten.get(referentie)
  if (staat === undefined) throw new RangeError(`line ${referentie} of a declaration has no state in its dossier`)
  return staat
}

/** A declaration that is kept already must be this one; an invoice number or reference of another is a conflict. */
async function assertSame(context: Context, { regels, ...kop }: Declaratie): Promise<void> {
  const { berichtreferentie } = kop
  const [rij] = await context.sql.query<{ kop: unknown }>(
    'select kop from declaratie where verdeel_id = $1 and organisatie_id = $2 and berichtreferentie = $3',
    [...(await context.sleutel()), berichtreferentie],
  )
  const same =
    rij !== undefined &&
    canonical(rij.kop) === canonical(kopCodec.encode(kop)) &&
    (await hasRegels(context, berichtreferentie, regels))
  if (!same) throw new Bewerkingsconflict('declaratie', berichtreferentie, 1, rij?.kop ?? null)
}

/** Whether a kept declaration has exactly these lines. */
async function hasRegels(
  { sql, sleutel }: Context,
  berichtreferentie: string,
  regels: Declaratie['regels'],
): Promise<boolean> {
  const basis = [...(await sleutel()), berichtreferentie]
  for (let vanaf = 0; vanaf <= regels.length; vanaf += PAK) {
    const rijen = await readPacked<{ inhoud: unknown }>(
      sql,
      `select inhoud from declaratieregel where verdeel_id = $1 and organisatie_id = $2 and berichtreferentie = $3
       and volgorde >= $4 and volgorde < $5 order by volgorde`,
      [...basis, vanaf, vanaf + PAK],
    )
    const deel = regels.slice(vanaf, vanaf + PAK)
    if (rijen.length !== deel.length) return false
    const anders = deel.some((regel, n) => canonical(regelCodec.encode(regel)) !== canonical(rijen[n]?.inhoud))
    if (anders) return false
  }
  return true
}

interface Overgang {
  readonly van: Regelstaat
  readonly naar: Regelstaat
}

/** Lines of before that stand otherwise now. States that were not touched are the same objects. */
function changedRegels(voor: Dossier, na: Dossier): readonly Overgang[] {
  const overgangen: Overgang[] = []
  for (const [referentie, van] of voor.regels) {
    const naar = na.regels.get(referentie)
    if (naar === undefined) throw new RangeError(`line ${referentie} was sent and cannot be forgotten`)
    if (van !== naar && canonical(standOf(van)) !== canonical(standOf(naar))) overgangen.push({ van, naar })
  }
  return overgangen
}

async function updateRegels({ sql, sleutel, statistieken }: Context, overgangen: readonly Overgang[]): Promise<void> {
  const kolommen = { van: 'text', was: 'bigint', ...STANDKOLOMMEN } as const
  let geraakt = 0
  for (const deel of inChunks(overgangen)) {
    const rijen = deel.map(({ van, naar }) => [van.stand, van.toegekend, ...standOf(naar)])
    const { from, params } = rowSet(kolommen, rijen, 3)
    const basis = [...(await sleutel()), ...params, deel.map(({ naar }) => naar.regel.referentie)]
    // Named once more as a list: without statistics a join alone would read every line.
    const refs = `$${basis.length}::text[]`
    const zelfde = `r.verdeel_id = $1 and r.organisatie_id = $2 and r.referentie = any(${refs})
       and r.referentie = nieuw.referentie`
    const changed = await sql.run(
      `update declaratieregel r set stand = nieuw.stand, toegekend = nieuw.toegekend,
         niet_financieel = nieuw.niet_financieel, beantwoord = nieuw.beantwoord, meldingen = nieuw.meldingen,
         berichtmeldingen = nieuw.berichtmeldingen
       from ${from} where ${zelfde} and r.stand = nieuw.van and r.toegekend = nieuw.was`,
      basis,
    )
    geraakt += changed
    if (changed === deel.length) continue
    const [anders] = await sql.query<{ referentie: string; inhoud: unknown }>(
      `select r.referentie, to_jsonb(r) - 'inhoud' as inhoud from declaratieregel r join ${from} on ${zelfde}
       where r.stand <> nieuw.stand or r.toegekend <> nieuw.toegekend or r.niet_financieel <> nieuw.niet_financieel
         or r.beantwoord is distinct from nieuw.beantwoord order by r.referentie limit 1`,
      basis,
    )
    if (anders !== undefined) throw new Bewerkingsconflict('declaratieregel', anders.referentie, 0, anders.inhoud)
  }
  // Once at the end: states are what changed, and the planner must know the new ones.
  await statistieken('declaratieregel', geraakt)
}
