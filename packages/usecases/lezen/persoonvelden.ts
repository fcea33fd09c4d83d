import type { Tekst } from '@zorgketen/values'
import { maskIn, showBsn } from './hide-bsn.ts'
import type { Leesveld } from './leesdocument.ts'
import { both, join, showDay, t, veld } from './toon.ts'

interface Persoon {
  readonly bsn: string | null
  readonly uzoviNummer: string | null
  readonly verzekerdennummer: string | null
  readonly patientIdentificatienummer: string | null
  readonly geboortedatum?: number | null
}

/** Who a part of a message is about; the BSN only shows its last three digits. */
export function personTitle({ bsn, verzekerdennummer, patientIdentificatienummer: nummer }: Persoon): Tekst {
  const delen: Tekst[] = []
  if (nummer !== null) delen.push(t(`patiënt ${maskIn(nummer, bsn)}`, `patient ${maskIn(nummer, bsn)}`))
  if (bsn !== null) delen.push(both(`BSN ${showBsn(bsn)}`))
  if (verzekerdennummer !== null) delen.push(both(`SKN/verzekerdennummer ${maskIn(verzekerdennummer, bsn)}`))
  return delen.length === 0 ? t('Verzekerde zonder nummer', 'Insured without a number') : join(delen)
}

export function personFields({ uzoviNummer, geboortedatum }: Persoon): readonly Leesveld[] {
  const velden = uzoviNummer === null ? [] : [veld(t('Betaler (UZOVI)', 'Payer (UZOVI)'), both(uzoviNummer))]
  if (geboortedatum != null) velden.push(veld(t('Geboortedatum', 'Date of birth'), showDay(geboortedatum)))
  return velden
}
