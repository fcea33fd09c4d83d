import { type Dienstfactuur, type GevraagdeDienst, type OntvangenDienst, readDiensten } from '@zorgketen/usecases'
import { formatZtn } from '@zorgketen/values'
import { cut, kop, lijst, type Uitvoerkolom } from './lijst.ts'

type Verzoek = GevraagdeDienst | OntvangenDienst

const VERZOEKKOLOMMEN: readonly Uitvoerkolom<Verzoek>[] = [
  { kop: kop('Verzoek', 'Request'), soort: 'code', waarde: ({ document }) => document.id },
  { kop: kop('AGB-code', 'AGB code'), soort: 'code', waarde: ({ document }) => document.tegenpartij.agb },
  { kop: kop('Aanbieder', 'Provider'), soort: 'tekst', waarde: ({ document }) => document.tegenpartij.naam },
  { kop: kop('Patiëntnummer', 'Patient number'), soort: 'code', waarde: ({ document }) => document.patient },
  { kop: kop('Naam', 'Name'), soort: 'tekst', waarde: ({ naam }) => naam },
  { kop: kop('Wat', 'What'), soort: 'tekst', waarde: ({ document }) => document.wat },
  { kop: kop('Stroom', 'Stream'), soort: 'code', waarde: ({ document }) => document.stroom },
  { kop: kop('Van', 'From'), soort: 'dag', waarde: ({ document }) => document.geldig.van },
  { kop: kop('Tot en met', 'Until'), soort: 'dag', waarde: ({ document }) => document.geldig.tot },
  {
    kop: kop('Zorgtrajectnummer opdrachtgever', 'Zorgtrajectnummer of the asker'),
    soort: 'code',
    waarde: ({ document }) => (document.zorgtraject === null ? null : formatZtn(document.zorgtraject.nummer)),
  },
  {
    kop: kop('Startdatum', 'Start date'),
    soort: 'dag',
    waarde: ({ document }) => document.zorgtraject?.startdatum ?? null,
  },
  { kop: kop('Afgesproken tarief', 'Agreed tariff'), soort: 'bedrag', waarde: ({ document }) => document.tarief },
  { kop: kop('Verzonden', 'Sent'), soort: 'dag', waarde: ({ document }) => document.verzonden },
]

/** What we asked of other providers. */
export const dienstgevraagd = lijst(async ({ plek, actor }) => ({
  kolommen: VERZOEKKOLOMMEN,
  ...cut<Verzoek>((await readDiensten(plek, actor)).gevraagd),
}))

/** What other providers asked of us. */
export const dienstontvangen = lijst(async ({ plek, actor }) => ({
  kolommen: VERZOEKKOLOMMEN,
  ...cut<Verzoek>((await readDiensten(plek, actor)).ontvangen),
}))

type Regel = Dienstfactuur['regels'][number] & { readonly factuur: Dienstfactuur['document'] }

const RICHTING = { gemaakt: kop('Gemaakt', 'Made'), ontvangen: kop('Ontvangen', 'Received') } as const
const UITKOMST = {
  klopt: kop('Klopt', 'Right'),
  'klopt-niet': kop('Klopt niet', 'Not right'),
  onbekend: kop('Niet te beoordelen', 'Cannot be judged'),
} as const

const REGELKOLOMMEN: readonly Uitvoerkolom<Regel>[] = [
  { kop: kop('Factuurnummer', 'Invoice number'), soort: 'code', waarde: ({ factuur }) => factuur.nummer },
  { kop: kop('Regel', 'Line'), soort: 'getal', waarde: ({ regel }) => regel },
  { kop: kop('Richting', 'Direction'), soort: 'woord', waarde: ({ factuur }) => RICHTING[factuur.kant] },
  { kop: kop('AGB-code', 'AGB code'), soort: 'code', waarde: ({ factuur }) => factuur.tegenpartij.agb },
  { kop: kop('Aanbieder', 'Provider'), soort: 'tekst', waarde: ({ factuur }) => factuur.tegenpartij.naam },
  { kop: kop('Factuurdatum', 'Invoice date'), soort: 'dag', waarde: ({ factuur }) => factuur.dag },
  {
    kop: kop('Ingetrokken', 'Withdrawn'),
    soort: 'dag',
    waarde: ({ factuur }) => factuur.ingetrokken?.dag ?? null,
  },
  { kop: kop('Verzoek', 'Request'), soort: 'code', waarde: ({ verzoek }) => verzoek },
  { kop: kop('Naam', 'Name'), soort: 'tekst', waarde: ({ naam }) => naam },
  {
    kop: kop('Zorgtrajectnummer opdrachtgever', 'Zorgtrajectnummer of the asker'),
    soort: 'code',
    waarde: ({ zorgtraject }) => formatZtn(zorgtraject),
  },
  { kop: kop('Datum', 'Date'), soort: 'dag', waarde: ({ datum }) => datum },
  { kop: kop('Omschrijving', 'Description'), soort: 'tekst', waarde: ({ omschrijving }) => omschrijving },
  { kop: kop('Bedrag', 'Amount'), soort: 'bedrag', waarde: ({ tarief }) => tarief },
  {
    kop: kop('Oordeel', 'Judgement'),
    soort: 'woord',
    waarde: ({ oordeel }) => (oordeel === null ? null : UITKOMST[oordeel.uitkomst]),
  },
]

/** Every line of the invoices for services, made and received. */
export const dienstfacturen = lijst(async ({ plek, actor }) => ({
  kolommen: REGELKOLOMMEN,
  ...cut<Regel>(
    (await readDiensten(plek, actor)).facturen.flatMap(({ document: factuur, regels }) =>
      regels.map((regel) => ({ ...regel, factuur })),
    ),
  ),
}))
