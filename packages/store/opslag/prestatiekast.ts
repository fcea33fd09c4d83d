import { afleiding } from '@zorgketen/usecases'
import type { Maandtelling, Prestatiekast } from '@zorgketen/usecases/opslag'
import { cents, formatDay, type Maand } from '@zorgketen/values'
import { type Afleiding, type Prestatie, zorgtrajectVan } from '@zorgketen/zorgprestatie'
import { json } from '../json.ts'
import type { Context } from './context.ts'
import { inChunks } from './in-chunks.ts'
import { insertRows } from './insert-rows.ts'
import { readByDay } from './read-packed.ts'
import { redenOfCode } from './reden-of-code.ts'
import type { Kolommen, Rij } from './row-set.ts'

const SLEUTEL = 'verdeel_id = $1 and organisatie_id = $2'

const KOLOMMEN: Kolommen = {
  id: 'text',
  registratie: 'text',
  hoofd: 'boolean',
  maand: 'text',
  datum: 'date',
  patient: 'text',
  zorgverlener: 'text',
  soort: 'text',
  code: 'text',
  naam: 'text',
  tarief: 'bigint',
  weigering: 'text',
  trajectsoort: 'text',
  inhoud: 'json',
}

interface Groep {
  readonly soort: 'prestatie' | 'weigering'
  readonly code: string | null
  readonly naam: string | null
  readonly weigering: string | null
  readonly aantal: number
  readonly bedrag: number
}

export function makePrestatiekast(context: Context): Prestatiekast {
  const { sql, sleutel } = context
  return {
    wis: (registraties) => wisPrestaties(context, registraties),
    vanMaand: async (maand) => {
      const rijen = await readByDay<{ readonly datum: string; readonly id: string; readonly inhoud: unknown }>(
        sql,
        (na) =>
          `select datum, id, inhoud from prestatie
           where ${SLEUTEL} and maand = $3 and soort = 'prestatie' and (datum, id) > ${na} order by datum, id`,
        [...(await sleutel()), maand],
      )
      return rijen.map(({ inhoud }) => prestatieOf(inhoud))
    },
    metIds: async (ids) => {
      const gevonden: Prestatie[] = []
      for (const deel of inChunks(ids)) {
        const rijen = await sql.query<{ readonly inhoud: unknown }>(
          `select inhoud from prestatie
           where ${SLEUTEL} and id = any($3::text[]) and soort = 'prestatie' order by datum, id`,
          [...(await sleutel()), deel],
        )
        gevonden.push(...rijen.map(({ inhoud }) => prestatieOf(inhoud)))
      }
      return gevonden
    },
    vanPatient: async (patient) => {
      const rijen = await sql.query<{ readonly inhoud: unknown }>(
        `select inhoud from prestatie where ${SLEUTEL} and patient = $3 and trajectsoort is not null order by datum, id`,
        [...(await sleutel()), patient],
      )
      return rijen.map(({ inhoud }) => prestatieOf(inhoud))
    },
    telling: (maand) => countMaand(context, maand),
    van: (maand, registraties) => readVan(context, maand, registraties),
    zet: async (maand, afleidingen, leeg = []) => {
      await wisPrestaties(context, [...new Set([...afleidingen.map(registratieOf), ...leeg])], maand)
      const geweigerd = afleidingen.flatMap((a) => (a.soort === 'weigering' ? [a.registratie] : []))
      const contacten = await readContacten(context, geweigerd)
      const gezien = new Set<string>()
      const rijen = afleidingen.flatMap((a) => {
        const registratie = registratieOf(a)
        const hoofd = !gezien.has(registratie)
        gezien.add(registratie)
        return rijOf(maand, a, hoofd, contacten)
      })
      const nieuw = await insertRows(context, 'prestatie', await sleutel(), KOLOMMEN, rijen)
      if (nieuw !== rijen.length) throw new RangeError('an outcome stands in another month, or comes twice')
    },
  }
}

/** Forgets what registrations gave: in a month, or at all. */
export async function wisPrestaties(
  { sql, sleutel }: Context,
  registraties: readonly string[],
  maand: Maand | null = null,
): Promise<void> {
  for (const deel of inChunks(registraties)) {
    await sql.run(
      `delete from prestatie where ${SLEUTEL} and registratie = any($3::text[])${maand === null ? '' : ' and maand = $4'}`,
      [...(await sleutel()), deel, ...(maand === null ? [] : [maand])],
    )
  }
}

/** What registrations gave in a month; the head of each first. */
async function readVan(
  { sql, sleutel }: Context,
  maand: Maand,
  registraties: readonly string[],
): Promise<readonly Afleiding[]> {
  const gaf: Afleiding[] = []
  for (const deel of inChunks(registraties)) {
    const rijen = await sql.query<{ readonly inhoud: unknown }>(
      `select inhoud from prestatie where ${SLEUTEL} and registratie = any($3::text[]) and maand = $4
       order by registratie, hoofd desc, id`,
      [...(await sleutel()), deel, maand],
    )
    // The codec reads the code of a refusal as a text; it was one of ours when it was written.
    for (const { inhoud } of rijen) gaf.push(afleiding.parse(inhoud) as Afleiding)
  }
  return gaf
}

interface Contact {
  readonly datum: string
  readonly patient: string | null
  readonly zorgverlener: string | null
}

/** Day and people of registrations: a refusal itself need not name them. */
async function readContacten({ sql, sleutel }: Context, ids: readonly string[]): Promise<ReadonlyMap<string, Contact>> {
  const contacten = new Map<string, Contact>()
  for (const deel of inChunks(ids)) {
    const rijen = await sql.query<Contact & { readonly id: string }>(
      `select id, datum, patient, zorgverlener from registratie
       where ${SLEUTEL} and id = any($3::text[]) and gekend_tot is null and not vervallen`,
      [...(await sleutel()), deel],
    )
    for (const { id, ...contact } of rijen) contacten.set(id, contact)
  }
  return contacten
}

const registratieOf = (a: Afleiding): string => (a.soort === 'prestatie' ? a.prestatie.registratie : a.registratie)

/** The row of a derivation; none for the refusal of a registration that is not there. */
function rijOf(maand: Maand, a: Afleiding, hoofd: boolean, contacten: ReadonlyMap<string, Contact>): readonly Rij[] {
  const inhoud = json(afleiding.encode(a))
  if (a.soort === 'prestatie') {
    const { id, registratie, datum, patient, zorgverlener, code, naam, tarief } = a.prestatie
    const wie = [formatDay(datum), patient, zorgverlener] as const
    return [
      [id, registratie, hoofd, maand, ...wie, a.soort, code, naam, tarief, null, trajectsoortOf(a.prestatie), inhoud],
    ]
  }
  const contact = contacten.get(a.registratie)
  if (contact === undefined) return []
  const { patient, zorgverlener } = contact
  const { datum = contact.datum } = a.weigering.params
  const id = a.deel === undefined ? a.registratie : `${a.registratie}~${a.deel}`
  const wie = [String(datum), patient, zorgverlener] as const
  return [[id, a.registratie, hoofd, maand, ...wie, a.soort, null, null, null, a.weigering.code, null, inhoud]]
}

const trajectsoortOf = (prestatie: Prestatie): 'ggz' | 'fz' | null =>
  zorgtrajectVan(prestatie).van === 'aanbieder' ? prestatie.stroom : null

function prestatieOf(inhoud: unknown): Prestatie {
  const gelezen = afleiding.parse(inhoud)
  if (gelezen.soort !== 'prestatie') throw new TypeError('a row of a prestatie holds a refusal')
  return gelezen.prestatie
}

async function countMaand({ sql, sleutel }: Context, maand: Maand): Promise<Maandtelling> {
  const basis = [...(await sleutel()), maand]
  const [telling] = await sql.query<{ n: number }>(
    `select count(*) as n from registratie where ${SLEUTEL} and maand = $3 and gekend_tot is null and not vervallen`,
    basis,
  )
  const groepen = await sql.query<Groep>(
    `select soort, code, naam, weigering, count(*) as aantal, coalesce(sum(tarief), 0)::bigint as bedrag
     from prestatie where ${SLEUTEL} and maand = $3 group by soort, code, naam, weigering
     order by code, naam, weigering`,
    basis,
  )
  const gaf = groepen.filter(({ soort }) => soort === 'prestatie')
  const gafNiet = groepen.filter(({ soort }) => soort === 'weigering')
  const sum = (rijen: readonly Groep[], veld: 'aantal' | 'bedrag'): number =>
    rijen.reduce((som, rij) => som + rij[veld], 0)
  return {
    registraties: telling?.n ?? 0,
    prestaties: sum(gaf, 'aantal'),
    weigeringen: sum(gafNiet, 'aantal'),
    bedrag: cents(sum(gaf, 'bedrag')),
    perCode: gaf.map(({ code, naam, aantal, bedrag }) => ({
      code: code ?? '',
      naam: naam ?? '',
      aantal,
      bedrag: cents(bedrag),
    })),
    perWeigering: gafNiet.map(({ weigering, aantal }) => ({
      code: weigering ?? '',
      reden: redenOfCode(weigering ?? ''),
      aantal,
    })),
  }
}
