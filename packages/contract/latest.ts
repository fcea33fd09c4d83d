import { contains, type EpochDay, type Period } from '@zorgketen/values'

/**
 * Of the agreements that hold on a day the one that began last, or null: a later agreement replaces an earlier one.
 * Of two that began on the same day the last in the list wins, so the order of the list is part of the facts.
 */
export function latestOn<T extends { readonly geldig: Period }>(agreements: readonly T[], dag: EpochDay): T | null {
  let latest: T | null = null
  for (const agreement of agreements) {
    if (!contains(agreement.geldig, dag)) continue
    if (latest === null || agreement.geldig.van >= latest.geldig.van) latest = agreement
  }
  return latest
}
