import type { EpochDay } from '@zorgketen/values'
import grenzen2022 from '../data/grenzen/2022-01-01/2021-11.json' with { type: 'json' }
import grenzen2024 from '../data/grenzen/2024-01-01/2024-01.json' with { type: 'json' }
import soorten2022 from '../data/overigesoorten/2022-01-01/2021-11.json' with { type: 'json' }
import spelregels2022 from '../data/termijnen/2022-01-01/zpm-1.json' with { type: 'json' }
import trajecten2022 from '../data/termijnen/2022-01-01/ztn-1.json' with { type: 'json' }
import graden2022 from '../data/verblijfsgraden/2022-01-01/2021-11.json' with { type: 'json' }
import { bouwTijdlijn } from '../referentie/tijdlijn.ts'
import { parseRuw } from '../uitgave/parse-uitgave.ts'
import { readVelden } from '../uitgave/read-json-velden.ts'
import { isVorm } from '../uitgave/uitgave.ts'
import type { RijVan, VormNaam } from '../vormen/vormen.ts'

// A release of these subjects that is shipped later is added here as well; a test sees to it.
const UITGAVEN = Object.entries({
  grenzen2022,
  grenzen2024,
  graden2022,
  soorten2022,
  spelregels2022,
  trajecten2022,
}).map(([naam, json]) => parseRuw(readVelden(json, naam), naam, 'meegeleverd'))

/** A row with the days on which it is the one that holds; `totDag` is not included, null is open. */
export type Gedateerd<Rij> = Rij & { readonly van: EpochDay; readonly totDag: EpochDay | null }

/**
 * The limits of the field that ship with the program, by the days on which each holds: for rules that are the same
 * everywhere. What an organisation installs itself comes with `Referentie`.
 */
export function shippedRows<K extends VormNaam>(vorm: K): readonly Gedateerd<RijVan[K]>[] {
  const uitgaven = UITGAVEN.flatMap((uitgave) => (isVorm(uitgave, vorm) ? [uitgave] : []))
  return bouwTijdlijn(uitgaven).flatMap(({ vanaf, tot, rijen }) =>
    [...rijen.values()].map(({ rij }) => ({
      ...rij,
      van: vanaf as EpochDay,
      totDag: Number.isFinite(tot) ? (tot as EpochDay) : null,
    })),
  )
}
