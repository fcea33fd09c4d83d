import type * as heen from '../records.generated.ts'
import type * as terug from '../retour.generated.ts'

/**
 * The places a rule can look at, each with its one record type. The plekken that start with `retour` belong to the
 * answer (GDS802), all others to the declaration (GDS801). `naamgegevens` and `adresgegevens` are visited below the
 * insured and below the debtor.
 */
export interface Plekken {
  readonly header: heen.Header
  readonly declaratieContext: heen.DeclaratieContext
  readonly declarant: heen.Declarant
  readonly contextZorgaanbieder: heen.ContextZorgaanbieder
  readonly overzicht: heen.Overzicht
  readonly totaalDeclaratiebedrag: heen.Totaalbedrag
  readonly verzekerde: heen.Verzekerde
  readonly aanvullendeVerzekerdegegevens: heen.AanvullendeVerzekerdegegevens
  readonly naamgegevens: heen.Naamgegevens
  readonly adresgegevens: heen.Adresgegevens
  readonly debiteur: heen.Debiteur
  readonly debetPrestatie: heen.DebetPrestatie
  readonly creditPrestatie: heen.CreditPrestatie
  readonly aanvullendPrestatieKenmerk: heen.AanvullendPrestatieKenmerk
  readonly verwijzing: heen.Verwijzing
  readonly verwijzer: heen.Verwijzer
  readonly zorgaanbieder: heen.Zorgaanbieder
  readonly aanvullendePrestatiegegevens: heen.AanvullendePrestatiegegevens
  readonly diagnose: heen.Diagnose
  readonly diagnosesteller: heen.Diagnosesteller
  readonly zorgtraject: heen.Zorgtraject
  readonly plaatsingsbesluit: heen.Plaatsingsbesluit
  readonly retourHeader: terug.Header
  readonly retourDebetPrestatie: terug.DebetPrestatie
  readonly retourCreditPrestatie: terug.CreditPrestatie
}

export type Plek = keyof Plekken
