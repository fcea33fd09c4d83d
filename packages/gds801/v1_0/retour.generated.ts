// Generated from layout GDS802 1.0 (valid from 2022-01-01) by renderTypes of @zorgketen/messages. Do not edit.
import type { Gegevens } from '@zorgketen/messages'

export interface Bericht extends Gegevens {
  header: Header | null
  declaratieContext: DeclaratieContext | null
  overzicht: Overzicht | null
  verzekerde: Verzekerde[]
}

export interface Header extends Gegevens {
  berichtcode: string | null
  berichtversie: string | null
  berichtsubversie: string | null
  berichtsoort: string | null
  verzender: string | null
  verzenderRol: string | null
  ontvanger: string | null
  ontvangerRol: string | null
  /** epoch days */
  verzenddatum: number | null
  referentienummer: string | null
  feedback: Feedback[]
}

export interface DeclaratieContext extends Gegevens {
  declarant: Declarant | null
  zorgaanbieder: ContextZorgaanbieder | null
  betalingAanServicebureau: boolean | null
  factuurnummer: string | null
  /** epoch days */
  factuurdatum: number | null
  btwIdentificatienummer: string | null
  valutacode: string | null
  informatiesysteemCode: string | null
  informatiesysteemVersie: string | null
  /** epoch days */
  begindatumDeclaratieperiode: number | null
  /** epoch days */
  einddatumDeclaratieperiode: number | null
  declaratienummerVerzekeraar: string | null
  feedback: Feedback[]
}

export interface Declarant extends Gegevens {
  /** 1201 */
  zorgaanbiedercode: string | null
  /** 1202 */
  zorgaanbiederSoort: string | null
  feedback: Feedback[]
}

export interface ContextZorgaanbieder extends Gegevens {
  zorgaanbiedercode: string | null
  zorgaanbiederSoort: string | null
  feedback: Feedback[]
}

export interface Overzicht extends Gegevens {
  totaalDeclaratiebedragInclBtw: Totaalbedrag | null
  totaalToegekendBedragInclBtwFinancieel: Totaalbedrag | null
  totaalToegekendBedragInclBtwNietFinancieel: Totaalbedrag | null
  feedback: Feedback[]
}

export interface Totaalbedrag extends Gegevens {
  /** cents */
  bedrag: number | null
  debetCreditCode: string | null
}

export interface Verzekerde extends Gegevens {
  /** 2001 */
  bsn: string | null
  /** 2002 */
  uzoviNummer: string | null
  /** 2003 */
  verzekerdennummer: string | null
  /** 2004 */
  patientIdentificatienummer: string | null
  buitenlandVerzekerde: BuitenlandVerzekerde | null
  aanvullendeVerzekerdegegevens: AanvullendeVerzekerdegegevens | null
  prestatie: Prestatie[]
  feedback: Feedback[]
}

export interface BuitenlandVerzekerde extends Gegevens {
  feedback: Feedback[]
}

export interface AanvullendeVerzekerdegegevens extends Gegevens {
  naamgegevens: Naamgegevens | null
  adresgegevens: Adresgegevens | null
  debiteur: Debiteur | null
  feedback: Feedback[]
}

export interface Debiteur extends Gegevens {
  naamgegevens: Naamgegevens | null
  adresgegevens: Adresgegevens | null
  feedback: Feedback[]
}

export interface Naamgegevens extends Gegevens {
  feedback: Feedback[]
}

export interface Adresgegevens extends Gegevens {
  feedback: Feedback[]
}

export interface Prestatie extends Gegevens {
  debetPrestatie: DebetPrestatie | null
  creditPrestatie: CreditPrestatie | null
}

export interface DebetPrestatie extends Gegevens {
  referentienummer: string | null
  aanvullendPrestatieKenmerk: AanvullendPrestatieKenmerk[]
  verwijzing: Verwijzing[]
  zorgaanbieder: Zorgaanbieder[]
  aanvullendePrestatiegegevens: AanvullendePrestatiegegevens | null
  /** cents */
  berekendBedragVerzekeraarInclBtw: number | null
  /** cents */
  toegekendBedragInclBtwFinancieel: number | null
  /** cents */
  toegekendBedragInclBtwNietFinancieel: number | null
  feedback: Feedback[]
}

export interface CreditPrestatie extends Gegevens {
  referentienummer: string | null
  /** cents */
  toegekendCreditBedragInclBtwFinancieel: number | null
  /** cents */
  toegekendCreditBedragInclBtwNietFinancieel: number | null
  feedback: Feedback[]
}

export interface AanvullendPrestatieKenmerk extends Gegevens {
  apkCodelijstCode: string | null
  apkCode: string | null
  feedback: Feedback[]
}

export interface Verwijzing extends Gegevens {
  typeVerwijzingcode: string | null
  /** epoch days */
  verwijsdatum: number | null
  verwijzer: Verwijzer | null
  feedback: Feedback[]
}

export interface Verwijzer extends Gegevens {
  zorgaanbiedercode: string | null
  zorgaanbiederSoort: string | null
  zorgaanbiederSpecificatie: string | null
  beroepZorgverlener: string | null
  zorgaanbiederRol: string | null
  feedback: Feedback[]
}

export interface Zorgaanbieder extends Gegevens {
  zorgaanbiedercode: string | null
  zorgaanbiederSoort: string | null
  zorgaanbiederSpecificatie: string | null
  beroepZorgverlener: string | null
  zorgaanbiederRol: string | null
  feedback: Feedback[]
}

export interface AanvullendePrestatiegegevens extends Gegevens {
  diagnose: Diagnose[]
  zorgtraject: Zorgtraject | null
  plaatsingsbesluit: Plaatsingsbesluit | null
  feedback: Feedback[]
}

export interface Diagnose extends Gegevens {
  /** 3601 */
  diagnoseCodelijstCode: string | null
  diagnosecode: string | null
  /** epoch days */
  diagnosedatum: number | null
  diagnosesteller: Diagnosesteller | null
  feedback: Feedback[]
}

export interface Diagnosesteller extends Gegevens {
  zorgaanbiedercode: string | null
  zorgaanbiederSoort: string | null
  zorgaanbiederSpecificatie: string | null
  zorgaanbiederRol: string | null
  feedback: Feedback[]
}

export interface Zorgtraject extends Gegevens {
  /** 3701 */
  zorgtrajectnummer: string | null
  /** 3703, epoch days */
  zorgtrajectStartdatum: number | null
  feedback: Feedback[]
}

export interface Plaatsingsbesluit extends Gegevens {
  /** 3901 */
  plaatsingsbesluitNummer: string | null
  /** 3902, epoch days */
  begindatumForensischeZorgtitel: number | null
  /** 3903, epoch days */
  einddatumForensischeZorgtitel: number | null
  feedback: Feedback[]
}

export interface Feedback extends Gegevens {
  retourcode: string | null
  betrokkenElement: BetrokkenElement[]
}

export interface BetrokkenElement extends Gegevens {
  elementnaam: string | null
  elementwaarde: string | null
}

/** Type map for `buildCodec<Typen>(layout)`. */
export interface Typen {
  Bericht: Bericht
  Eenheid: Verzekerde
  klassen: {
    Bericht: Bericht
    Header: Header
    DeclaratieContext: DeclaratieContext
    Declarant: Declarant
    ContextZorgaanbieder: ContextZorgaanbieder
    Overzicht: Overzicht
    Totaalbedrag: Totaalbedrag
    Verzekerde: Verzekerde
    BuitenlandVerzekerde: BuitenlandVerzekerde
    AanvullendeVerzekerdegegevens: AanvullendeVerzekerdegegevens
    Debiteur: Debiteur
    Naamgegevens: Naamgegevens
    Adresgegevens: Adresgegevens
    Prestatie: Prestatie
    DebetPrestatie: DebetPrestatie
    CreditPrestatie: CreditPrestatie
    AanvullendPrestatieKenmerk: AanvullendPrestatieKenmerk
    Verwijzing: Verwijzing
    Verwijzer: Verwijzer
    Zorgaanbieder: Zorgaanbieder
    AanvullendePrestatiegegevens: AanvullendePrestatiegegevens
    Diagnose: Diagnose
    Diagnosesteller: Diagnosesteller
    Zorgtraject: Zorgtraject
    Plaatsingsbesluit: Plaatsingsbesluit
    Feedback: Feedback
    BetrokkenElement: BetrokkenElement
  }
}
