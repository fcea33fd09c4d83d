import { contains, type EpochDay, type Period } from '@zorgketen/values'
import type { Gebrek } from '../stam/stam.ts'

/** What the agenda can be planned for: what is registered of it when it was held. 'geen': room only, such as an MDO. */
export const PLANBAAR = ['consult', 'groepsconsult', 'overig', 'geen'] as const
export type Planbaar = (typeof PLANBAAR)[number]

/**
 * A kind of consult of the organisation itself (video, youth, mixed group, MDO), valid per date (ZPM-23). It says what
 * is registered and how long is planned; it never reaches a registration, so it cannot change a prestatie.
 */
export interface InterneSoort {
  readonly id: string
  readonly naam: string
  readonly prestatiesoort: Planbaar
  readonly geldig: Period
  readonly besloten: EpochDay
  readonly reden: string
}

/** The internal kind as it was on a day; two rows that say otherwise of one day are 'meer'. */
export function soortOp(soorten: readonly InterneSoort[], id: string, dag: EpochDay): InterneSoort | Gebrek {
  const eigen = soorten.filter((soort) => soort.id === id)
  const geldig = eigen.filter((soort) => contains(soort.geldig, dag))
  const [eerste] = geldig
  if (eerste === undefined) return eigen.length === 0 ? 'onbekend' : 'geen'
  return geldig.every((soort) => soort.prestatiesoort === eerste.prestatiesoort) ? eerste : 'meer'
}
