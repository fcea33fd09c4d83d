import { canonical } from '@zorgketen/rules'
import type { EpochDay } from '@zorgketen/values'
import { replaceFrom, rulesOn, SETTINGS, type Settingregel } from '@zorgketen/zorgprestatie'
import { z } from 'zod'
import { settingvoorwaarden } from '../formaten/settingregel.ts'
import { dag, tekst } from '../formaten/velden.ts'

/** More rules than this nobody surveys. */
const MEESTE_REGELS = 200

const voorstelregel = z.strictObject({
  id: tekst.max(60),
  naam: tekst.max(200),
  als: settingvoorwaarden,
  dan: z.enum(SETTINGS),
  /** Empty: the reason of the change is that of the rule. */
  reden: z.string().max(2000),
})

/** A decision list as a person would have it from a day on: all rules, in order (ZPM-03). */
export const settingvoorstel = z.strictObject({ vanaf: dag, regels: z.array(voorstelregel).max(MEESTE_REGELS) })

/** A proposal as JSON that was not read yet: it can cross to another thread. */
export interface Settingvoorstel {
  readonly vanaf: string
  readonly regels: readonly unknown[]
}

export type GelezenVoorstel = z.output<typeof settingvoorstel>

/** What is not decided anew keeps its day and reason. */
interface Besluit {
  readonly op: EpochDay
  readonly reden: string
}

/** The list as it would be. A rule that stays what it was on that day keeps when and why it was decided. */
export function listAfter(
  huidig: readonly Settingregel[],
  { vanaf, regels }: GelezenVoorstel,
  { op, reden }: Besluit,
): readonly Settingregel[] {
  const geldend = new Map(rulesOn(huidig, vanaf).map((regel) => [regel.id, regel]))
  const nieuw = regels.map((regel) => {
    const eerder = geldend.get(regel.id)
    const waarom = regel.reden.trim() === '' ? (eerder?.reden ?? reden) : regel.reden.trim()
    const gelijk = eerder !== undefined && contentOf(eerder) === contentOf({ ...regel, reden: waarom })
    return { ...regel, reden: gelijk ? waarom : regel.reden.trim() || reden, besloten: gelijk ? eerder.besloten : op }
  })
  return replaceFrom(huidig, nieuw, vanaf)
}

type Inhoud = Pick<Settingregel, 'naam' | 'als' | 'dan' | 'reden'>

const contentOf = ({ naam, als, dan, reden }: Inhoud): string => canonical({ naam, als, dan, reden })
