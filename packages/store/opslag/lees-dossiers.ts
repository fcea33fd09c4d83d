import type { Declaratie, Declaratieregel, Dossier, Regelstaat, Terzijde } from '@zorgketen/declaratie'
import type { Maand, Tekst, Uzovi } from '@zorgketen/values'
import type { Context } from './context.ts'
import { PAK, readPacked } from './read-packed.ts'
import { kopCodec } from './regel-codec.ts'
import { REGELVELDEN, type RegelRecord, regelstaatOf } from './regelrij.ts'

interface KopRecord {
  readonly berichtreferentie: string
  readonly betaler: Uzovi
  readonly aantal: number
  readonly kop: unknown
}

interface RetourRecord {
  readonly betaler: Uzovi
  readonly vingerafdruk: string
  readonly stand: 'verwerkt' | 'terzijde'
  readonly berichtreferentie: string
  readonly code: string
  readonly reden: Tekst
}

interface Opbouw {
  readonly declaraties: Declaratie[]
  readonly regels: Map<string, Regelstaat>
  readonly verwerkt: Set<string>
  readonly terzijde: Terzijde[]
}

/** See `Dossierkast.dossiers`: the dossiers as they were in memory, in the order of sending. */
export async function readDossiers(
  context: Context,
  maanden: readonly Maand[] | null,
): Promise<ReadonlyMap<Uzovi, Dossier>> {
  const { sql, sleutel } = context
  const basis = await sleutel()
  const koppen = await sql.query<KopRecord>(
    `select berichtreferentie, betaler, aantal, kop from declaratie
     where verdeel_id = $1 and organisatie_id = $2 ${maanden === null ? '' : 'and maand = any($3::text[])'}
     order by volgorde, berichtreferentie`,
    maanden === null ? basis : [...basis, maanden],
  )
  const { dossiers, dossierOf, take } = openOpbouw()
  for (const deel of byAantal(koppen)) take(deel, await readRegels(context, deel))
  const retouren = await sql.query<RetourRecord>(
    `select betaler, vingerafdruk, stand, berichtreferentie, code, reden from retour
     where verdeel_id = $1 and organisatie_id = $2 order by volgorde, vingerafdruk`,
    basis,
  )
  for (const { betaler, vingerafdruk, stand, berichtreferentie, code, reden } of retouren) {
    if (maanden !== null && !dossiers.has(betaler)) continue
    const { verwerkt, terzijde } = dossierOf(betaler)
    if (stand === 'verwerkt') verwerkt.add(vingerafdruk)
    else terzijde.push({ vingerafdruk, berichtreferentie, code, reden })
  }
  return dossiers
}

/** See `Dossierkast.vanPatienten`. */
export async function readPatientdossiers(
  { sql, sleutel }: Context,
  patienten: readonly string[],
): Promise<ReadonlyMap<Uzovi, Dossier>> {
  const params = [...(await sleutel()), patienten]
  const rijen = await sql.query<RegelRecord>(
    `select ${REGELVELDEN} from declaratieregel
     where verdeel_id = $1 and organisatie_id = $2 and patient = any($3::text[]) order by berichtreferentie, volgorde`,
    params,
  )
  const koppen = await sql.query<KopRecord>(
    `select berichtreferentie, betaler, aantal, kop from declaratie
     where verdeel_id = $1 and organisatie_id = $2 and berichtreferentie in (
       select berichtreferentie from declaratieregel
       where verdeel_id = $1 and organisatie_id = $2 and patient = any($3::text[]))
     order by volgorde, berichtreferentie`,
    params,
  )
  const { dossiers, take } = openOpbouw()
  take(koppen, byBericht(rijen))
  return dossiers
}

/** Puts declarations and their lines together, by payer. */
function openOpbouw() {
  const dossiers = new Map<Uzovi, Opbouw>()
  const dossierOf = (betaler: Uzovi): Opbouw => {
    let dossier = dossiers.get(betaler)
    if (dossier === undefined) {
      dossier = { declaraties: [], regels: new Map(), verwerkt: new Set(), terzijde: [] }
      dossiers.set(betaler, dossier)
    }
    return dossier
  }
  const take = (koppen: readonly KopRecord[], staten: ReadonlyMap<string, readonly Regelstaat[]>): void => {
    for (const { berichtreferentie, betaler, kop } of koppen) {
      const eigen = staten.get(berichtreferentie) ?? []
      const regels: readonly Declaratieregel[] = eigen.map(({ regel }) => regel)
      const dossier = dossierOf(betaler)
      dossier.declaraties.push({ ...kopCodec.parse(kop), regels })
      for (const staat of eigen) dossier.regels.set(staat.regel.referentie, staat)
    }
  }
  return { dossiers, dossierOf, take }
}

const byBericht = (rijen: readonly RegelRecord[], staten = new Map<string, Regelstaat[]>()) => {
  for (const rij of rijen) {
    const eigen = staten.get(rij.berichtreferentie)
    if (eigen === undefined) staten.set(rij.berichtreferentie, [regelstaatOf(rij)])
    else eigen.push(regelstaatOf(rij))
  }
  return staten
}

/** The lines of some declarations, by message, in the order of the message. */
async function readRegels(
  { sql, sleutel }: Context,
  koppen: readonly KopRecord[],
): Promise<ReadonlyMap<string, readonly Regelstaat[]>> {
  const params = [...(await sleutel()), koppen.map(({ berichtreferentie }) => berichtreferentie)]
  const langste = Math.max(...koppen.map(({ aantal }) => aantal))
  const staten = new Map<string, Regelstaat[]>()
  for (let vanaf = 0; vanaf < langste; vanaf += PAK) {
    const rijen = await readPacked<RegelRecord>(
      sql,
      `select ${REGELVELDEN} from declaratieregel
       where verdeel_id = $1 and organisatie_id = $2 and berichtreferentie = any($3::text[])
       and volgorde >= $4 and volgorde < $5 order by berichtreferentie, volgorde`,
      [...params, vanaf, vanaf + PAK],
    )
    byBericht(rijen, staten)
  }
  return staten
}

/** Declarations in order, in parts of about so many lines; a longer one alone. */
function* byAantal(koppen: readonly KopRecord[]): Iterable<readonly KopRecord[]> {
  let deel: KopRecord[] = []
  let aantal = 0
  for (const kop of koppen) {
    if (deel.length > 0 && aantal + kop.aantal > PAK) {
      yield deel
      deel = []
      aantal = 0
    }
    deel.push(kop)
    aantal += kop.aantal
  }
  if (deel.length > 0) yield deel
}
