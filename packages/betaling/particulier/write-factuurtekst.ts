import { type Cents, formatDayNl, formatEuro, formatEuroNl, type Tekst } from '@zorgketen/values'
import { t } from '../fout/tekst.ts'
import { redenTeksten } from './describe-regel.ts'
import { formatDayEn } from './format-day-en.ts'
import type { ParticuliereFactuur } from './particuliere-factuur.ts'

/** The invoice in words, a line each, for a letter, a mail or a screen. The reason of a kind of line is said once. */
export function writeFactuurtekst(factuur: ParticuliereFactuur): readonly Tekst[] {
  const { nummer, dag, vervaldag, patient, regels, totaal } = factuur
  const redenen = [...new Set(regels.map((regel) => regel.reden))]
  return [
    ...(factuur.fictief
      ? [t('VOORBEELD met verzonnen gegevens: niet betalen.', 'EXAMPLE with invented data: do not pay.')]
      : []),
    t(
      `Factuur ${nummer} van ${formatDayNl(dag)} voor ${patient.naam}`,
      `Invoice ${nummer} of ${formatDayEn(dag)} for ${patient.naam}`,
    ),
    ...regels.map(({ omschrijving, bedrag }) => withAmount(omschrijving, bedrag)),
    withAmount(t('Totaal', 'Total'), totaal),
    ...redenen.map((reden) => redenTeksten[reden]),
    t(
      `Betaal dit bedrag vóór of op ${formatDayNl(vervaldag)} en vermeld factuurnummer ${nummer}.`,
      `Please pay this amount on or before ${formatDayEn(vervaldag)} and mention invoice number ${nummer}.`,
    ),
  ]
}

function withAmount(tekst: Tekst, bedrag: Cents): Tekst {
  return t(`${tekst.nl}: ${formatEuroNl(bedrag)}`, `${tekst.en}: € ${formatEuro(bedrag)}`)
}
