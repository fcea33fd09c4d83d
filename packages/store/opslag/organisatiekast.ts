import type { Organisatiekast, Organisatierij } from '@zorgketen/usecases/opslag'
import { type Agb, formatDay, type Uzovi } from '@zorgketen/values'
import type { Context } from './context.ts'
import { dagOrNull } from './dag.ts'
import { NietGevonden } from './niet-gevonden.ts'
import { placesOf } from './verdeling.ts'

interface Rij {
  readonly id: string
  readonly naam: string
  readonly soort: 'aanbieder' | 'betaler'
  readonly omschrijving: string
  readonly fictief: boolean
  readonly agb: readonly Agb[]
  readonly uzovi: Uzovi | null
  readonly vandaag: string | null
}

const KOLOMMEN = 'id, naam, soort, omschrijving, fictief, agb, uzovi, vandaag'

/** Organisations: row security decides which ones are seen. */
export function makeOrganisatiekast(context: Context): Organisatiekast {
  const { sql, organisatie } = context
  return {
    alle: async () => (await sql.query<Rij>(`select ${KOLOMMEN} from organisatie order by naam, id`)).map(fromRij),
    eigen: async () => {
      const [rij] = await sql.query<Rij>(`select ${KOLOMMEN} from organisatie where id = $1`, [organisatie])
      if (rij === undefined) throw new NietGevonden({ nl: 'De organisatie', en: 'The organisation' }, organisatie)
      return fromRij(rij)
    },
    zet: async (nieuw) => {
      const { id, naam, soort, omschrijving, fictief, agb, uzovi, vandaag } = nieuw
      // The places stay what they were at the founding: the rows stand there.
      await sql.run(
        `insert into organisatie (id, naam, soort, omschrijving, fictief, agb, uzovi, vandaag, verdeel_ids)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         on conflict (id) do update set naam = excluded.naam, soort = excluded.soort,
           omschrijving = excluded.omschrijving, fictief = excluded.fictief, agb = excluded.agb,
           uzovi = excluded.uzovi, vandaag = excluded.vandaag`,
        [
          id,
          naam,
          soort,
          omschrijving,
          fictief,
          agb,
          uzovi,
          vandaag === null ? null : formatDay(vandaag),
          placesOf(id, soort),
        ],
      )
      context.vergeet()
    },
  }
}

const fromRij = ({ vandaag, ...rij }: Rij): Organisatierij => ({ ...rij, vandaag: dagOrNull(vandaag) })
