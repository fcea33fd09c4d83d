import type { gds801, gds802 } from '@zorgketen/gds801'
import type { Referentie } from '@zorgketen/reference'
import { type EpochDay, maandOf, periodOfMaand, type Tekst } from '@zorgketen/values'
import { nameCode } from './codenamen.ts'
import type { Leesveld } from './leesdocument.ts'
import { both, join, showAmount, showDay, showText, t, veld } from './toon.ts'

type Header = gds801.Header | gds802.Header | null
type Context = gds801.DeclaratieContext | gds802.DeclaratieContext | null
type Totaal = gds801.Totaalbedrag | gds802.Totaalbedrag | null

/** A total in cents: credit is negative; null when it is not there. */
export const totalOf = (totaal: Totaal | undefined): number | null =>
  totaal == null || totaal.bedrag === null ? null : totaal.debetCreditCode === 'C' ? 0 - totaal.bedrag : totaal.bedrag

const KIND: Readonly<Record<string, Tekst>> = {
  P: t('productie', 'production'),
  T: t('test', 'test'),
}

/** Who sent what to whom, of which month: the same for a declaration and its answer. */
export function headFields(header: Header, context: Context, referentie: Referentie): readonly Leesveld[] {
  const partij = (code: string | null, rol: string | null): Tekst =>
    join([nameCode(referentie, 'CL0002-VEKT', rol), ...(code === null ? [] : [both(code)])], ' ')
  const kop =
    header === null
      ? [veld(both('Header'), showText(null))]
      : [
          veld(t('Van', 'From'), partij(header.verzender, header.verzenderRol)),
          veld(t('Aan', 'To'), partij(header.ontvanger, header.ontvangerRol)),
          veld(t('Verzonden op', 'Sent on'), showDay(header.verzenddatum)),
          veld(t('Referentie van het bericht', 'Reference of the message'), showText(header.referentienummer)),
          veld(t('Omgeving', 'Environment'), KIND[header.berichtsoort ?? ''] ?? showText(header.berichtsoort)),
          veld(t('Versie', 'Version'), both(`${header.berichtversie ?? '?'}.${header.berichtsubversie ?? '?'}`)),
        ]
  if (context === null) return [...kop, veld(both('DeclaratieContext'), showText(null))]
  const { declarant, zorgaanbieder } = context
  const soort = nameCode(referentie, 'CL0015-VEKT', declarant?.zorgaanbiederSoort ?? null)
  const wie = [
    veld(t('Declarant', 'Declarant'), join([soort, both(`AGB ${declarant?.zorgaanbiedercode ?? '?'}`)], ' ')),
  ]
  if (zorgaanbieder !== null) {
    wie.push(veld(t('Zorgaanbieder', 'Provider'), both(`AGB ${zorgaanbieder.zorgaanbiedercode ?? '?'}`)))
  }
  return [
    ...kop,
    ...wie,
    veld(t('Factuur', 'Invoice'), join([showText(context.factuurnummer), showDay(context.factuurdatum)])),
    veld(t('Periode', 'Period'), showPeriod(context.begindatumDeclaratieperiode, context.einddatumDeclaratieperiode)),
    ...(context.valutacode === 'EUR' ? [] : [veld(t('Valuta', 'Currency'), showText(context.valutacode))]),
  ]
}

/** A whole month by its name, anything else by its days. */
export function showPeriod(van: number | null, tot: number | null): Tekst {
  if (van === null) return showText(null)
  const maand = maandOf(van as EpochDay)
  const { van: eerste, tot: laatste } = periodOfMaand(maand)
  const heel = van === eerste && tot === laatste
  return heel ? both(maand) : join([showDay(van), showDay(tot)], ' – ')
}

/** A stated total against the sum of the lines. */
export function totalFields(gesteld: number | null, som: number, label: Tekst): readonly Leesveld[] {
  if (gesteld === som)
    return [veld(label, showAmount(gesteld), t('gelijk aan de som van de regels', 'equals the sum of the lines'))]
  return [
    veld(label, showAmount(gesteld), t('wijkt af van de som van de regels', 'differs from the sum of the lines')),
    veld(t('Som van de regels', 'Sum of the lines'), showAmount(som)),
  ]
}
