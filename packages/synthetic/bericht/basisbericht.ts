import { DJI_UZOVI, type EpochDay } from '@zorgketen/values'
import type { Maandraster } from '../land/periode.ts'
import type { Nummers } from '../persoon/nummers.ts'
import type { Toeval } from '../toeval/toeval.ts'
import { type Bericht, type Debet, herreken, type Verzekerde } from './bericht.ts'

/**
 * To whom a message goes: DJI, an insurer, a servicebureau, or the only way the rules of v1.0 leave for receiver 7125
 * (list 999 through a servicebureau).
 */
export type Basis = 'fz' | 'ggz' | 'servicebureau' | 'buitenland'

const ONTVANGERS: Readonly<Record<Basis, readonly [string, string]>> = {
  fz: [DJI_UZOVI, '4'],
  ggz: ['9011', '3'],
  servicebureau: ['98999999', '2'],
  buitenland: ['7125', '2'],
}

interface Bron {
  readonly toeval: Toeval
  readonly nummers: Nummers
  readonly raster: Maandraster
}

/** A complete message without mistakes: two insured, each with a debit and a credit line. All of it is invented. */
export function maakBasisbericht(bron: Bron, basis: Basis): Bericht {
  const { toeval, nummers, raster } = bron
  const dag = (n: number): EpochDay => (raster.eerste + n - 1) as EpochDay
  const [ontvanger, ontvangerRol] = ONTVANGERS[basis]
  const agb = nummers.agb('06')
  const bericht: Bericht = {
    header: {
      ...{ berichtcode: '573', berichtversie: '1', berichtsubversie: '0', berichtsoort: 'T' },
      ...{ verzender: agb, verzenderRol: '1', ontvanger, ontvangerRol },
      ...{ verzenddatum: dag(raster.aantal + 10), referentienummer: `MSG-${toeval.getal(10_000, 99_999)}` },
    },
    declaratieContext: {
      declarant: { zorgaanbiedercode: agb, zorgaanbiederSoort: '1' },
      ...{ betalingAanServicebureau: false, factuurnummer: `F${toeval.getal(10_000, 99_999)}`, valutacode: 'EUR' },
      factuurdatum: dag(raster.aantal + 5),
      ...{ begindatumDeclaratieperiode: dag(1), einddatumDeclaratieperiode: dag(raster.aantal) },
    },
    overzicht: { totaalDeclaratiebedragInclBtw: { bedrag: 0, debetCreditCode: 'D' } },
    verzekerde: [1, 2].map((nummer) => maakVerzekerde(bron, basis, nummer, dag)),
  }
  herreken(bericht)
  return bericht
}

function maakVerzekerde(bron: Bron, basis: Basis, nummer: number, dag: (n: number) => EpochDay): Verzekerde {
  const { toeval, nummers } = bron
  const metBsn = basis === 'ggz' || basis === 'servicebureau'
  const geslacht = { geslachtCode: toeval.kies(['1', '2']) }
  return {
    bsn: metBsn ? nummers.bsn() : null,
    uzoviNummer: basis === 'fz' ? DJI_UZOVI : '9011',
    verzekerdennummer: metBsn ? null : nummers.skn(),
    patientIdentificatienummer: `P-${nummer}`,
    geboortedatum: basis === 'fz' ? null : dag(-toeval.getal(8000, 25_000)),
    buitenlandVerzekerde: basis === 'buitenland' ? { bijlage: 'FICTIEF' } : null,
    aanvullendeVerzekerdegegevens:
      basis === 'servicebureau' || basis === 'buitenland'
        ? {
            ...{ ...geslacht, overlijdensIndicator: false, naamgegevens: { naamgebruik: '1' } },
            debiteur: { ...geslacht, geboortedatum: dag(-toeval.getal(12_000, 25_000)) },
          }
        : null,
    prestatie: [
      { debetPrestatie: maakDebet(bron, basis, nummer, dag) },
      {
        creditPrestatie: {
          referentienummer: `R-${nummer}C`,
          gerelateerdReferentienummer: `R-OUD-${nummer}`,
          prestatieCodelijstCode: basis === 'buitenland' ? '999' : '071',
          begindatum: dag(toeval.getal(1, 5)),
          toegekendBedragInclBtwFinancieel: toeval.getal(2000, 6000),
        },
      },
    ],
  }
}

function maakDebet({ toeval, nummers }: Bron, basis: Basis, nummer: number, dag: (n: number) => EpochDay): Debet {
  const fz = basis === 'fz'
  // more than any credit, so that the total of a right message is debit
  const bedrag = toeval.getal(7000, 20_000)
  const persoon = (rol: string, soort = '94') => ({
    ...{ zorgaanbiedercode: nummers.agb(soort), zorgaanbiederSoort: '3', zorgaanbiederRol: rol },
  })
  const begintijd = toeval.getal(8, 15) * 3600
  return {
    ...{ referentienummer: `R-${nummer}`, prestatieCodelijstCode: basis === 'buitenland' ? '999' : '071' },
    ...{ prestatiecode: 'FICTIEF', begindatum: dag(toeval.getal(10, 20)), aantal: 1 },
    ...{ begintijd, eindtijd: begintijd + 2700 },
    ...{ tariefInclBtw: bedrag, berekendBedragInclBtw: bedrag, declaratieBedragInclBtw: bedrag },
    ...{ informatieCode: '01', privacyCode: false, doorsturenToegestaan: true },
    verwijzing: fz
      ? [{ typeVerwijzingcode: '06' }]
      : [{ typeVerwijzingcode: '01', verwijsdatum: dag(-toeval.getal(30, 300)), verwijzer: persoon('03', '01') }],
    zorgaanbieder: [persoon('01'), persoon('02')],
    aanvullendePrestatiegegevens: {
      contractnummer: fz ? `FR${toeval.getal(100_000, 999_999)}` : null,
      diagnose: [
        {
          ...{ diagnoseCodelijstCode: fz ? '030' : '029', diagnosecode: toeval.kies(['01', '16', '23']) },
          ...{ diagnosedatum: dag(-toeval.getal(1, 20)), diagnosesteller: persoon('04') },
        },
      ],
      zorgtraject: { zorgtrajectnummer: nummers.ztn(), zorgtrajectStartdatum: dag(-toeval.getal(1, 29)) },
      plaatsingsbesluit: fz
        ? {
            plaatsingsbesluitNummer: nummers.plaatsing(),
            begindatumForensischeZorgtitel: dag(-toeval.getal(40, 400)),
            einddatumForensischeZorgtitel: dag(toeval.getal(200, 400)),
          }
        : null,
    },
  }
}
