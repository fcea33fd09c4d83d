import type { Berichtrij } from '../opslag/berichtenkast.ts'
import type { Kast } from '../opslag/opslag.ts'

/** Ids of messages that came by a take-over begin like this: they are told apart from those sent and received here. */
const VOORVOEGSEL = 'overname-'

/** The id of a message that is taken over: the same bytes give the same id. */
export const berichtIdOf = (vingerafdruk: string): string => `${VOORVOEGSEL}${vingerafdruk.slice(0, 40)}`

/** Messages kept here: those taken over before, and those this organisation sent or received itself. */
export interface Eerder {
  readonly overgenomen: readonly Berichtrij[]
  /** Hashes of own messages. */
  readonly eigen: ReadonlySet<string>
}

const GREEP = 500

export async function readEerder({ berichten }: Kast): Promise<Eerder> {
  const alle: Berichtrij[] = []
  for (let vanaf = 0; ; vanaf += GREEP) {
    const { rijen } = await berichten.lijst({ richting: null, soort: null, standen: null }, { vanaf, aantal: GREEP })
    alle.push(...rijen)
    if (rijen.length < GREEP) break
  }
  const overgenomen = alle.filter(({ id }) => id.startsWith(VOORVOEGSEL))
  const eigen = alle.filter(({ id }) => !id.startsWith(VOORVOEGSEL)).map(({ vingerafdruk }) => vingerafdruk)
  return { overgenomen, eigen: new Set(eigen) }
}
