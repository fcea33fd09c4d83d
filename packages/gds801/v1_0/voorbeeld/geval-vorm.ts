import type { EpochDay } from '@zorgketen/values'
import type { NieuwHeen } from '../nieuw.ts'
import type * as heen from '../records.generated.ts'
import type { Milieu } from '../regel/omgeving.ts'
import type * as terug from '../retour.generated.ts'
import type { FictieveCodelijsten } from './codelijsten.ts'

/**
 * Which base case: a forensic line to DJI, a ggz line to an insurer, the same through a servicebureau, or the only
 * way the v1.0 rules leave for receiver 7125 (list 999 through a servicebureau).
 */
export type Basis = 'fz' | 'ggz' | 'servicebureau' | 'buitenland'

/** A message that breaks no rule, laid open for an example to edit. All content is invented. */
export interface Geval {
  header: heen.Header
  declaratieContext: heen.DeclaratieContext
  declarant: heen.Declarant
  overzicht: heen.Overzicht
  totaal: heen.Totaalbedrag
  verzekerde: heen.Verzekerde
  /** Present for the bases `servicebureau` and `buitenland`; elsewhere a loose record that is not in the message. */
  aanvullend: heen.AanvullendeVerzekerdegegevens
  debiteur: heen.Debiteur
  /** Line 1 of the insured. */
  debet: heen.DebetPrestatie
  kenmerk: heen.AanvullendPrestatieKenmerk
  verwijzing: heen.Verwijzing
  /** In the message for `ggz`; elsewhere a loose record. */
  verwijzer: heen.Verwijzer
  behandelaar: heen.Zorgaanbieder
  regiebehandelaar: heen.Zorgaanbieder
  gegevens: heen.AanvullendePrestatiegegevens
  diagnose: heen.Diagnose
  diagnosesteller: heen.Diagnosesteller
  zorgtraject: heen.Zorgtraject
  /** In the message for `fz`; elsewhere a loose record. */
  plaatsingsbesluit: heen.Plaatsingsbesluit
  /** Line 2 of the insured. */
  credit: heen.CreditPrestatie
  /** An answer to a message, with one debit and one credit line. */
  retour: {
    header: terug.Header
    debet: terug.DebetPrestatie
    credit: terug.CreditPrestatie
    verzekerde: terug.Verzekerde
  }
  codelijsten: FictieveCodelijsten
  vandaag: EpochDay
  milieu: Milieu
  /** Makes an empty record to add. */
  readonly nieuw: NieuwHeen
  /** Starts over from another base. */
  readonly als: (basis: Basis) => void
}
