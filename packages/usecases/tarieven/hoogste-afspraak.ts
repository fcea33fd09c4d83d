import { hoogsteTarief, type PrestatieRij, type Referentie } from '@zorgketen/reference'
import type { Cents, EpochDay } from '@zorgketen/values'

/** The most that an agreement may hold for a prestatie, by its kind of tariff; null when nothing limits or says it. */
export function agreedMaximum(
  { tariefCents, tariefsoort }: Pick<PrestatieRij, 'tariefCents' | 'tariefsoort'>,
  referentie: Referentie,
  dag: EpochDay,
): Cents | null {
  const soort = tariefsoort === null ? undefined : referentie.tariefsoort(tariefsoort, dag)
  return tariefCents === null || soort === undefined ? null : hoogsteTarief(tariefCents, soort)
}
