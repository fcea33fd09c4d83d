import type { PatientDocument } from '../../stam/documenten/patient.ts'
import { zorgvraagSleutel } from '../../stam/documenten/zorgvraag.ts'

/**
 * The keys under which a zorgvraag may stand, the likeliest first. After a merge it is still kept under the number of the
 * double: a zorgvraag of which both had the id carries that key as its id (merge-patients.ts).
 */
export function sleutelsVan({ id, zorgvragen, samengevoegd }: PatientDocument, zorgvraag: string): readonly string[] {
  const namen = new Set(zorgvragen.map((een) => een.id))
  const vanDubbelen = samengevoegd
    .map((dubbel) => zorgvraagSleutel(dubbel.id, zorgvraag))
    .filter((sleutel) => !namen.has(sleutel))
  return [zorgvraagSleutel(id, zorgvraag), ...(zorgvraag.includes('/') ? [zorgvraag] : []), ...vanDubbelen]
}
