import { nieuwHeen as nieuw } from './codec.ts'
import { dag } from './dag.ts'
import { maakDebet } from './debet.ts'
import type { Basis, Geval } from './geval-vorm.ts'

const ONTVANGERS = {
  fz: { ontvanger: '9992', ontvangerRol: '4' },
  ggz: { ontvanger: '3311', ontvangerRol: '3' },
  servicebureau: { ontvanger: '98000001', ontvangerRol: '2' },
  buitenland: { ontvanger: '7125', ontvangerRol: '2' },
} as const

/** Well-formed eleven-test number that was never issued. */
const FICTIEF_BSN = '999990019'

type Inhoud = Omit<Geval, 'retour' | 'codelijsten' | 'vandaag' | 'milieu' | 'nieuw' | 'als'>

/** A declaration of 100.00 debit and 40.00 credit for one insured. All content is invented. */
export function maakBericht(basis: Basis): Inhoud {
  const header = nieuw('Header', {
    ...{ berichtcode: '573', berichtversie: '1', berichtsubversie: '0', berichtsoort: 'P' },
    ...{ verzender: '06000001', verzenderRol: '1', ...ONTVANGERS[basis] },
    ...{ verzenddatum: dag('2022-02-10'), referentienummer: 'BERICHT-1' },
  })
  const declarant = nieuw('Declarant', { zorgaanbiedercode: '06000001', zorgaanbiederSoort: '1' })
  const declaratieContext = nieuw('DeclaratieContext', {
    ...{ declarant, betalingAanServicebureau: false, valutacode: 'EUR' },
    ...{ factuurnummer: 'F2022-01', factuurdatum: dag('2022-02-08') },
    ...{ begindatumDeclaratieperiode: dag('2022-01-01'), einddatumDeclaratieperiode: dag('2022-01-31') },
  })
  const totaal = nieuw('Totaalbedrag', { bedrag: 6000, debetCreditCode: 'D' })
  const overzicht = nieuw('Overzicht', { totaalDeclaratiebedragInclBtw: totaal })
  const debiteur = maakDebiteur()
  const aanvullend = nieuw('AanvullendeVerzekerdegegevens', {
    ...{ geslachtCode: '2', debiteur, ...naamEnAdres() },
  })
  const regel = maakDebet(basis)
  const credit = nieuw('CreditPrestatie', {
    ...{ referentienummer: 'R-2', gerelateerdReferentienummer: 'R-0' },
    prestatieCodelijstCode: basis === 'buitenland' ? '999' : '071',
    ...{ begindatum: dag('2022-01-05'), toegekendBedragInclBtwFinancieel: 4000 },
  })
  const verzekerde = nieuw('Verzekerde', {
    ...{ uzoviNummer: basis === 'fz' ? '9992' : '3311', patientIdentificatienummer: 'P-1' },
    bsn: basis === 'ggz' || basis === 'servicebureau' ? FICTIEF_BSN : null,
    verzekerdennummer: basis === 'fz' || basis === 'buitenland' ? '1234567' : null,
    geboortedatum: basis === 'fz' ? null : dag('1980-05-05'),
    buitenlandVerzekerde: basis === 'buitenland' ? nieuw('BuitenlandVerzekerde') : null,
    aanvullendeVerzekerdegegevens: basis === 'servicebureau' || basis === 'buitenland' ? aanvullend : null,
    prestatie: [nieuw('Prestatie', { debetPrestatie: regel.debet }), nieuw('Prestatie', { creditPrestatie: credit })],
  })
  return { header, declaratieContext, declarant, overzicht, totaal, verzekerde, aanvullend, debiteur, ...regel, credit }
}

const maakDebiteur = (): Geval['debiteur'] =>
  nieuw('Debiteur', {
    ...{ geslachtCode: '1', geboortedatum: dag('1955-03-03'), soortRelatie: 'FICTIEF-01' },
    ...{ incassoCode: 'FICTIEF-01', facturatievorm: 'FICTIEF-01', ...naamEnAdres() },
  })

const naamEnAdres = () => ({
  naamgegevens: nieuw('Naamgegevens', { naamgebruik: '1' }),
  adresgegevens: nieuw('Adresgegevens', {
    ...{ aanduidingBijNummer: 'FICTIEF-01', land: 'NL', adresSoort: 'FICTIEF-01' },
  }),
})
