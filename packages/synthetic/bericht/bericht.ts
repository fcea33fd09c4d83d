// A GDS801 v1.0 message as plain data, with the property names of the message kernel. Days are epoch days, amounts
// cents, times seconds since midnight. What is left out (undefined or null) is not written. Everything can be edited.

type Leeg<T> = T | null | undefined

export interface Behandelaar {
  zorgaanbiedercode?: Leeg<string>
  zorgaanbiederSoort?: Leeg<string>
  zorgaanbiederSpecificatie?: Leeg<string>
  beroepZorgverlener?: Leeg<string>
  zorgaanbiederRol?: Leeg<string>
  naamZorgverlener?: Leeg<{ initialen: string; geslachtsnaam: { achternaam: string } }>
}

export interface Diagnose {
  diagnoseCodelijstCode?: Leeg<string>
  diagnosecode?: Leeg<string>
  diagnosedatum?: Leeg<number>
  diagnosesteller?: Leeg<Behandelaar>
}

export interface Verwijzing {
  typeVerwijzingcode: string
  verwijsdatum?: Leeg<number>
  verwijzer?: Leeg<Behandelaar>
}

export interface Gegevens {
  contractnummer?: Leeg<string>
  diagnose: Diagnose[]
  zorgtraject?: Leeg<{ zorgtrajectnummer: string; zorgtrajectStartdatum?: Leeg<number> }>
  plaatsingsbesluit?: Leeg<{
    plaatsingsbesluitNummer: string
    begindatumForensischeZorgtitel: number
    einddatumForensischeZorgtitel?: Leeg<number>
  }>
}

export interface Debet {
  referentienummer: string
  prestatieCodelijstCode: string
  prestatiecode: string
  begindatum: number
  begintijd?: Leeg<number>
  einddatum?: Leeg<number>
  eindtijd?: Leeg<number>
  aantal: number
  tariefInclBtw: number
  berekendBedragInclBtw: number
  declaratieBedragInclBtw: number
  herdeclaratiecode?: Leeg<string>
  informatieCode: string
  privacyCode: boolean
  doorsturenToegestaan: boolean
  aanvullendPrestatieKenmerk?: Leeg<{ apkCodelijstCode: string; apkCode: string }[]>
  verwijzing: Verwijzing[]
  zorgaanbieder: Behandelaar[]
  aanvullendePrestatiegegevens: Gegevens
}

export interface Credit {
  referentienummer: string
  gerelateerdReferentienummer: string
  prestatieCodelijstCode: string
  begindatum: number
  toegekendBedragInclBtwFinancieel: number
}

interface Debiteur {
  geslachtCode?: Leeg<string>
  geboortedatum?: Leeg<number>
  soortRelatie?: Leeg<string>
}

interface Aanvullend {
  geslachtCode?: Leeg<string>
  overlijdensIndicator?: Leeg<boolean>
  naamgegevens?: Leeg<{ naamgebruik: string }>
  debiteur?: Leeg<Debiteur>
}

export interface Verzekerde {
  bsn?: Leeg<string>
  uzoviNummer: string
  verzekerdennummer?: Leeg<string>
  patientIdentificatienummer?: Leeg<string>
  geboortedatum?: Leeg<number>
  buitenlandVerzekerde?: Leeg<{ bijlage: string }>
  aanvullendeVerzekerdegegevens?: Leeg<Aanvullend>
  prestatie: { debetPrestatie?: Debet; creditPrestatie?: Credit }[]
}

export interface Bericht {
  header: {
    berichtcode: string
    berichtversie: string
    berichtsubversie: string
    berichtsoort: string
    verzender: string
    verzenderRol: string
    ontvanger: string
    ontvangerRol: string
    verzenddatum: number
    referentienummer: string
  }
  declaratieContext: {
    declarant: { zorgaanbiedercode: string; zorgaanbiederSoort: string }
    zorgaanbieder?: Leeg<{ zorgaanbiedercode: string; zorgaanbiederSoort: string }>
    betalingAanServicebureau: boolean
    factuurnummer: string
    factuurdatum: number
    valutacode: string
    informatiesysteemCode?: Leeg<string>
    informatiesysteemVersie?: Leeg<string>
    begindatumDeclaratieperiode?: Leeg<number>
    einddatumDeclaratieperiode?: Leeg<number>
  }
  overzicht: { totaalDeclaratiebedragInclBtw: { bedrag: number; debetCreditCode: string } }
  verzekerde: Verzekerde[]
}

/** Sets the total to what the lines say (VC016): debits minus credits, negative as C. */
export function herreken(bericht: Bericht): void {
  let som = 0
  for (const { prestatie } of bericht.verzekerde) {
    for (const { debetPrestatie, creditPrestatie } of prestatie) {
      som += debetPrestatie?.declaratieBedragInclBtw ?? 0
      som -= creditPrestatie?.toegekendBedragInclBtwFinancieel ?? 0
    }
  }
  bericht.overzicht.totaalDeclaratiebedragInclBtw = { bedrag: Math.abs(som), debetCreditCode: som < 0 ? 'C' : 'D' }
}
