import type { Omgeving } from '@zorgketen/rules'
import type {
  AanvullendePrestatiegegevens,
  DebetPrestatie,
  DeclaratieContext,
  Diagnose,
  Header,
  Overzicht,
  Verwijzing,
  Verzekerde,
} from '../records.generated.ts'
import type { Gds801Feiten } from './feiten.ts'

/** Production or test: the environment a message is offered to (COD856-VEKT). */
export type Milieu = 'P' | 'T'

/**
 * What surrounds a record of the message. The walker sets the enclosing records before each visit; one that does
 * not enclose the visited record is an empty record or a former one and means nothing there.
 */
export interface Gds801Omgeving extends Omgeving {
  readonly feiten: Gds801Feiten
  readonly milieu: Milieu
  readonly header: Header
  readonly declaratieContext: DeclaratieContext
  readonly overzicht: Overzicht
  readonly verzekerde: Verzekerde
  /** The debit line around a child record, or the visited debit line itself. */
  readonly prestatie: DebetPrestatie
  readonly aanvullendePrestatiegegevens: AanvullendePrestatiegegevens
  readonly verwijzing: Verwijzing
  readonly diagnose: Diagnose
}
