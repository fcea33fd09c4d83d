import type { Overnamebevinding } from '../overname/bevinding.ts'

/** Something to be told of a take-over: what the files do not tell, or what does not fit what is kept here. */
export interface Overnamepunt extends Omit<Overnamebevinding, 'code'> {
  readonly code: string
}
