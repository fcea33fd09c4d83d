import { type Berichtregel, type Fzlijstrij, listFz, listPlaatsingsberichten } from '@zorgketen/usecases'
import { formatZtn } from '@zorgketen/values'
import { oneOf } from './lees-filter.ts'
import { kop, lijst, readAll, type Uitvoerkolom } from './lijst.ts'

const STANDEN = {
  open: kop('open', 'open'),
  afgelopen: kop('titel afgelopen, nog te sluiten', 'titel ended, to be closed'),
  gesloten: kop('gesloten', 'closed'),
} as const

const REGISTER: readonly Uitvoerkolom<Fzlijstrij>[] = [
  {
    kop: kop('Zorgtrajectnummer', 'Zorgtrajectnummer'),
    soort: 'code',
    waarde: ({ traject }) => formatZtn(traject.nummer),
  },
  { kop: kop('Stand', 'State'), soort: 'woord', waarde: ({ stand }) => STANDEN[stand] },
  { kop: kop('Titel', 'Titel'), soort: 'tekst', waarde: ({ traject }) => traject.titel.kenmerk },
  { kop: kop('Titel vanaf', 'Titel from'), soort: 'dag', waarde: ({ traject }) => traject.titel.geldig.van },
  { kop: kop('Titel tot en met', 'Titel up to'), soort: 'dag', waarde: ({ traject }) => traject.titel.geldig.tot },
  {
    kop: kop('Zorgvraag', 'Care need'),
    soort: 'tekst',
    waarde: ({ traject }) => traject.zorgvraag?.omschrijving ?? null,
  },
  {
    kop: kop('Indicatie vastgesteld', 'Indicatie established'),
    soort: 'dag',
    waarde: ({ traject }) => traject.indicatiedatum,
  },
  { kop: kop('Startdatum', 'Start date'), soort: 'dag', waarde: ({ traject }) => traject.startdatum },
  { kop: kop('Gesloten', 'Closed'), soort: 'dag', waarde: ({ traject }) => traject.gesloten },
  { kop: kop('Reden', 'Reason'), soort: 'tekst', waarde: ({ traject }) => traject.reden },
  {
    kop: kop('Aanbieders', 'Providers'),
    soort: 'code',
    waarde: ({ aanbieders }) => aanbieders.map(({ agb }) => agb).join(', '),
  },
  {
    kop: kop('Plaatsingsbesluiten', 'Plaatsingsbesluiten'),
    soort: 'code',
    waarde: ({ traject }) => traject.plaatsingen.map(({ besluit }) => besluit).join(', '),
  },
]

/** The central register of DJI, with the filters of its page. No SKN: the list is about numbers. */
export const fzregister = lijst(async ({ plek, actor, filter }) => {
  const stand = oneOf(filter, 'stand', ['open', 'afgelopen', 'gesloten'] as const)
  const vraag = { zoek: filter.zoek ?? '', stand }
  const { rijen, totaal } = await readAll((pagina) => listFz(plek, actor, vraag, pagina))
  return { kolommen: REGISTER, rijen, totaal }
})

const BERICHTEN: readonly Uitvoerkolom<Berichtregel>[] = [
  { kop: kop('Kenmerk', 'Mark'), soort: 'code', waarde: ({ document }) => document.bericht.kenmerk },
  {
    kop: kop('Soort', 'Kind'),
    soort: 'woord',
    waarde: ({ document }) =>
      document.bericht.sluiting === null ? kop('plaatsing', 'placement') : kop('sluiting', 'closing'),
  },
  { kop: kop('Stand', 'State'), soort: 'tekst', waarde: ({ document }) => document.stand },
  { kop: kop('Opgesteld', 'Made'), soort: 'dag', waarde: ({ document }) => document.bericht.opgesteld },
  { kop: kop('Patiëntnummer', 'Patient number'), soort: 'code', waarde: ({ patient }) => patient?.id ?? null },
  { kop: kop('Naam patiënt', 'Name of patient'), soort: 'tekst', waarde: ({ patient }) => patient?.naam ?? null },
  {
    kop: kop('Plaatsingsbesluit', 'Plaatsingsbesluit'),
    soort: 'code',
    waarde: ({ document }) => document.bericht.plaatsing.nummer,
  },
  {
    kop: kop('Zorgtrajectnummer', 'Zorgtrajectnummer'),
    soort: 'code',
    waarde: ({ document }) => formatZtn(document.bericht.plaatsing.zorgtraject),
  },
  {
    kop: kop('Startdatum', 'Start date'),
    soort: 'dag',
    waarde: ({ document }) => document.bericht.plaatsing.startdatum,
  },
  {
    kop: kop('Titel vanaf', 'Titel from'),
    soort: 'dag',
    waarde: ({ document }) => document.bericht.plaatsing.titel.van,
  },
  {
    kop: kop('Titel tot en met', 'Titel up to'),
    soort: 'dag',
    waarde: ({ document }) => document.bericht.plaatsing.titel.tot,
  },
  {
    kop: kop('Gesloten op', 'Closed on'),
    soort: 'dag',
    waarde: ({ document }) => document.bericht.sluiting?.dag ?? null,
  },
  {
    kop: kop('Wat in de weg staat', 'What stands in the way'),
    soort: 'woord',
    waarde: ({ belemmering }) => belemmering?.wat ?? null,
  },
]

/** Plaatsingsberichten that came in, with the filters of their page. */
export const plaatsingsberichten = lijst(async ({ plek, actor, filter }) => {
  const stand = oneOf(filter, 'stand', ['ontvangen', 'ingenomen'] as const)
  const { rijen, totaal } = await readAll((pagina) => listPlaatsingsberichten(plek, actor, stand, pagina))
  return { kolommen: BERICHTEN, rijen, totaal }
})
