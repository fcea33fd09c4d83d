import { type EpochDay, formatZtn } from '@zorgketen/values'
import type { Kast } from '../opslag/opslag.ts'
import type { Zorgdag } from '../opslag/tijdlijnkast.ts'
import { zorgtrajectDocument } from '../stam/documenten/zorgtraject.ts'
import type { Trajectloop } from '../trajecten/loop/lees-loop.ts'
import { dayInNederland } from '../werk/vandaag.ts'
import type { Gelopen } from './banen/trajecten.ts'
import { loopVan } from './loop-van-nummer.ts'

/** The numbers with the days on which each was open, from all versions of it in the register; the oldest first. */
export async function readGelopen(
  kast: Kast,
  loops: readonly Trajectloop[],
  zorgdagen: readonly Zorgdag[],
  nummerOp: (soort: 'ggz' | 'fz' | null, dag: EpochDay) => string | null,
  vandaag: EpochDay,
): Promise<readonly Gelopen[]> {
  const perNummer = Map.groupBy(zorgdagen, ({ trajectsoort, dag }) => nummerOp(trajectsoort, dag))
  const gelopen: Gelopen[] = []
  for (const loop of loops) {
    const { nummer, startdatum } = loop.document
    const versies = (await kast.registers.historie('zorgtraject', formatZtn(nummer))).map(
      ({ inhoud, gekendVan, reden }) => {
        const { gesloten, sluitreden = null } = zorgtrajectDocument.parse(inhoud)
        // a demonstration plays in another year than the clock: what was recorded then was recorded at latest today
        const bekend = Math.min(dayInNederland(gekendVan), vandaag) as EpochDay
        return { gesloten, sluitreden, bekend, reden }
      },
    )
    const dagen = (perNummer.get(nummer) ?? []).map(({ dag }) => dag)
    gelopen.push({ loop, nummerloop: loopVan(versies, startdatum, dagen) })
  }
  return gelopen.sort((a, b) => beginOf(a) - beginOf(b))
}

const beginOf = ({ nummerloop: { perioden } }: Gelopen): number => perioden[0]?.van ?? Number.POSITIVE_INFINITY
