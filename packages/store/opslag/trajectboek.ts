import type {
  Boekdiagnose,
  Boekregelrij,
  Boektraject,
  Boektrajectfilter,
  Deel,
  Pagina,
  Trajectboek,
} from '@zorgketen/usecases/opslag'
import { type Agb, type Cents, formatDay, formatZtn, type Ztn } from '@zorgketen/values'
import type { Waarde } from '../sql.ts'
import type { Context } from './context.ts'
import { dagOf, dagOrNull } from './dag.ts'
import { regelCodec } from './regel-codec.ts'
import { listBoek, listVerzonden, sumBoek, sumVerzonden } from './trajectsom.ts'

const SLEUTEL = 'verdeel_id = $1 and organisatie_id = $2'
const VELDEN = `nummer, declarant, persoon, soort, eerste, laatste, van, tot, regels, gevraagd, afgekeurd, toegekend`

/**
 * Numbers of one person that run at the same time where that is not meant to be: two ggz numbers at one declarant
 * (ZTN-13), or two fz numbers (ZTN-12), by the days of granted care. Numbers that only meet on a day follow each other.
 */
const SAMENLOOP = `a.soort = b.soort and (a.soort = 'fz' or a.declarant = b.declarant)
  and a.van < b.tot and b.van < a.tot`

type Trajectrij = Omit<Boektraject, 'persoon' | 'eerste' | 'laatste' | 'van' | 'tot'> & {
  readonly persoon: string
  readonly eerste: string
  readonly laatste: string
  readonly van: string | null
  readonly tot: string | null
}

const trajectOf = ({ persoon, eerste, laatste, van, tot, ...rest }: Trajectrij): Boektraject => ({
  ...rest,
  persoon: persoon === '' ? null : persoon,
  eerste: dagOf(eerste),
  laatste: dagOf(laatste),
  van: dagOrNull(van),
  tot: dagOrNull(tot),
})

/** See `Trajectboek`. What is not asked of one number is asked of `boektraject`, by its indexes. */
export function makeTrajectboek(context: Context): Trajectboek {
  const { sql, sleutel } = context
  const vanNummer = async (nummer: Ztn): Promise<readonly Boektraject[]> =>
    (
      await sql.query<Trajectrij>(
        `select ${VELDEN} from boektraject where ${SLEUTEL} and nummer = $3 order by declarant, persoon`,
        [...(await sleutel()), formatZtn(nummer)],
      )
    ).map(trajectOf)
  return {
    nummers: (filter, pagina) => listNummers(context, filter, pagina),
    vanNummer,
    vanPersonenOp: async (nummer) => {
      const personen = (await vanNummer(nummer)).flatMap(({ persoon }) => persoon ?? [])
      return (await readGroepen(context, 'persoon', [...new Set(personen)])).flat()
    },
    regels: async (nummer, pagina) => listRegels(context, nummer, await vanNummer(nummer), pagina),
    diagnoses: async (nummer) => listDiagnoses(context, nummer, await vanNummer(nummer)),
    personen: (samenloop, pagina) => listPersonen(context, samenloop, pagina),
    som: (greep) => sumBoek(context, greep),
    somVerzonden: (greep) => sumVerzonden(context, greep),
    greep: (greep) => listBoek(context, greep),
    greepVerzonden: (greep) => listVerzonden(context, greep),
  }
}

/** Rows of these numbers or people, grouped in the order they were asked in. */
async function readGroepen(
  { sql, sleutel }: Context,
  kolom: 'nummer' | 'persoon',
  waarden: readonly string[],
): Promise<readonly (readonly Boektraject[])[]> {
  const rijen = await sql.query<Trajectrij>(
    `select ${VELDEN} from boektraject where ${SLEUTEL} and ${kolom} = any($3::text[]) and ${kolom} <> ''
     order by eerste, nummer, declarant, persoon`,
    [...(await sleutel()), waarden],
  )
  const groepen = Map.groupBy(rijen.map(trajectOf), (rij) => rij[kolom] ?? '')
  return waarden.map((waarde) => groepen.get(waarde) ?? [])
}

async function listNummers(
  context: Context,
  { nummer, declarant, van, tot }: Boektrajectfilter,
  { vanaf, aantal }: Pagina,
): Promise<Deel<readonly Boektraject[]>> {
  const { sql, sleutel } = context
  const params: Waarde[] = [...(await sleutel())]
  const eisen = ['?.verdeel_id = $1', '?.organisatie_id = $2']
  const add = (eis: string, waarde: Waarde | null): void => {
    if (waarde === null) return
    params.push(waarde)
    eisen.push(eis.replace('#', `$${params.length}`))
  }
  add('?.nummer >= #', nummer)
  // a number holds nothing beyond the letter f
  add('?.nummer < #', nummer === null ? null : `${nummer}g`)
  add('?.declarant = #', declarant)
  add('?.laatste >= #::date', van === null ? null : formatDay(van))
  add('?.eerste <= #::date', tot === null ? null : formatDay(tot))
  const eis = (tabel: string): string => eisen.map((een) => een.replaceAll('?', tabel)).join(' and ')
  const [telling] = await sql.query<{ n: number }>(
    // a hash join, where counting what is distinct would sort them all
    `select count(*) as n from boektraject b where ${eis('b')} and not exists (
       select from boektraject x where ${eis('x')} and x.nummer = b.nummer
         and (x.declarant, x.persoon) < (b.declarant, b.persoon))`,
    params,
  )
  // Of a number that was declared by several the row with the latest care stands for all.
  const rijen = await sql.query<{ nummer: string }>(
    `select b.nummer from boektraject b where ${eis('b')} and not exists (
       select from boektraject x where ${eis('x')} and x.nummer = b.nummer
         and (x.laatste, x.declarant, x.persoon) > (b.laatste, b.declarant, b.persoon))
     order by b.laatste desc, b.nummer limit $${params.length + 1} offset $${params.length + 2}`,
    [...params, aantal, vanaf],
  )
  const gevonden = await readGroepen(
    context,
    'nummer',
    rijen.map((rij) => rij.nummer),
  )
  return { rijen: gevonden, totaal: telling?.n ?? 0 }
}

async function listPersonen(
  context: Context,
  samenloop: boolean,
  { vanaf, aantal }: Pagina,
): Promise<Deel<readonly Boektraject[]>> {
  const { sql, sleutel } = context
  const eigen = (tabel: string) => `${tabel}.verdeel_id = $1 and ${tabel}.organisatie_id = $2`
  const personen = samenloop
    ? `select a.persoon, max(greatest(a.laatste, b.laatste)) as laatste from boektraject a
         join boektraject b on ${eigen('b')} and b.persoon = a.persoon and b.nummer > a.nummer and ${SAMENLOOP}
       where ${eigen('a')} and a.persoon <> '' group by a.persoon`
    : `select a.persoon, max(a.laatste) as laatste from boektraject a where ${eigen('a')} and a.persoon <> ''
       group by a.persoon having min(a.nummer) <> max(a.nummer)`
  const basis = await sleutel()
  // materialized: else the whole is made twice, for the count and for the page
  const rijen = await sql.query<{ persoon: string | null; n: number }>(
    `with alle as materialized (${personen})
     select p.persoon, t.n from (select count(*) as n from alle) t
     left join (select persoon, laatste from alle order by laatste desc, persoon limit $3 offset $4) p on true
     order by p.laatste desc, p.persoon`,
    [...basis, aantal, vanaf],
  )
  const gevonden = await readGroepen(
    context,
    'persoon',
    rijen.flatMap(({ persoon }) => persoon ?? []),
  )
  return { rijen: gevonden, totaal: rijen[0]?.n ?? 0 }
}

interface Regelrecord {
  readonly declarant: Agb
  readonly factuurnummer: string
  readonly ontvangen: string
  readonly bericht: string | null
  readonly stand: Boekregelrij['stand']
  readonly toegekend: Cents
  readonly inhoud: unknown
}

/** Where the lines of a number stand: at the place of each of its declarants. */
async function waarRegels(
  { sleutel }: Context,
  nummer: Ztn,
  trajecten: readonly Boektraject[],
): Promise<{ readonly waar: string; readonly params: readonly Waarde[] } | null> {
  const declaranten = [...new Set(trajecten.map(({ declarant }) => declarant))]
  if (declaranten.length === 0) return null
  const sleutels = await Promise.all(declaranten.map((een) => sleutel(een)))
  const plaatsen = [...new Set(sleutels.map(([plaats]) => plaats))]
  const organisatie = sleutels[0]?.[1] ?? ''
  return {
    waar: `verdeel_id = any($1::int[]) and organisatie_id = $2 and declarant = any($3::text[]) and zorgtraject = $4`,
    params: [plaatsen, organisatie, declaranten, formatZtn(nummer)],
  }
}

async function listRegels(
  context: Context,
  nummer: Ztn,
  trajecten: readonly Boektraject[],
  { vanaf, aantal }: Pagina,
): Promise<Deel<Boekregelrij>> {
  const plek = await waarRegels(context, nummer, trajecten)
  if (plek === null) return { rijen: [], totaal: 0 }
  const { sql } = context
  const [telling] = await sql.query<{ n: number }>(
    `select count(*) as n from boekregel where ${plek.waar}`,
    plek.params,
  )
  const rijen = await sql.query<Regelrecord>(
    `select declarant, factuurnummer, ontvangen, bericht, stand, toegekend, inhoud from boekregel where ${plek.waar}
     order by inhoud->>'datum', ontvangen, declarant, volgorde limit $5 offset $6`,
    [...plek.params, aantal, vanaf],
  )
  return {
    totaal: telling?.n ?? 0,
    rijen: rijen.map(({ ontvangen, inhoud, ...rest }) => ({
      ...rest,
      ontvangen: dagOf(ontvangen),
      regel: regelCodec.parse(inhoud),
    })),
  }
}

async function listDiagnoses(
  context: Context,
  nummer: Ztn,
  trajecten: readonly Boektraject[],
): Promise<readonly Boekdiagnose[]> {
  const plek = await waarRegels(context, nummer, trajecten)
  if (plek === null) return []
  type Rij = Omit<Boekdiagnose, 'gesteld' | 'eerste' | 'laatste'> &
    Record<'eerste' | 'laatste', string> & {
      readonly gesteld: string | null
    }
  const rijen = await context.sql.query<Rij>(
    `select d->>'codelijst' as codelijst, d->>'code' as code, d->>'datum' as gesteld, min(inhoud->>'datum') as eerste,
       max(inhoud->>'datum') as laatste, count(*) as regels
     from boekregel cross join lateral json_array_elements(inhoud->'diagnoses') d
     where ${plek.waar} and inhoud->>'soort' = 'debet' group by 1, 2, 3 order by 4, 1, 2, 3`,
    plek.params,
  )
  return rijen.map(({ gesteld, eerste, laatste, ...rest }) => ({
    ...rest,
    gesteld: dagOrNull(gesteld),
    eerste: dagOf(eerste),
    laatste: dagOf(laatste),
  }))
}
