import { Bewerkingsconflict, type Herkomst, type Tariefuitgave, type Tarievenkast } from '@zorgketen/usecases/opslag'
import { formatDay } from '@zorgketen/values'
import type { Context } from './context.ts'
import { dagOf, dagOrNull } from './dag.ts'
import { momentOf } from './moment.ts'
import { pack, unpack } from './zstd.ts'

interface Rij extends Pick<Tariefuitgave, 'volgnummer' | 'soort' | 'bestandsnaam' | 'vingerafdruk' | 'titel'> {
  readonly geldig_van: string
  readonly geldig_tot: string | null
  readonly volledig: boolean
  readonly rijen: number
  readonly geweigerd: number
  readonly op: string
  readonly door: string
  readonly reden: string
  readonly ingetrokken_op: string | null
  readonly ingetrokken_door: string
  readonly ingetrokken_reden: string
}

const SLEUTEL = 'verdeel_id = $1 and organisatie_id = $2'
const MET_INTREKKING = `tariefuitgave u left join tariefintrekking i on i.verdeel_id = u.verdeel_id
  and i.organisatie_id = u.organisatie_id and i.volgnummer = u.volgnummer
  where u.verdeel_id = $1 and u.organisatie_id = $2`

export function makeTarievenkast({ sql, sleutel }: Context): Tarievenkast {
  const bytesOf = async (kolom: 'bestand' | 'inhoud', volgnummer: number): Promise<Uint8Array | null> => {
    const [rij] = await sql.query<{ bytes: Uint8Array }>(
      `select ${kolom} as bytes from tariefuitgave where ${SLEUTEL} and volgnummer = $3`,
      [...(await sleutel()), volgnummer],
    )
    return rij === undefined ? null : unpack(rij.bytes)
  }
  return {
    geldend: async (welke) =>
      sql.query<{ volgnummer: number; afdruk: string }>(
        `select u.volgnummer, u.inhoud_afdruk as afdruk from ${MET_INTREKKING}
           and (case when $3::int[] is null then i.op is null else u.volgnummer = any($3::int[]) end)
         order by u.volgnummer`,
        [...(await sleutel()), welke],
      ),
    alle: async () =>
      (
        await sql.query<Rij>(
          `select u.volgnummer, u.soort, u.bestandsnaam, u.vingerafdruk, u.titel, u.geldig_van, u.geldig_tot, u.volledig,
             u.rijen, u.geweigerd, u.op, u.door, u.reden, i.op as ingetrokken_op, i.door as ingetrokken_door,
             i.reden as ingetrokken_reden
           from ${MET_INTREKKING} order by u.volgnummer`,
          await sleutel(),
        )
      ).map(fromRij),
    inhoud: async (volgnummer) => {
      const bytes = await bytesOf('inhoud', volgnummer)
      return bytes === null ? null : new TextDecoder().decode(bytes)
    },
    bestand: (volgnummer) => bytesOf('bestand', volgnummer),
    bewaar: async (uitgave, { bestand, inhoud, afdruk }) => {
      const { volgnummer, soort, bestandsnaam, vingerafdruk, titel, geldig, volledig, rijen, geweigerd } = uitgave
      const { op, door, reden } = uitgave.aanvaard
      const inserted = await sql.run(
        `insert into tariefuitgave (verdeel_id, organisatie_id, volgnummer, soort, bestandsnaam, vingerafdruk, titel,
           geldig_van, geldig_tot, volledig, rijen, geweigerd, op, door, reden, bestand, inhoud, inhoud_afdruk)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
         on conflict do nothing`,
        [
          ...(await sleutel()),
          ...[volgnummer, soort, bestandsnaam, vingerafdruk, titel],
          ...[formatDay(geldig.van), geldig.tot === null ? null : formatDay(geldig.tot)],
          ...[volledig, rijen, geweigerd, op, door, reden],
          ...[pack(bestand), pack(new TextEncoder().encode(inhoud)), afdruk],
        ],
      )
      if (inserted === 0) throw new Bewerkingsconflict('tariefuitgave', String(volgnummer), volgnummer, null)
    },
    trekIn: async (volgnummer, { op, door, reden }: Herkomst) => {
      const inserted = await sql.run(
        `insert into tariefintrekking (verdeel_id, organisatie_id, volgnummer, op, door, reden)
         values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
        [...(await sleutel()), volgnummer, op, door, reden],
      )
      if (inserted === 0) throw new Bewerkingsconflict('tariefuitgave', String(volgnummer), volgnummer, null)
    },
  }
}

function fromRij(rij: Rij): Tariefuitgave {
  const { geldig_van, geldig_tot, op, door, reden, ingetrokken_op, ingetrokken_door, ingetrokken_reden, ...rest } = rij
  return {
    ...rest,
    geldig: { van: dagOf(geldig_van), tot: dagOrNull(geldig_tot) },
    aanvaard: { op: momentOf(op), door, reden },
    ingetrokken:
      ingetrokken_op === null
        ? null
        : { op: momentOf(ingetrokken_op), door: ingetrokken_door, reden: ingetrokken_reden },
  }
}
