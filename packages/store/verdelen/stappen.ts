import { placeOf, type Tabel, VERDEELKOLOM } from './plaats.ts'
import type { Instellingen } from './read-instellingen.ts'

/** One statement of the plan, what it is about, and whether it was done already. */
export type Stap = {
  readonly soort: 'functie' | 'gedeeld' | 'verdeeld' | 'opruimen' | 'rol' | 'instelling'
  readonly onderwerp: string
  readonly opdracht: string
  readonly gedaan: boolean
}

/**
 * The statements in the order in which they can be done: the functions of row security first, since no shard can be
 * made without them; shared tables before those that may refer to them; then the spread tables, each in the one
 * co-location group and after the tables it refers to; last what the application needs to work on a cluster.
 * Citus 11.1 and later (the first for PostgreSQL 15).
 */
export const stappenFor = (tabellen: readonly Tabel[], instellingen: Omit<Instellingen, 'citus'>): readonly Stap[] => {
  const gedeeld = inOrder(tabellen.filter((tabel) => placeOf(tabel) === 'gedeeld'))
  const verdeeld = inOrder(tabellen.filter((tabel) => placeOf(tabel) === 'verdeeld'))
  const anker = verdeeld.find(({ nu }) => nu === 'verdeeld') ?? verdeeld[0]
  // The anchor makes the group, so it comes first; nothing it refers to can be spread before it.
  const volgorde = anker === undefined ? [] : [anker, ...verdeeld.filter((tabel) => tabel !== anker)]
  return [
    ...instellingen.functies.map(({ naam, verdeeld: gedaan }) => ({
      soort: 'functie' as const,
      onderwerp: naam,
      opdracht: `SELECT create_distributed_function(${quote(naam)})`,
      gedaan,
    })),
    ...gedeeld.map(({ naam, nu }) => ({
      soort: 'gedeeld' as const,
      onderwerp: naam,
      opdracht: `SELECT create_reference_table(${quote(`public.${naam}`)})`,
      gedaan: nu === 'gedeeld',
    })),
    ...volgorde.flatMap((tabel) => spread(tabel, tabel === anker ? 'none' : `public.${anker?.naam}`)),
    ...applicationSteps(instellingen),
  ]
}

/** Spreads a table, then clears the rows that stay behind unseen where they were. */
const spread = ({ naam, nu, rijenHier }: Tabel, groep: string): readonly Stap[] => {
  const tabel = quote(`public.${naam}`)
  const verdeel = `SELECT create_distributed_table(${tabel}, ${quote(VERDEELKOLOM)}, colocate_with => ${quote(groep)})`
  const ruimOp = `SELECT truncate_local_data_after_distributing_table(${tabel})`
  return [
    { soort: 'verdeeld', onderwerp: naam, opdracht: verdeel, gedaan: nu === 'verdeeld' },
    ...(rijenHier ? [{ soort: 'opruimen' as const, onderwerp: naam, opdracht: ruimOp, gedaan: false }] : []),
  ]
}

/**
 * Citus connects to the other machines as the role a transaction works under, so that role must be able to log in there
 * (citusdata/citus issue 7719). The program itself passes its SET LOCALs on in every transaction; the setting does so
 * for whoever works under the same user with other tools.
 */
const applicationSteps = ({
  gebruiker,
  database,
  appMagInloggen,
  doorgeven,
}: Omit<Instellingen, 'citus'>): readonly Stap[] => [
  { soort: 'rol', onderwerp: 'zorgketen_app', opdracht: 'ALTER ROLE zorgketen_app LOGIN', gedaan: appMagInloggen },
  {
    soort: 'instelling',
    onderwerp: 'citus.propagate_set_commands',
    opdracht: `ALTER ROLE ${gebruiker} IN DATABASE ${database} SET citus.propagate_set_commands = 'local'`,
    gedaan: doorgeven,
  },
]

/** Tables by name, but each after those it refers to. */
const inOrder = (tabellen: readonly Tabel[]): readonly Tabel[] => {
  const klaar = new Set<Tabel>()
  const zet = (tabel: Tabel, onderweg: ReadonlySet<Tabel>): void => {
    if (klaar.has(tabel) || onderweg.has(tabel)) return
    for (const { naar } of tabel.verwijzingen) {
      const doel = tabellen.find(({ naam }) => naam === naar)
      if (doel !== undefined) zet(doel, new Set([...onderweg, tabel]))
    }
    klaar.add(tabel)
  }
  for (const tabel of tabellen) zet(tabel, new Set())
  return [...klaar]
}

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`
