import { type Cents, formatEuro, formatEuroNl, type Tekst } from '@zorgketen/values'
import { t } from '../fout/tekst.ts'

interface Zinnen {
  readonly wat: Tekst
  readonly verwacht: Tekst
  readonly doe: Tekst
}

/** Every reason why an invoice to a person is not made. */
const teksten = {
  'nummer-leeg': (): Zinnen => ({
    wat: t('Het factuurnummer ontbreekt.', 'The invoice number is missing.'),
    verwacht: t('Een nummer van 1 tot 35 tekens.', 'A number of 1 to 35 characters.'),
    doe: t('Geef de factuur een nummer.', 'Give the invoice a number.'),
  }),
  'nummer-gebruikt': (): Zinnen => ({
    wat: t('Dit factuurnummer is al gebruikt.', 'This invoice number was used before.'),
    verwacht: t('Elk nummer één keer.', 'Each number once.'),
    doe: t('Neem het volgende vrije nummer.', 'Take the next free number.'),
  }),
  'geen-regels': (): Zinnen => ({
    wat: t('Er is niets om te factureren.', 'There is nothing to bill.'),
    verwacht: t('Minstens één prestatie of gemiste afspraak.', 'At least one prestatie or missed appointment.'),
    doe: t('Kies wat op de factuur komt.', 'Choose what goes on the invoice.'),
  }),
  termijn: (): Zinnen => ({
    wat: t('De betaaltermijn is geen heel aantal dagen.', 'The payment term is not a whole number of days.'),
    verwacht: t('Een termijn van 1 tot 365 dagen.', 'A term of 1 to 365 days.'),
    doe: t('Stel de betaaltermijn van de organisatie in.', "Set the organisation's payment term."),
  }),
  'andere-patient': (): Zinnen => ({
    wat: t('Deze regel hoort bij een andere patiënt.', 'This line belongs to another patient.'),
    verwacht: t('Eén patiënt per factuur.', 'One patient per invoice.'),
    doe: t('Maak voor de andere patiënt een eigen factuur.', 'Make an invoice of its own for the other patient.'),
  }),
  'in-de-toekomst': (): Zinnen => ({
    wat: t(
      'De zorg of afspraak ligt na de factuurdatum.',
      'The care or appointment lies after the day of the invoice.',
    ),
    verwacht: t('Een dag tot en met de factuurdatum.', 'A day up to and including the day of the invoice.'),
    doe: t('Controleer de datum, of factureer later.', 'Check the day, or bill later.'),
  }),
  'al-gefactureerd': (): Zinnen => ({
    wat: t('Dit staat al op een factuur.', 'This is on an invoice already.'),
    verwacht: t('Elke prestatie en afspraak één keer.', 'Each prestatie and appointment once.'),
    doe: t('Haal de regel weg.', 'Remove the line.'),
  }),
  'zonder-bedrag': (): Zinnen => ({
    wat: t('Het tarief is nul of negatief.', 'The tariff is zero or negative.'),
    verwacht: t('Het eigen tarief van de organisatie, groter dan nul.', "The organisation's own tariff, above zero."),
    doe: t('Stel het tarief in, of haal de regel weg.', 'Set the tariff, or remove the line.'),
  }),
  'boven-maximum': (maximum: Cents): Zinnen => ({
    wat: t(
      'Het tarief is hoger dan het maximumtarief van de NZa.',
      'The tariff is above the maximum tariff of the NZa.',
    ),
    verwacht: t(
      `Hoogstens ${formatEuroNl(maximum)} (tarieventabel van de NZa, kolom Maximum-tarief).`,
      `At most € ${formatEuro(maximum)} (tariff table of the NZa, column Maximum-tarief).`,
    ),
    doe: t('Verlaag het tarief.', 'Lower the tariff.'),
  }),
} satisfies Record<string, (maximum: Cents) => Zinnen>

export type Factuurfoutcode = keyof typeof teksten

/** Why an invoice is not made. `regel` is the index of what was to be billed, null when it is about the invoice. */
export interface Factuurfout extends Zinnen {
  readonly code: Factuurfoutcode
  readonly regel: number | null
}

export function factuurfout(code: Factuurfoutcode, regel: number | null, maximum = 0 as Cents): Factuurfout {
  return { code, regel, ...teksten[code](maximum) }
}
