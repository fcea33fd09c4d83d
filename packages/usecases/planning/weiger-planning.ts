import type { Tekst } from '@zorgketen/values'
import {
  describeWeigering,
  type Planningbevinding,
  type Planningweigering,
  planningTeksten,
} from '@zorgketen/zorgprestatie'
import { Werkfout } from '../werk/werkfout.ts'

/** A finding or refusal of the agenda in words. */
export interface Planningtekst {
  readonly code: string
  readonly ernst: Planningbevinding['ernst'] | 'weigering'
  readonly wat: Tekst
  readonly verwacht: Tekst
  readonly doe: Tekst
  readonly bron: Tekst
}

export function describePlanning(
  weigering: Planningweigering['weigering'],
  ernst: Planningtekst['ernst'],
): Planningtekst {
  const { wat, verwacht, doe, bron } = describeWeigering(planningTeksten, weigering)
  const waar = `${bron.document}, ${bron.plaats}`
  return { code: weigering.code, ernst, wat, verwacht, doe, bron: { nl: waar, en: waar } }
}

/** A refusal of the agenda as an error of the use case. */
export function weigerAfspraak({ betreft, weigering }: Planningweigering): Werkfout {
  const { wat, verwacht, doe } = describePlanning(weigering, 'weigering')
  return new Werkfout('belemmerd', { wat, verwacht, doe, waar: betreft })
}
