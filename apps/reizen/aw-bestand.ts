import { buildCodec, type Gegevens, parseLayout } from '@zorgketen/messages'
import { loadLayout } from '@zorgketen/reference/load'
import { type EpochDay, parseDay } from '@zorgketen/values'

type Los = Gegevens & { readonly [eigenschap: string]: unknown }
interface Typen {
  readonly Bericht: Los
  readonly Eenheid: Los
  readonly klassen: Readonly<Record<string, Los>>
}

function dag(iso: string): EpochDay {
  const gelezen = parseDay(iso)
  if (!gelezen.ok) throw new TypeError(iso)
  return gelezen.value
}

/** An AW319 message of an old system with one insured and one line of 246.90; every value is invented. */
export function awBestand(): Uint8Array {
  const { nieuw, write } = buildCodec<Typen>(parseLayout(loadLayout('aw319', '1.4')))
  const wie = { bsn: '123456782', uzoviNummer: '5521' }
  const prestatie = nieuw('Prestatierecord', {
    ...{ identificatie: 2, ...wie, doorsturenToegestaan: '1', begindatum: dag('2013-10-23') },
    ...{ einddatum: dag('2013-10-24'), prestatiecodelijst: '055', prestatiecode: 'Z123', aantal: 2 },
    ...{ behandelaar: '47471234', tarief: 12_345, berekendBedrag: 24_690, debetCreditBerekend: 'D' },
    ...{ declaratiebedrag: 24_690, debetCreditDeclaratie: 'D', referentienummer: 'R1', commentaar: [] },
  })
  const verzekerde = nieuw('Verzekerdenrecord', {
    ...{ identificatie: 1, ...wie, patientnummer: 'P1', geboortedatum: dag('1961-10-15'), geslacht: '1' },
    ...{ naamcode1: '1', naam1: 'Jansen', voorletters: 'AB', overleden: '2', commentaar: [], prestatie: [prestatie] },
  })
  const voorloop = nieuw('Voorlooprecord', {
    ...{ berichtcode: '187', versienummer: '01', subversienummer: '04', soortBericht: 'T', uzoviNummer: '5521' },
    ...{ instellingscode: '47471234', betalingAan: '04', begindatumDeclaratieperiode: dag('2013-10-01') },
    ...{ einddatumDeclaratieperiode: dag('2013-10-31'), factuurnummer: 'F2013-1', valutacode: 'EUR' },
    dagtekeningFactuur: dag('2013-11-01'),
  })
  const sluit = nieuw('Sluitrecord', {
    ...{ aantalVerzekerdenrecords: 1, aantalDebiteurrecords: 0, aantalPrestatierecords: 1, aantalCommentaarrecords: 0 },
    ...{ totaalDetailrecords: 2, totaalDeclaratiebedrag: 24_690, debetCredit: 'D' },
  })
  return write(nieuw('Bericht', { voorloop, verzekerde: [verzekerde], sluit }))
}
