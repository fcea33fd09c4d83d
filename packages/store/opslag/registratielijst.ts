import { afleiding } from '@zorgketen/usecases'
import type { Deel, Pagina, Registratiefilter, Registratieregel, Registratievolgorde } from '@zorgketen/usecases/opslag'
import type { Afleiding } from '@zorgketen/zorgprestatie'
import type { Waarde } from '../sql.ts'
import { greepVan } from './bladzijde.ts'
import type { Context } from './context.ts'
import { readLabels } from './labels.ts'
import { VERSIEVELDEN, type VersieRecord, versieOf } from './registratie-rij.ts'
import { readDeelnemers, readMetMeer, type Wie } from './registratie-wie.ts'

const SLEUTEL = 'r.verdeel_id = $1 and r.organisatie_id = $2'
const NU = `${SLEUTEL} and r.gekend_tot is null`

/**
 * A page of registrations. One table decides which rows are in it (that of the outcomes when one is asked for); the
 * rest is looked up by key, so that the plan is good without statistics too.
 */
export async function listRegistraties(
  context: Context,
  { maand, patient, zorgverlener, uitkomst, code, weigering, soort, lopend = false }: Registratiefilter,
  volgorde: Registratievolgorde,
  pagina: Pagina,
): Promise<Deel<Registratieregel>> {
  const { sql, sleutel } = context
  const params: Waarde[] = [...(await sleutel())]
  const opUitkomst = uitkomst !== null || code !== undefined || weigering !== undefined
  const conditions = [opUitkomst ? `${SLEUTEL} and r.hoofd` : `${NU} and not r.vervallen`]
  const add = (kolom: string, waarde: string | null): void => {
    if (waarde === null) return
    params.push(waarde)
    conditions.push(`r.${kolom} = $${params.length}`)
  }
  const addWie = async (soort: Wie, wie: string | null): Promise<void> => {
    if (wie === null) return
    const samen = await readMetMeer(context, soort, wie)
    if (samen.length === 0) return add(soort, wie)
    params.push(wie, samen)
    const id = opUitkomst ? 'r.registratie' : 'r.id'
    conditions.push(`(r.${soort} = $${params.length - 1} or ${id} = any($${params.length}::text[]))`)
  }
  add('maand', maand)
  await addWie('patient', patient)
  await addWie('zorgverlener', zorgverlener)
  add('soort', uitkomst)
  add('code', code ?? null)
  add('weigering', weigering ?? null)
  if (soort !== undefined || lopend) conditions.push(isOfSoort(opUitkomst, params, lopend ? 'verblijf' : soort, lopend))
  const bron = `from ${opUitkomst ? 'prestatie' : 'registratie'} r where ${conditions.join(' and ')}`
  const [telling] = await sql.query<{ n: number }>(`select count(*) as n ${bron}`, params)
  const totaal = telling?.n ?? 0
  const id = opUitkomst ? 'r.registratie' : 'r.id'
  const { offset, limit, omgekeerd } = greepVan(pagina, totaal)
  const richting = (volgorde === 'datum') === omgekeerd ? ' desc' : ''
  const ids = await sql.query<{ id: string }>(
    `select ${id} as id ${bron}
     order by r.datum${richting}, ${id}${richting} limit $${params.length + 1} offset $${params.length + 2}`,
    [...params, limit, offset],
  )
  const rijen = await readRegistraties(context, omgekeerd ? ids.toReversed() : ids)
  return { rijen: await regelsOf(context, rijen), totaal }
}

/** The condition that a registration is of a kind, beside the table of registrations or that of their outcomes. */
function isOfSoort(opUitkomst: boolean, params: Waarde[], soort: Registratiefilter['soort'], lopend: boolean): string {
  params.push(soort ?? null)
  const van = opUitkomst ? 's' : 'r'
  const is = `${van}.soort = $${params.length}${lopend ? ` and ${van}.tot is null` : ''}`
  if (!opUitkomst) return is
  return `exists (select 1 from registratie s where s.verdeel_id = $1 and s.organisatie_id = $2 and s.id = r.registratie
    and s.gekend_tot is null and ${is})`
}

/** The registrations of some ids, in the order of the ids. */
async function readRegistraties(
  { sql, sleutel }: Context,
  ids: readonly { readonly id: string }[],
): Promise<readonly VersieRecord[]> {
  const rijen = await sql.query<VersieRecord>(
    `select ${VERSIEVELDEN} from registratie r where ${NU} and r.id = any($3::text[])`,
    [...(await sleutel()), ids.map(({ id }) => id)],
  )
  const perId = new Map(rijen.map((rij) => [rij.id, rij]))
  return ids.flatMap(({ id }) => perId.get(id) ?? [])
}

/** Registrations with what they gave and the names of who and where. */
export async function regelsOf(context: Context, rijen: readonly VersieRecord[]): Promise<readonly Registratieregel[]> {
  if (rijen.length === 0) return []
  const ids = rijen.map(({ id }) => id)
  const gaf = await readAfleidingen(context, ids)
  const regels = await readLaatsteRegels(context, ids)
  const samen = await readDeelnemers(
    context,
    rijen.filter(({ soort }) => soort === 'groepssessie').map(({ id }) => id),
  )
  const wieVan = (rij: VersieRecord, soort: Wie): readonly string[] =>
    samen.get(rij.id)?.[soort] ?? (rij[soort] === null ? [] : [rij[soort]])
  const patienten = await readLabels(
    context,
    'patient',
    rijen.flatMap((rij) => wieVan(rij, 'patient')),
  )
  const zorgverleners = await readLabels(
    context,
    'zorgverlener',
    rijen.flatMap((rij) => wieVan(rij, 'zorgverlener')),
  )
  const eenheden = await readLabels(
    context,
    'eenheid',
    rijen.map(({ eenheid }) => eenheid),
  )
  const namen = (ids: readonly string[], labels: ReadonlyMap<string, string>): string =>
    ids.map((id) => labels.get(id) ?? id).join(', ')
  return rijen.map((rij) => ({
    ...versieOf(rij),
    afleiding: gaf.get(rij.id)?.[0] ?? null,
    bij: gaf.get(rij.id)?.slice(1) ?? [],
    regel: regels.get(rij.id) ?? null,
    namen: {
      patient: namen(wieVan(rij, 'patient'), patienten),
      zorgverlener: namen(wieVan(rij, 'zorgverlener'), zorgverleners),
      eenheid: namen([rij.eenheid], eenheden),
    },
  }))
}

/** The debit line that was sent last for each of these prestaties. */
async function readLaatsteRegels(
  { sql, sleutel }: Context,
  prestaties: readonly string[],
): Promise<ReadonlyMap<string, NonNullable<Registratieregel['regel']>>> {
  const rijen = await sql.query<NonNullable<Registratieregel['regel']> & { readonly prestatie: string }>(
    `select r.prestatie, r.referentie, r.factuurnummer, r.stand from declaratieregel r
     where ${SLEUTEL} and r.prestatie = any($3::text[]) and r.soort = 'debet' and not r.opgevolgd`,
    [...(await sleutel()), prestaties],
  )
  return new Map(rijen.map(({ prestatie, ...regel }) => [prestatie, regel]))
}

async function readAfleidingen(
  { sql, sleutel }: Context,
  registraties: readonly string[],
): Promise<ReadonlyMap<string, readonly Afleiding[]>> {
  const rijen = await sql.query<{ registratie: string; inhoud: unknown }>(
    `select r.registratie, r.inhoud from prestatie r where ${SLEUTEL} and r.registratie = any($3::text[])
     order by r.hoofd desc, r.id`,
    [...(await sleutel()), registraties],
  )
  // The codec reads the code of a refusal as a text; it was one of ours when it was written.
  const gaf = new Map<string, Afleiding[]>()
  for (const { registratie, inhoud } of rijen) {
    const eigen = gaf.get(registratie) ?? []
    gaf.set(registratie, eigen)
    eigen.push(afleiding.parse(inhoud) as Afleiding)
  }
  return gaf
}
