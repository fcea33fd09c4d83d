import type { Registratie } from '@zorgketen/usecases'
import type { Bewaard, Registratiekast, Registratieregel } from '@zorgketen/usecases/opslag'
import { formatDay, maandOf } from '@zorgketen/values'
import type { Waarde } from '../sql.ts'
import type { Context } from './context.ts'
import { inChunks } from './in-chunks.ts'
import { wisPrestaties } from './prestatiekast.ts'
import { readByDay, readPacked } from './read-packed.ts'
import {
  REGISTRATIEKOLOMMEN,
  REGISTRATIEVELDEN,
  type RegistratieRecord,
  registratieOf,
  VERSIEVELDEN,
  type VersieRecord,
  versieOf,
  waardenOf,
} from './registratie-rij.ts'
import { keepWie } from './registratie-wie.ts'
import { listRegistraties, regelsOf } from './registratielijst.ts'
import { keepVersions } from './versies.ts'

const SLEUTEL = 'r.verdeel_id = $1 and r.organisatie_id = $2'
const GELDT = `${SLEUTEL} and r.gekend_tot is null and not r.vervallen`

export function makeRegistratiekast(context: Context): Registratiekast {
  const { sql, sleutel } = context
  const vind = async (id: string): Promise<Registratieregel | null> => {
    const rijen = await sql.query<VersieRecord>(
      `select ${VERSIEVELDEN} from registratie r where ${SLEUTEL} and r.id = $3 and r.gekend_tot is null`,
      [...(await sleutel()), id],
    )
    return (await regelsOf(context, rijen))[0] ?? null
  }
  return {
    vind,
    lijst: (filter, volgorde, pagina) => listRegistraties(context, filter, volgorde, pagina),
    vanMaand: async (maand) => {
      const rijen = await readByDay<RegistratieRecord>(
        sql,
        (na) =>
          `select ${REGISTRATIEVELDEN} from registratie r
           where ${GELDT} and r.maand = $3 and (r.datum, r.id) > ${na} order by r.datum, r.id`,
        [...(await sleutel()), maand],
      )
      return rijen.map(registratieOf)
    },
    wegen: async (van, tot, patienten) => {
      const params: Waarde[] = [...(await sleutel()), formatDay(van), formatDay(tot), maandOf(van), maandOf(tot)]
      const wie = patienten === null ? '' : `and r.patient = any($${params.push(patienten)}::text[])`
      const rijen = await readPacked<RegistratieRecord>(
        sql,
        `select ${REGISTRATIEVELDEN} from registratie r
         where ${GELDT} and r.weegt ${wie} and r.datum <= $4::date and (r.soort = 'overig'
           or (r.soort = 'consult' and r.maand >= $5 and r.maand <= $6)
           or (r.soort = 'verblijf' and (r.tot is null or r.tot >= $3::date)))
         order by r.datum, r.id`,
        params,
      )
      return rijen.map(registratieOf)
    },
    metIds: async (ids) => {
      const gevonden: Bewaard[] = []
      for (const deel of inChunks(ids)) {
        const rijen = await readPacked<RegistratieRecord & Pick<Bewaard, 'versie' | 'vervallen'>>(
          sql,
          `select ${REGISTRATIEVELDEN}, r.versie, r.vervallen from registratie r
           where ${SLEUTEL} and r.id = any($3::text[]) and r.gekend_tot is null`,
          [...(await sleutel()), deel],
        )
        for (const rij of rijen) {
          gevonden.push({ registratie: registratieOf(rij), versie: rij.versie, vervallen: rij.vervallen })
        }
      }
      return gevonden
    },
    vanPatienten: async (maand, patienten) => {
      const perId = new Map<string, Registratie>()
      for (const deel of inChunks(patienten)) {
        const rijen = await readPacked<RegistratieRecord>(
          sql,
          `select ${REGISTRATIEVELDEN} from registratie r
           where ${GELDT} and r.maand = $3 and (r.patient = any($4::text[]) or r.id = any(
             select w.registratie from registratie_wie w where w.verdeel_id = $1 and w.organisatie_id = $2
             and w.soort = 'patient' and w.wie = any($4::text[])))`,
          [...(await sleutel()), maand, deel],
        )
        for (const rij of rijen) perId.set(rij.id, registratieOf(rij))
      }
      return [...perId.values()]
    },
    historie: async (id) =>
      (
        await sql.query<VersieRecord>(
          `select ${VERSIEVELDEN} from registratie r where ${SLEUTEL} and r.id = $3 order by r.versie`,
          [...(await sleutel()), id],
        )
      ).map(versieOf),
    zet: async (rijen, herkomst) => {
      const versies = rijen.map(({ registratie, verwachteVersie, vervallen }) => ({
        id: registratie.id,
        verwachteVersie,
        waarden: waardenOf(registratie, vervallen, herkomst),
      }))
      const tabel = { naam: 'registratie', soort: 'registratie', deel: null, kolommen: REGISTRATIEKOLOMMEN }
      await keepVersions(context, tabel, versies, herkomst.op, async (id) => {
        const rij = await vind(id)
        return rij && { versie: rij.versie, huidig: rij }
      })
      await keepWie(
        context,
        rijen.map(({ registratie }) => registratie),
        true,
      )
      // What is withdrawn gives nothing: lists of one outcome rest on it.
      const weg = rijen.filter(({ vervallen }) => vervallen).map(({ registratie }) => registratie.id)
      await wisPrestaties(context, weg)
    },
    laad: async (rijen, herkomst) => {
      const basis = await sleutel()
      const kolommen = [
        'verdeel_id',
        'organisatie_id',
        'id',
        'versie',
        'gekend_van',
        ...Object.keys(REGISTRATIEKOLOMMEN),
      ]
      const meer: Registratie[] = []
      const eerste = function* (): Iterable<readonly Waarde[]> {
        for (const registratie of rijen) {
          if (registratie.soort === 'groepssessie') meer.push(registratie)
          yield [...basis, registratie.id, 1, herkomst.op, ...waardenOf(registratie, false, herkomst)]
        }
      }
      const geladen = await sql.load('registratie', kolommen, eerste())
      await context.statistieken('registratie', geladen)
      await keepWie(context, meer, false)
      return geladen
    },
  }
}
