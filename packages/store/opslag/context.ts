import type { Sql } from '../sql.ts'
import { NietGevonden } from './niet-gevonden.ts'
import { type Geladen, makeStatistieken, type Statistieken } from './refresh-statistics.ts'
import { verdeelOf } from './verdeling.ts'

/** What every cupboard of one transaction works with. */
export interface Context {
  readonly sql: Sql
  readonly organisatie: string
  /** All places where rows of the organisation stand. Throws NietGevonden when there is no such organisation. */
  readonly plaatsen: () => Promise<readonly number[]>
  /** [place, organisation]: how every key begins, and the first two parameters of every statement. */
  readonly sleutel: (verdeelSleutel?: string) => Promise<readonly [number, string]>
  /** Must hear of every load. */
  readonly statistieken: Statistieken
  /** Forgets the places: the organisation was just founded. */
  readonly vergeet: () => void
}

/** Reads the organisation's row once, when first asked for: the roles toegang and post may work without one. */
export function makeContext(sql: Sql, organisatie: string, geladen: Geladen): Context {
  let bekend: Promise<readonly number[]> | null = null
  const plaatsen = (): Promise<readonly number[]> => {
    bekend ??= readPlaatsen(sql, organisatie)
    return bekend
  }
  return {
    sql,
    organisatie,
    plaatsen,
    sleutel: async (verdeelSleutel) => [verdeelOf(await plaatsen(), verdeelSleutel ?? null), organisatie],
    statistieken: makeStatistieken(sql, geladen),
    vergeet: () => {
      bekend = null
    },
  }
}

async function readPlaatsen(sql: Sql, organisatie: string): Promise<readonly number[]> {
  const [rij] = await sql.query<{ verdeel_ids: readonly number[] }>(
    'select verdeel_ids from organisatie where id = $1',
    [organisatie],
  )
  if (rij === undefined) throw new NietGevonden({ nl: 'De organisatie', en: 'The organisation' }, organisatie)
  return rij.verdeel_ids
}
