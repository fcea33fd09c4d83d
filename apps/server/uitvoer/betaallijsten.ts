import {
  type Bestandregel,
  type Factuurbetaling,
  type Factuurstaat,
  listBestanden,
  type TeFacturerenPatient,
  type TeFacturerenRegel,
  type Wachtpost,
} from '@zorgketen/usecases'
import { formatUzovi } from '@zorgketen/values'
import { needMaand, oneOf } from './lees-filter.ts'
import { cut, kop, lijst, readAll, type Uitvoerkolom } from './lijst.ts'

const FACTUURKOLOMMEN: readonly Uitvoerkolom<Factuurstaat>[] = [
  { kop: kop('Factuurnummer', 'Invoice number'), soort: 'code', waarde: ({ factuurnummer }) => factuurnummer },
  { kop: kop('UZOVI', 'UZOVI'), soort: 'code', waarde: (staat) => payerOf(staat) },
  { kop: kop('Patiënt', 'Patient'), soort: 'tekst', waarde: ({ patient }) => patient },
  { kop: kop('Maand', 'Month'), soort: 'code', waarde: ({ maand }) => maand },
  { kop: kop('Factuurdatum', 'Invoice date'), soort: 'dag', waarde: ({ dag }) => dag },
  { kop: kop('Gedeclareerd', 'Declared'), soort: 'bedrag', waarde: ({ gedeclareerd }) => gedeclareerd },
  { kop: kop('Toegekend', 'Granted'), soort: 'bedrag', waarde: ({ toegekend }) => toegekend },
  { kop: kop('Betaald', 'Paid'), soort: 'bedrag', waarde: ({ betaald }) => betaald },
  { kop: kop('Open', 'Open'), soort: 'bedrag', waarde: ({ open }) => open },
  { kop: kop('Te veel betaald', 'Overpaid'), soort: 'bedrag', waarde: ({ teVeel }) => teVeel },
  { kop: kop('Status', 'Status'), soort: 'tekst', waarde: ({ status }) => status },
  { kop: kop('Vervaldag', 'Due on'), soort: 'dag', waarde: ({ vervaldag }) => vervaldag },
]

const payerOf = ({ betaler }: Pick<Factuurstaat, 'betaler'>): string | null =>
  betaler === null ? null : formatUzovi(betaler)

const BETAALKOLOMMEN: readonly Uitvoerkolom<Factuurbetaling>[] = [
  { kop: kop('Factuurnummer', 'Invoice number'), soort: 'code', waarde: ({ factuurnummer }) => factuurnummer },
  { kop: kop('UZOVI', 'UZOVI'), soort: 'code', waarde: (betaling) => payerOf(betaling) },
  { kop: kop('Patiënt', 'Patient'), soort: 'tekst', waarde: ({ patient }) => patient },
  { kop: kop('Dag', 'Day'), soort: 'dag', waarde: ({ dag }) => dag },
  { kop: kop('Bedrag', 'Amount'), soort: 'bedrag', waarde: ({ bedrag }) => bedrag },
  { kop: kop('Zekerheid', 'Certainty'), soort: 'tekst', waarde: ({ zekerheid }) => zekerheid },
  { kop: kop('Wie', 'Who'), soort: 'tekst', waarde: ({ door }) => door },
  { kop: kop('Waarom', 'Why'), soort: 'woord', waarde: ({ reden }) => reden },
  { kop: kop('Bankbestand', 'Bank file'), soort: 'tekst', waarde: ({ boeking }) => boeking?.bestand ?? null },
  { kop: kop('Afschrift', 'Statement'), soort: 'code', waarde: ({ boeking }) => boeking?.afschrift ?? null },
  { kop: kop('Volgnummer', 'Number'), soort: 'getal', waarde: ({ boeking }) => boeking?.volgnummer ?? null },
  { kop: kop('Tegenpartij', 'Other party'), soort: 'tekst', waarde: ({ boeking }) => boeking?.tegenpartij ?? null },
  { kop: kop('Omschrijving', 'Description'), soort: 'tekst', waarde: ({ boeking }) => boeking?.omschrijving ?? null },
  {
    kop: kop('Specificatie', 'Specification'),
    soort: 'tekst',
    waarde: ({ specificatie }) => specificatie?.bestand ?? null,
  },
  {
    kop: kop('Rijen in de specificatie', 'Rows of the specification'),
    soort: 'tekst',
    waarde: ({ specificatie }) => specificatie?.rijen.join(', ') ?? null,
  },
]

const WACHTKOLOMMEN: readonly Uitvoerkolom<Wachtpost>[] = [
  { kop: kop('Dag', 'Day'), soort: 'dag', waarde: ({ boeking }) => boeking?.dag ?? null },
  { kop: kop('Bedrag', 'Amount'), soort: 'bedrag', waarde: ({ bedrag }) => bedrag },
  { kop: kop('Tegenpartij', 'Other party'), soort: 'tekst', waarde: ({ boeking }) => boeking?.tegenpartij ?? null },
  { kop: kop('Omschrijving', 'Description'), soort: 'tekst', waarde: ({ boeking }) => boeking?.omschrijving ?? null },
  { kop: kop('Bankbestand', 'Bank file'), soort: 'tekst', waarde: ({ boeking }) => boeking?.bestandsnaam ?? null },
  {
    kop: kop('Voorgestelde facturen', 'Proposed invoices'),
    soort: 'tekst',
    waarde: ({ voorstel }) => [...new Set(voorstel.map(({ factuurnummer }) => factuurnummer))].join(', ') || null,
  },
  {
    kop: kop('Waarom', 'Why'),
    soort: 'woord',
    waarde: ({ voorstel, rest }) => (rest ?? voorstel[0])?.reden.tekst ?? null,
  },
  { kop: kop('Past op geen factuur', 'Fits no invoice'), soort: 'bedrag', waarde: ({ rest }) => rest?.bedrag ?? null },
]

const BESTANDKOLOMMEN: readonly Uitvoerkolom<Bestandregel>[] = [
  { kop: kop('Bestand', 'File'), soort: 'tekst', waarde: ({ naam }) => naam },
  { kop: kop('Soort', 'Kind'), soort: 'tekst', waarde: ({ soort }) => soort },
  { kop: kop('Ingelezen', 'Taken in'), soort: 'tekst', waarde: ({ op }) => op },
  { kop: kop('UZOVI', 'UZOVI'), soort: 'code', waarde: ({ betaler }) => betaler },
  { kop: kop('Rekening', 'Account'), soort: 'code', waarde: ({ rekening }) => rekening },
  { kop: kop('Aantal', 'Count'), soort: 'getal', waarde: ({ aantal }) => aantal },
  { kop: kop('Bij', 'In'), soort: 'bedrag', waarde: ({ bij }) => bij },
  { kop: kop('Af', 'Out'), soort: 'bedrag', waarde: ({ af }) => af },
]

/** Care that no payer was asked for, with whom it is of. */
interface Particulierrij extends TeFacturerenRegel {
  readonly patient: TeFacturerenPatient
}

const PARTICULIERKOLOMMEN: readonly Uitvoerkolom<Particulierrij>[] = [
  { kop: kop('Patiëntnummer', 'Patient number'), soort: 'code', waarde: ({ patient }) => patient.patient },
  { kop: kop('Naam patiënt', 'Name of patient'), soort: 'tekst', waarde: ({ patient }) => patient.naam },
  { kop: kop('Prestatie', 'Prestatie'), soort: 'code', waarde: ({ prestatie }) => prestatie.id },
  { kop: kop('Datum', 'Date'), soort: 'dag', waarde: ({ prestatie }) => prestatie.datum },
  { kop: kop('Begintijd', 'Start time'), soort: 'tijd', waarde: ({ prestatie }) => prestatie.begintijd },
  { kop: kop('Prestatiecode', 'Prestatie code'), soort: 'code', waarde: ({ prestatie }) => prestatie.code },
  { kop: kop('Naam', 'Name'), soort: 'tekst', waarde: ({ prestatie }) => prestatie.naam },
  { kop: kop('Zorgverlener', 'Professional'), soort: 'tekst', waarde: ({ zorgverlener }) => zorgverlener },
  { kop: kop('Voorstel', 'Proposal'), soort: 'tekst', waarde: ({ voorstel }) => voorstel },
  { kop: kop('Waarom', 'Why'), soort: 'woord', waarde: ({ waarom }) => waarom },
  { kop: kop('Maximumtarief', 'Maximum tariff'), soort: 'bedrag', waarde: ({ maximum }) => maximum },
]

const TOON = ['alle', 'open', 'betaald', 'teveel', 'particulier'] as const

/** Whether an invoice stands in the list that the page shows under a filter. */
function isShown({ status, betaler }: Factuurstaat, toon: (typeof TOON)[number]): boolean {
  switch (toon) {
    case 'alle':
      return true
    case 'open':
      return status === 'open' || status === 'deels betaald'
    case 'betaald':
      return status === 'betaald'
    case 'teveel':
      return status === 'te veel betaald'
    case 'particulier':
      return betaler === null
  }
}

export const facturen = lijst(async ({ reken, actor, filter }) => {
  const toon = oneOf(filter, 'toon', TOON) ?? 'alle'
  const staten = (await reken('facturen', actor, null)).facturen
  return { kolommen: FACTUURKOLOMMEN, ...cut(staten.filter((staat) => isShown(staat, toon))) }
})

/** What was paid, each with its source. */
export const betalingen = lijst(async ({ reken, actor }) => ({
  kolommen: BETAALKOLOMMEN,
  ...(await readAll((pagina) => reken('betalingen', actor, pagina))),
}))

export const wachtrij = lijst(async ({ reken, actor }) => ({
  kolommen: WACHTKOLOMMEN,
  ...cut((await reken('wachtrij', actor, null)).posten),
}))

export const afschriften = lijst(async ({ plek, actor }) => ({
  kolommen: BESTANDKOLOMMEN,
  ...cut(await listBestanden(plek, actor)),
}))

/** Patients at a time. */
const PATIENTEN = 500

/** With the filters of the page: who needs it or all, and words in the name or number of the patient. */
export const particulier = lijst(async ({ reken, actor, filter }) => {
  const toon = oneOf(filter, 'toon', ['nodig', 'alle']) ?? 'alle'
  const vraag = { maand: needMaand(filter), toon, zoek: filter.zoek ?? '' }
  const rijen: Particulierrij[] = []
  for (let vanaf = 0; ; vanaf += PATIENTEN) {
    const blad = await reken('teFactureren', actor, { ...vraag, pagina: { vanaf, aantal: PATIENTEN } })
    for (const patient of blad.rijen) for (const regel of patient.regels) rijen.push({ ...regel, patient })
    if (vanaf + PATIENTEN >= blad.totaal) return { kolommen: PARTICULIERKOLOMMEN, ...cut(rijen) }
  }
})
