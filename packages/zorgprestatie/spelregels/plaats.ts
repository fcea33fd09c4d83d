import type { EpochDay } from '@zorgketen/values'

/** What a rule looked at: its path, what it belongs to, and the day of it (null where it has none). */
export interface Spelregelplaats {
  readonly pad: string
  readonly zorgvraag: string | null
  readonly verblijf: string | null
  readonly registratie: string | null
  readonly dag: EpochDay | null
}
