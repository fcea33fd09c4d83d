import type { Registerkast, Registerrij } from '@zorgketen/usecases/opslag'
import { formatDay } from '@zorgketen/values'
import { json } from '../json.ts'
import type { Waarde } from '../sql.ts'
import type { Context } from './context.ts'
import { readLabels } from './labels.ts'
import { momentOf, momentOrNull } from './moment.ts'
import { readPacked } from './read-packed.ts'
import type { Kolommen } from './row-set.ts'
import { keepVersions } from './versies.ts'

interface Rij {
  readonly register: string
  readonly id: string
  readonly versie: number
  readonly gekend_van: string
  readonly gekend_tot: string | null
  readonly vervallen: boolean
  readonly label: string
  readonly inhoud: unknown
  readonly door: string
  readonly reden: string
}

const VELDEN = 'register, id, versie, gekend_van, gekend_tot, vervallen, label, inhoud, door, reden'
const SLEUTEL = 'verdeel_id = $1 and organisatie_id = $2 and register = $3'
const NU = `${SLEUTEL} and gekend_tot is null`
const GELDT = `${NU} and not vervallen`
const VOLGORDE = 'order by lower(label) collate "C", id'

const KOLOMMEN: Kolommen = {
  vervallen: 'boolean',
  label: 'text',
  zoek: 'text',
  geboortedatum: 'date',
  inhoud: 'json',
  door: 'text',
  reden: 'text',
}

export function makeRegisterkast(context: Context): Registerkast {
  const { sql } = context
  const rijen = async (register: string, rest: string, params: readonly Waarde[] = []) =>
    (
      await readPacked<Rij>(sql, `select ${VELDEN} from register_rij where ${rest}`, [
        ...(await context.sleutel()),
        register,
        ...params,
      ])
    ).map(fromRij)
  const vind = async (register: string, id: string): Promise<Registerrij | null> =>
    (await rijen(register, `${NU} and id = $4`, [id]))[0] ?? null
  return {
    actueel: (register) => rijen(register, `${GELDT} ${VOLGORDE}`),
    gekendOp: (register, moment) =>
      rijen(
        register,
        `${SLEUTEL} and gekend_van <= $4 and (gekend_tot is null or gekend_tot > $4) and not vervallen ${VOLGORDE}`,
        [moment],
      ),
    vind,
    vindAlle: (register, ids) => rijen(register, `${NU} and id = any($4::text[]) order by id`, [ids]),
    labels: (register, ids) => readLabels(context, register, ids),
    historie: (register, id) => rijen(register, `${SLEUTEL} and id = $4 order by versie`, [id]),
    zoek: async (register, { woorden, geboortedatum }, { vanaf, aantal }) => {
      const conditions = woorden.map((_, n) => `and zoek like $${n + 4}`)
      const params: Waarde[] = woorden.map((woord) => `%${woord.replace(/[\\%_]/g, '\\$&')}%`)
      if (geboortedatum !== null) {
        params.push(formatDay(geboortedatum))
        conditions.push(`and geboortedatum = $${params.length + 3}`)
      }
      const past = `${GELDT} ${conditions.join(' ')}`
      const [telling] = await sql.query<{ n: number }>(`select count(*) as n from register_rij where ${past}`, [
        ...(await context.sleutel()),
        register,
        ...params,
      ])
      const pagina = `${VOLGORDE} limit $${params.length + 4} offset $${params.length + 5}`
      return {
        rijen: await rijen(register, `${past} ${pagina}`, [...params, aantal, vanaf]),
        totaal: telling?.n ?? 0,
      }
    },
    zet: async (register, wijzigingen, { op, door, reden }) => {
      const versies = wijzigingen.map((w) => ({
        id: w.id,
        verwachteVersie: w.verwachteVersie,
        waarden: [
          w.vervallen,
          w.label,
          w.zoek,
          w.geboortedatum === null ? null : formatDay(w.geboortedatum),
          json(w.inhoud),
          door,
          reden,
        ],
      }))
      const deel = { kolom: 'register', waarde: register }
      const tabel = { naam: 'register_rij', soort: register, deel, kolommen: KOLOMMEN }
      await keepVersions(context, tabel, versies, op, async (id) => {
        const rij = await vind(register, id)
        return rij && { versie: rij.versie, huidig: rij }
      })
    },
  }
}

const fromRij = ({ gekend_van, gekend_tot, ...rij }: Rij): Registerrij => ({
  ...rij,
  gekendVan: momentOf(gekend_van),
  gekendTot: momentOrNull(gekend_tot),
})
