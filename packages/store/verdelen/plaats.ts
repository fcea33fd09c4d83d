/** Where a table of a cluster is: spread by organisation, whole on every machine, or on the coordinator only. */
export type Plaats = 'verdeeld' | 'gedeeld' | 'lokaal'

/** The column by which tables are spread. */
export const VERDEELKOLOM = 'verdeel_id'

/** A foreign key: the table it leads to, and its columns on both sides in order. */
export type Verwijzing = {
  readonly naar: string
  readonly kolommen: readonly string[]
  readonly doelkolommen: readonly string[]
}

/** What the catalog says of a table of ours. */
export type Tabel = {
  readonly naam: string
  readonly opmerking: string
  readonly organisatie: boolean
  /** verdeel_id is there, an int that is never empty. */
  readonly verdeelbaar: boolean
  /** Unique and exclusion indexes without verdeel_id. */
  readonly sleutels: readonly string[]
  readonly triggers: readonly string[]
  readonly verwijzingen: readonly Verwijzing[]
  /** Rows lie in the table itself, on the machine that is asked. */
  readonly rijenHier: boolean
  /** Where it is now; null: not in the cluster's records. */
  readonly nu: Plaats | null
}

/** Where a table belongs: what holds rows of an organisation is spread, unless it says itself that it is local. */
export const placeOf = ({ opmerking, organisatie }: Pick<Tabel, 'opmerking' | 'organisatie'>): Plaats => {
  if (opmerking.startsWith('lokaal:')) return 'lokaal'
  return organisatie ? 'verdeeld' : 'gedeeld'
}
