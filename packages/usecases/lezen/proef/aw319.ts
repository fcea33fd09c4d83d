import { dag } from '../../overname/proef/oud-systeem.ts'
import type { Leesgereedschap, Los } from '../leesgereedschap.ts'

/** Invented; passes the elfproef. */
export const AW_BSN = '123456782'

/** An AW319 message with one insured: a debit of 246.90 and a credit of 100.00. Invented values. */
export function writeAw319({ aw319 }: Leesgereedschap, totaal = 14_690): Uint8Array {
  const { nieuw } = aw319
  const prestatie = (identificatie: number, referentienummer: string, vlag: 'D' | 'C', bedrag: number): Los =>
    nieuw('Prestatierecord', {
      ...{ identificatie, bsn: AW_BSN, uzoviNummer: '5521', doorsturenToegestaan: '1' },
      ...{
        begindatum: dag('2013-10-23'),
        einddatum: dag('2013-10-24'),
        prestatiecodelijst: '055',
        prestatiecode: 'Z123',
      },
      ...{ aantal: 2, behandelaar: '47471234', tarief: 12_345, berekendBedrag: bedrag, debetCreditBerekend: vlag },
      ...{ declaratiebedrag: bedrag, debetCreditDeclaratie: vlag, referentienummer },
      commentaar: [],
    })
  const verzekerde = nieuw('Verzekerdenrecord', {
    ...{ identificatie: 1, bsn: AW_BSN, uzoviNummer: '5521', patientnummer: AW_BSN, geboortedatum: dag('1961-10-15') },
    ...{ geslacht: '1', naamcode1: '1', naam1: 'Jansén', voorletters: 'AB', overleden: '2' },
    ...{ commentaar: [], prestatie: [prestatie(2, 'R1', 'D', 24_690), prestatie(3, 'R2', 'C', 10_000)] },
  })
  const voorloop = nieuw('Voorlooprecord', {
    ...{ berichtcode: '187', versienummer: '01', subversienummer: '04', soortBericht: 'T', uzoviNummer: '5521' },
    ...{ instellingscode: '47471234', betalingAan: '04', begindatumDeclaratieperiode: dag('2013-10-01') },
    ...{
      einddatumDeclaratieperiode: dag('2013-10-31'),
      factuurnummer: 'F2013-1',
      dagtekeningFactuur: dag('2013-11-01'),
    },
    valutacode: 'EUR',
  })
  const sluit = nieuw('Sluitrecord', {
    ...{ aantalVerzekerdenrecords: 1, aantalDebiteurrecords: 0, aantalPrestatierecords: 2, aantalCommentaarrecords: 0 },
    ...{ totaalDetailrecords: 3, totaalDeclaratiebedrag: totaal, debetCredit: 'D' },
  })
  return aw319.write(nieuw('Bericht', { voorloop, verzekerde: [verzekerde], sluit }))
}
