import { boek, registers } from '@zorgketen/usecases'
import type { Oordeelkast, Uitvoering } from '@zorgketen/usecases/opslag'
import { json } from '../json.ts'
import { readBoek, saveBoek } from './boek.ts'
import type { Context } from './context.ts'
import { momentOf } from './moment.ts'
import { packJson, unpackJson } from './zstd.ts'

interface Rij {
  readonly id: string
  readonly soort: Uitvoering['soort']
  readonly bericht: string
  readonly op: string
  readonly bewijs: Uitvoering['bewijs']
  readonly uitslag: Uint8Array
  readonly feiten: Uint8Array
}

export function makeOordeelkast(context: Context): Oordeelkast {
  const { sql } = context
  return {
    bewaar: async ({ id, soort, bericht, op, bewijs, uitslag, feiten }) => {
      await sql.run(
        `insert into uitvoering (verdeel_id, organisatie_id, id, soort, bericht, op, bewijs, uitslag, feiten)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          ...(await context.sleutel(bericht)),
          id,
          soort,
          bericht,
          op,
          json(bewijs),
          packJson(uitslag),
          packJson(feiten && { registers: registers.encode(feiten.registers), boek: boek.encode(feiten.boek) }),
        ],
      )
    },
    vanBericht: async (bericht) =>
      (
        await sql.query<Rij>(
          `select id, soort, bericht, op, bewijs, uitslag, feiten from uitvoering
           where verdeel_id = $1 and organisatie_id = $2 and bericht = $3 order by op, id`,
          [...(await context.sleutel(bericht)), bericht],
        )
      ).map(fromRij),
    boek: (declarant) => readBoek(context, declarant),
    bewaarBoek: (declarant, voor, na, bericht) => saveBoek(context, declarant, voor, na, bericht),
  }
}

function fromRij({ op, uitslag, feiten: packed, ...rij }: Rij): Uitvoering {
  const feiten = unpackJson(packed) as { registers: unknown; boek: unknown } | null
  return {
    ...rij,
    op: momentOf(op),
    uitslag: unpackJson(uitslag) as Uitvoering['uitslag'],
    feiten: feiten && { registers: registers.parse(feiten.registers), boek: boek.parse(feiten.boek) },
  }
}
