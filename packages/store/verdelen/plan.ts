import type { Verbinding } from '../motor/motor.ts'
import { bezwarenOf } from './bezwaren.ts'
import { type Plaats, placeOf, type Tabel } from './plaats.ts'
import { readInstellingen } from './read-instellingen.ts'
import { readTabellen } from './read-tabellen.ts'
import { type Stap, stappenFor } from './stappen.ts'

/** Where a table belongs (`plaats`), where it is (`nu`; null: an ordinary table), and what stands in the way. */
export type Tabelplan = {
  readonly tabel: string
  readonly plaats: Plaats
  readonly nu: Plaats | null
  readonly bezwaren: readonly string[]
}

/** What it takes to spread a database over a cluster. `citus`: version of the extension; null: it is not there. */
export type Verdeelplan = {
  readonly citus: string | null
  readonly tabellen: readonly Tabelplan[]
  readonly stappen: readonly Stap[]
}

/** Derives the plan from the catalog of a migrated database; changes nothing. */
export const readPlan = async (v: Verbinding): Promise<Verdeelplan> => {
  const { citus, ...rest } = await readInstellingen(v)
  const tabellen = await readTabellen(v, citus !== null)
  return {
    citus,
    tabellen: tabellen.map((tabel) => ({
      tabel: tabel.naam,
      plaats: placeOf(tabel),
      nu: tabel.nu,
      bezwaren: [...bezwarenOf(tabel, tabellen), ...moved(tabel)],
    })),
    stappen: stappenFor(tabellen, rest),
  }
}

/** A table that the cluster keeps in another way than it belongs: nothing is undone by itself. */
const moved = (tabel: Tabel): readonly string[] =>
  tabel.nu === null || tabel.nu === placeOf(tabel) ? [] : [`staat nu als ${tabel.nu}`]
