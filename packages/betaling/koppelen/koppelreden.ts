import { type Cents, formatEuro, formatEuroNl, type Tekst } from '@zorgketen/values'
import { t } from '../fout/tekst.ts'

const euro = (bedrag: Cents): Tekst => t(formatEuroNl(bedrag), `€ ${formatEuro(bedrag)}`)

/** Every reason of a match or of a place in the queue, and why an invoice is a candidate. */
const teksten = {
  'specificatie-sluit': (nummer: string) =>
    t(
      `De betaalspecificatie noemt factuur ${nummer}; kenmerk en totaal zijn die van de boeking en het bedrag is wat open staat.`,
      `The payment specification names invoice ${nummer}; reference and total are those of the booking and the amount is what is due.`,
    ),
  'specificatie-deels': (nummer: string) =>
    t(
      `De betaalspecificatie noemt factuur ${nummer} met een ander bedrag dan open staat. Controleer de verdeling over de regels.`,
      `The payment specification names invoice ${nummer} with another amount than is due. Check how it is spread over the lines.`,
    ),
  'specificatie-zonder-kenmerk': (nummer: string) =>
    t(
      `Het totaal van de betaalspecificatie is dat van de boeking, maar het kenmerk staat er niet in. Factuur ${nummer}.`,
      `The total of the payment specification is that of the booking, but the reference is not in it. Invoice ${nummer}.`,
    ),
  'nummer-en-bedrag': (nummer: string) =>
    t(
      `Factuurnummer ${nummer} staat in de boeking en het bedrag is wat open staat.`,
      `Invoice number ${nummer} stands in the booking and the amount is what is due.`,
    ),
  'nummer-deels': (nummer: string) =>
    t(
      `Factuurnummer ${nummer} staat in de boeking; er is minder betaald dan open staat. Welke regels het zijn is niet gezegd.`,
      `Invoice number ${nummer} stands in the booking; less was paid than is due. Which lines it is for was not said.`,
    ),
  'nummer-te-veel': (nummer: string) =>
    t(
      `Factuurnummer ${nummer} staat in de boeking; er is meer betaald dan open staat. De rest staat in de wachtrij.`,
      `Invoice number ${nummer} stands in the booking; more was paid than is due. The rest is in the queue.`,
    ),
  'nummers-deels': (nummer: string) =>
    t(
      `De boeking noemt meer facturen; alleen met factuur ${nummer} erbij klopt het bedrag.`,
      `The booking names more invoices; the amount is right only with invoice ${nummer} among them.`,
    ),
  'naam-en-bedrag': (nummer: string) =>
    t(
      `De boeking noemt geen factuurnummer. Afzender en bedrag passen alleen bij factuur ${nummer}.`,
      `The booking names no invoice number. Sender and amount fit invoice ${nummer} only.`,
    ),
  'som-van-facturen': (nummer: string) =>
    t(
      `De boeking noemt geen factuurnummer. Het bedrag is precies de som van enkele facturen van deze betaler, waaronder ${nummer}.`,
      `The booking names no invoice number. The amount is exactly the sum of some invoices of this payer, ${nummer} among them.`,
    ),
  'per-saldo-nul': (nummer: string) =>
    t(
      `De debet- en creditregels van factuur ${nummer} heffen elkaar op; er komt geen betaling.`,
      `The debit and credit lines of invoice ${nummer} cancel out; no payment will come.`,
    ),
  'te-veel-betaald': (nummer: string) =>
    t(
      `Meer betaald dan open staat op factuur ${nummer}. Betaal terug of overleg met de betaler.`,
      `More was paid than is due on invoice ${nummer}. Pay back or consult the payer.`,
    ),
  'al-betaald': (nummer: string) =>
    t(
      `Factuur ${nummer} is al betaald. Betaal terug of overleg met de betaler.`,
      `Invoice ${nummer} was paid already. Pay back or consult the payer.`,
    ),
  'niets-toegekend': (nummer: string) =>
    t(
      `Op factuur ${nummer} is niets toegekend. Is het retourbericht ingelezen?`,
      `Nothing was granted on invoice ${nummer}. Was the return taken in?`,
    ),
  ingetrokken: (nummer: string) =>
    t(
      `Factuur ${nummer} is ingetrokken; er is niets meer te betalen. Betaal terug, of overleg met wie betaalde.`,
      `Invoice ${nummer} was withdrawn; nothing is due any more. Pay back, or consult who paid.`,
    ),
  'onbekende-factuur': (nummer: string) =>
    t(
      `De betaalspecificatie noemt factuur ${nummer}, die hier niet bekend is.`,
      `The payment specification names invoice ${nummer}, which is not known here.`,
    ),
  'factuur-niet-uniek': (nummer: string) =>
    t(
      `Factuurnummer ${nummer} komt bij meer declaranten voor. Kies de juiste factuur.`,
      `Invoice number ${nummer} occurs with more declarants. Choose the right invoice.`,
    ),
  'bedrag-wijkt-af': () =>
    t(
      'De boeking noemt facturen, maar geen samenstelling daarvan is het bedrag. Verdeel het bedrag zelf.',
      'The booking names invoices, but no combination of them is the amount. Spread the amount yourself.',
    ),
  'meer-mogelijkheden': () =>
    t(
      'Het bedrag past bij meer dan één factuur of samenstelling. Kies zelf.',
      'The amount fits more than one invoice or combination. Choose yourself.',
    ),
  'geen-factuur': () =>
    t(
      'De afzender is een bekende betaler, maar geen factuur past bij het bedrag. Vraag een betaalspecificatie.',
      'The sender is a known payer, but no invoice fits the amount. Ask for a payment specification.',
    ),
  'onbekende-afzender': () =>
    t(
      'De boeking noemt geen factuurnummer en de afzender is geen bekende betaler. Mogelijk is dit geen betaling voor zorg.',
      'The booking names no invoice number and the sender is no known payer. This may be no payment for care.',
    ),
  'dubbele-boeking': () =>
    t(
      'Deze boeking staat al in een ander ingelezen afschrift, met dezelfde referentie van de bank; zij telt één keer.',
      'This booking stands in another statement that was taken in, with the same bank reference; it counts once.',
    ),
  'mogelijk-dubbel': () =>
    t(
      'Een gelijke boeking op dezelfde dag staat al in een ander afschrift. Is het een tweede betaling, koppel haar dan zelf.',
      'An equal booking on the same day stands in another statement. If it is a second payment, match it yourself.',
    ),
  storno: () =>
    t(
      'Dit is een terugboeking door de bank. Zoek de betaling erbij en maak de koppeling daarvan ongedaan.',
      'This is a reversal by the bank. Find the payment and undo its match.',
    ),
  'met-de-hand': () => t('Met de hand gekoppeld.', 'Matched by hand.'),
  terzijde: () => t('Terzijde gelegd: hoort bij geen factuur.', 'Set aside: belongs to no invoice.'),
  'kandidaat-nummer': () => t('Het factuurnummer staat in de boeking.', 'The invoice number stands in the booking.'),
  'kandidaat-afzender': () =>
    t('De afzender is de betaler van deze factuur.', 'The sender is the payer of this invoice.'),
  'kandidaat-bedrag': () => t('Het bedrag is wat open staat.', 'The amount is what is due.'),
} satisfies Record<string, (nummer: string) => Tekst>

export type Koppelredencode = keyof typeof teksten

/** Why something was matched or waits. */
export interface Koppelreden {
  readonly code: Koppelredencode
  readonly tekst: Tekst
}

/** `nummer` is an invoice number. */
export function koppelreden(code: Koppelredencode, nummer = ''): Koppelreden {
  return { code, tekst: teksten[code](nummer) }
}

/** A reason with the amount that is due behind it, for a candidate. */
export function kandidaatTekst(code: Koppelredencode, open: Cents): Tekst {
  const { nl, en } = teksten[code]('')
  const bedrag = euro(open)
  return t(`${nl} Open: ${bedrag.nl}.`, `${en} Due: ${bedrag.en}.`)
}
