import { canonical } from '@zorgketen/rules'
import type { PatientDocument } from '../documenten/patient.ts'
import type { ZorgtrajectDocument } from '../documenten/zorgtraject.ts'
import { gelukt, geweigerd, type Stamuitkomst, weigering } from '../weigering.ts'
import type { Samenvoeging } from './samenvoeging.ts'

export interface Ontvoeging {
  readonly behouden: PatientDocument
  readonly dubbel: PatientDocument
  readonly zorgtrajecten: readonly ZorgtrajectDocument[]
  /** Registrations that go back to the double. */
  readonly registraties: readonly string[]
}

/**
 * Takes a merge back: both patients as they were, and what was redirected back where it came from. Refuses when the
 * kept patient changed since, because that change would be lost. `nu`: as it stands now.
 */
export function undoMerge(
  samenvoeging: Samenvoeging,
  nu: { readonly behouden: PatientDocument; readonly zorgtrajecten: readonly ZorgtrajectDocument[] },
): Stamuitkomst<Ontvoeging> {
  const { behouden, dubbel, resultaat, registraties } = samenvoeging
  const velden = Object.keys(resultaat) as (keyof PatientDocument)[]
  const gewijzigd = velden.filter((veld) => canonical(resultaat[veld]) !== canonical(nu.behouden[veld]))
  if (gewijzigd.length > 0) return geweigerd(sindsdienGewijzigd(gewijzigd))
  const terug = new Set(samenvoeging.zorgtrajecten)
  return gelukt({
    behouden,
    dubbel,
    zorgtrajecten: nu.zorgtrajecten
      .filter(({ nummer }) => terug.has(nummer))
      .map((traject) => ({ ...traject, patient: dubbel.id })),
    registraties,
  })
}

const sindsdienGewijzigd = (velden: readonly string[]) =>
  weigering(
    'ontvoegen.gewijzigd',
    [
      `Sinds het samenvoegen is gewijzigd: ${velden.join(', ')}.`,
      `Since the merge these were changed: ${velden.join(', ')}.`,
    ],
    ['Een patiënt die sinds het samenvoegen niet is gewijzigd.', 'A patient that was not changed since the merge.'],
    [
      'Zet deze velden eerst terug, of herstel de dubbele patiënt met de hand.',
      'Put these fields back first, or restore the double by hand.',
    ],
  )
