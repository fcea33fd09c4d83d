// Generated from layout GDS801 1.0 (valid from 2022-01-01) by renderTypes of @zorgketen/messages. Do not edit.
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
}

export interface Declarant extends Gegevens {
  /** 1201 */
  zorgaanbiedercode: string | null
  /** 1202 */
  zorgaanbiederSoort: string | null
}

export interface ContextZorgaanbieder extends Gegevens {
  zorgaanbiedercode: string | null
  zorgaanbiederSoort: string | null
}

export interface Overzicht extends Gegevens {
  totaalDeclaratiebedragInclBtw: Totaalbedrag | null
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
  /** epoch days */
  geboortedatum: number | null
  buitenlandVerzekerde: BuitenlandVerzekerde | null
  aanvullendeVerzekerdegegevens: AanvullendeVerzekerdegegevens | null
  prestatie: Prestatie[]
}

export interface BuitenlandVerzekerde extends Gegevens {
  bijlage: string | null
}

export interface AanvullendeVerzekerdegegevens extends Gegevens {
  geslachtCode: string | null
  overlijdensIndicator: boolean | null
  naamgegevens: Naamgegevens | null
  adresgegevens: Adresgegevens | null
  debiteur: Debiteur | null
}

export interface Debiteur extends Gegevens {
  geslachtCode: string | null
  /** epoch days */
  geboortedatum: number | null
  soortRelatie: string | null
  incassoCode: string | null
  facturatievorm: string | null
  naamgegevens: Naamgegevens | null
  adresgegevens: Adresgegevens | null
  contactgegevens: Contactgegevens | null
  bankgegevens: Bankgegevens | null
}

export interface Naamgegevens extends Gegevens {
  naamgebruik: string | null
}

export interface Adresgegevens extends Gegevens {
  aanduidingBijNummer: string | null
  land: string | null
  adresSoort: string | null
}

export interface Contactgegevens extends Gegevens {
}

export interface Bankgegevens extends Gegevens {
}

export interface Prestatie extends Gegevens {
  debetPrestatie: DebetPrestatie | null
  creditPrestatie: CreditPrestatie | null
}

export interface DebetPrestatie extends Gegevens {
  /** 3101 */
  referentienummer: string | null
  /** 3102 */
  prestatieCodelijstCode: string | null
  /** 3103 */
  prestatiecode: string | null
  /** epoch days */
  begindatum: number | null
  /** seconds since midnight */
  begintijd: number | null
  /** epoch days */
  einddatum: number | null
  /** seconds since midnight */
  eindtijd: number | null
  aantal: number | null
  /** 3118, cents */
  tariefInclBtw: number | null
  /** cents */
  berekendBedragInclBtw: number | null
  /** cents */
  declaratieBedragInclBtw: number | null
  soortKosten: string | null
  herdeclaratiecode: string | null
  informatieCode: string | null
  privacyCode: boolean | null
  doorsturenToegestaan: boolean | null
  aanvullendPrestatieKenmerk: AanvullendPrestatieKenmerk[]
  verwijzing: Verwijzing[]
  zorgaanbieder: Zorgaanbieder[]
  aanvullendePrestatiegegevens: AanvullendePrestatiegegevens | null
}

export interface CreditPrestatie extends Gegevens {
  referentienummer: string | null
  gerelateerdReferentienummer: string | null
  prestatieCodelijstCode: string | null
  prestatiecode: string | null
  /** epoch days */
  begindatum: number | null
  /** cents */
  toegekendBedragInclBtwFinancieel: number | null
}

export interface AanvullendPrestatieKenmerk extends Gegevens {
  apkCodelijstCode: string | null
  apkCode: string | null
}

export interface Verwijzing extends Gegevens {
  typeVerwijzingcode: string | null
  /** epoch days */
  verwijsdatum: number | null
  verwijzer: Verwijzer | null
}

export interface Verwijzer extends Gegevens {
  zorgaanbiedercode: string | null
  zorgaanbiederSoort: string | null
  zorgaanbiederSpecificatie: string | null
  beroepZorgverlener: string | null
  zorgaanbiederRol: string | null
  naamZorgverlener: NaamZorgverlener | null
}

export interface Zorgaanbieder extends Gegevens {
  zorgaanbiedercode: string | null
  zorgaanbiederSoort: string | null
  zorgaanbiederSpecificatie: string | null
  beroepZorgverlener: string | null
  zorgaanbiederRol: string | null
  naamZorgverlener: NaamZorgverlener | null
}

export interface NaamZorgverlener extends Gegevens {
  initialen: string | null
  geslachtsnaam: Geslachtsnaam | null
}

export interface Geslachtsnaam extends Gegevens {
  voorvoegsels: string | null
  achternaam: string | null
}

export interface AanvullendePrestatiegegevens extends Gegevens {
  /** 3303 */
  contractnummer: string | null
  diagnose: Diagnose[]
  zorgtraject: Zorgtraject | null
  plaatsingsbesluit: Plaatsingsbesluit | null
}

export interface Diagnose extends Gegevens {
  /** 3601 */
  diagnoseCodelijstCode: string | null
  diagnosecode: string | null
  /** epoch days */
  diagnosedatum: number | null
  diagnosesteller: Diagnosesteller | null
}

export interface Diagnosesteller extends Gegevens {
  zorgaanbiedercode: string | null
  zorgaanbiederSoort: string | null
  zorgaanbiederSpecificatie: string | null
  zorgaanbiederRol: string | null
  naamZorgverlener: NaamZorgverlener | null
}

export interface Zorgtraject extends Gegevens {
  /** 3701 */
  zorgtrajectnummer: string | null
  /** 3703, epoch days */
  zorgtrajectStartdatum: number | null
}

export interface Plaatsingsbesluit extends Gegevens {
  /** 3901 */
  plaatsingsbesluitNummer: string | null
  /** 3902, epoch days */
  begindatumForensischeZorgtitel: number | null
  /** 3903, epoch days */
  einddatumForensischeZorgtitel: number | null
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
    Contactgegevens: Contactgegevens
    Bankgegevens: Bankgegevens
    Prestatie: Prestatie
    DebetPrestatie: DebetPrestatie
    CreditPrestatie: CreditPrestatie
    AanvullendPrestatieKenmerk: AanvullendPrestatieKenmerk
    Verwijzing: Verwijzing
    Verwijzer: Verwijzer
    Zorgaanbieder: Zorgaanbieder
    NaamZorgverlener: NaamZorgverlener
    Geslachtsnaam: Geslachtsnaam
    AanvullendePrestatiegegevens: AanvullendePrestatiegegevens
    Diagnose: Diagnose
    Diagnosesteller: Diagnosesteller
    Zorgtraject: Zorgtraject
    Plaatsingsbesluit: Plaatsingsbesluit
  }
}
