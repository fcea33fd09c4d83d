import type { Agb, Cents } from '@zorgketen/values'
import type { Prestatie, Weigering } from '@zorgketen/zorgprestatie'
import { type Dienstnummer, type Dienstverzoek, numberFor, type TrajectWeigercode } from '@zorgketen/zorgtraject'
import type { Kast } from '../../opslag/opslag.ts'
import { readVerzoeken } from '../lees-verzoeken.ts'
import type { Ontvangen } from '../register/documenten.ts'

/** The requests that came in and were taken in, as the tie to a number reads them. */
export interface Ingenomen extends Dienstverzoek {
  readonly document: Ontvangen
  readonly tarief: Cents | null
}

export async function readIngenomen(kast: Kast): Promise<readonly Ingenomen[]> {
  return (await readVerzoeken(kast)).ontvangen.flatMap(({ document }) => {
    if (document.patient === null) return []
    const { id, tegenpartij, patient, stroom, geldig, zorgtraject, tarief } = document
    return [{ id, opdrachtgever: tegenpartij.agb, patient, stroom, geldig, zorgtraject, tarief, document }]
  })
}

/** What care was delivered for: the request with the asker's number, or why there is none. */
export type Opdracht =
  | (Dienstnummer & { readonly tarief: Cents | null })
  | { readonly soort: 'weigering'; readonly weigering: Weigering<TrajectWeigercode> }

/** The request of care for another provider, with the tariff that was agreed in it. */
export function opdrachtVan(
  zorg: Pick<Prestatie, 'patient' | 'stroom' | 'datum'> & { readonly opdrachtgever: Agb },
  verzoeken: readonly Ingenomen[],
): Opdracht {
  const gevonden = numberFor(zorg, verzoeken)
  if (gevonden.soort === 'weigering') return gevonden
  return { ...gevonden, tarief: verzoeken.find(({ id }) => id === gevonden.verzoek)?.tarief ?? null }
}
