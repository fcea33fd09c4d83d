import type { Plaatsing } from '../stam/plaatsing.ts'
import type { Zorgtraject } from '../stam/zorgtraject.ts'

/**
 * The same number with a further plaatsing (ZTN-12). It names the plaatsing whose titel began last, so that messages
 * which arrive out of order end the same, and it is open again when the new titel outlasts the closing day.
 */
export function extendFz(traject: Zorgtraject, nieuw: Plaatsing, eerder: readonly Plaatsing[]): Zorgtraject {
  const genoemd = eerder.find((plaatsing) => plaatsing.nummer === traject.plaatsing)
  const latest = genoemd !== undefined && genoemd.titel.van > nieuw.titel.van ? genoemd : nieuw
  const { tot } = nieuw.titel
  const outlasts = traject.gesloten !== null && (tot === null || tot > traject.gesloten)
  return {
    ...traject,
    plaatsing: latest.nummer,
    startdatum: nieuw.startdatum,
    gesloten: outlasts ? null : traject.gesloten,
  }
}
