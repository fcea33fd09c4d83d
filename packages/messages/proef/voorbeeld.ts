import type { AlgemeenRecord } from '../record.ts'
import { codecVan } from './layouts.ts'

/** A small GDS801 message with one debit and one credit line. Invented values. */
export function voorbeeldBericht(): AlgemeenRecord {
  const { nieuw } = codecVan('gds801')
  const zorgaanbieder = nieuw('Zorgaanbieder', {
    zorgaanbiedercode: '94000001',
    zorgaanbiederSoort: '3',
    zorgaanbiederRol: '01',
  })
  const debetPrestatie = nieuw('DebetPrestatie', {
    referentienummer: 'R-1',
    prestatieCodelijstCode: '071',
    prestatiecode: 'XX0001',
    begindatum: 19_003,
    aantal: 1,
    tariefInclBtw: 10_000,
    berekendBedragInclBtw: 10_000,
    declaratieBedragInclBtw: 10_000,
    informatieCode: '01',
    privacyCode: false,
    doorsturenToegestaan: true,
    zorgaanbieder: [zorgaanbieder],
    aanvullendePrestatiegegevens: nieuw('AanvullendePrestatiegegevens', {
      contractnummer: 'CTM-1',
      diagnose: [nieuw('Diagnose', { diagnoseCodelijstCode: '032', diagnosecode: '01' })],
      zorgtraject: nieuw('Zorgtraject', {
        zorgtrajectnummer: '6fa459ea-ee8a-4ca4-894e-db77e160355e',
        zorgtrajectStartdatum: 18_900,
      }),
    }),
  })
  const creditPrestatie = nieuw('CreditPrestatie', {
    referentienummer: 'R-2',
    gerelateerdReferentienummer: 'R-0',
    prestatieCodelijstCode: '071',
    begindatum: 19_001,
    toegekendBedragInclBtwFinancieel: 2_500,
  })
  return nieuw('Bericht', {
    header: nieuw('Header', {
      berichtcode: '573',
      berichtversie: '1',
      berichtsubversie: '0',
      berichtsoort: 'T',
      verzender: '06000000',
      verzenderRol: '1',
      ontvanger: '9992',
      ontvangerRol: '4',
      verzenddatum: 19_033,
      referentienummer: 'MSG-1',
    }),
    declaratieContext: nieuw('DeclaratieContext', {
      declarant: nieuw('Declarant', { zorgaanbiedercode: '06000000', zorgaanbiederSoort: '1' }),
      factuurnummer: 'F-1',
      factuurdatum: 19_031,
      valutacode: 'EUR',
    }),
    overzicht: nieuw('Overzicht', {
      totaalDeclaratiebedragInclBtw: nieuw('Totaalbedrag', { bedrag: 7_500, debetCreditCode: 'D' }),
    }),
    verzekerde: [
      nieuw('Verzekerde', {
        uzoviNummer: '9992',
        verzekerdennummer: '1234567',
        prestatie: [nieuw('Prestatie', { debetPrestatie }), nieuw('Prestatie', { creditPrestatie })],
      }),
    ],
  })
}

/** The XML text of the example. */
export function voorbeeldXml(): string {
  return Buffer.from(codecVan('gds801').write(voorbeeldBericht())).toString('utf8')
}
