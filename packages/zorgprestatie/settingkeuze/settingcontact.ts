import type { EpochDay, Period } from '@zorgketen/values'
import type { Stroom } from '../registratie/consultregistratie.ts'
import type { Locatiesoort } from '../stam/locatiesoort.ts'

/**
 * What is known of a contact, session or stay when its setting is chosen. `id` is that of the registration. A title
 * counts from its first to its last day; an empty list says that there is none, null that nobody recorded it. A feature
 * of the unit is undefined when it was recorded in more than one way.
 */
export interface Settingcontact {
  readonly id: string
  readonly datum: EpochDay
  readonly stroom: Stroom
  readonly eenheid: string
  /** Null: not of a team. */
  readonly team: string | null | undefined
  /** Null: the team has no kind of its own. */
  readonly teamsoort: string | null | undefined
  /** Null: in no programme. */
  readonly zorgprogramma: string | null | undefined
  /** Null: nobody in particular, as with a day of verblijf. */
  readonly zorgverlener: string | null
  /** Null: not recorded. */
  readonly locatiesoort: Locatiesoort | null
  readonly strafrechtelijkeTitels: readonly Period[] | null
  /** Whether the payer's contract holds the condition for hoogspecialistisch (ZPM-17); null: not recorded. */
  readonly hoogspecialistischAfgesproken: boolean | null
}
