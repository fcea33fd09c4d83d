import type { Ernst } from '@zorgketen/rules'
import type { Weigering } from '../weigering/weigering.ts'
import type { planningTeksten } from './planning-teksten.ts'

export type Planningcode = keyof typeof planningTeksten

/** Something to see to in the agenda or its documents. `betreft`: id of what it is about; texts in `planningTeksten`. */
export interface Planningbevinding extends Weigering<Planningcode> {
  readonly betreft: string
  readonly ernst: Ernst
}

export const bevinding = (
  betreft: string,
  ernst: Ernst,
  code: Planningcode,
  params: Planningbevinding['params'] = {},
): Planningbevinding => ({ betreft, ernst, code, params, reden: null })

/** A step in the agenda that was refused; `betreft` is what it was asked of. */
export interface Planningweigering {
  readonly soort: 'weigering'
  readonly betreft: string
  readonly weigering: Weigering<Planningcode>
}

export const weigerPlanning = (
  betreft: string,
  code: Planningcode,
  params: Planningbevinding['params'] = {},
): Planningweigering => ({ soort: 'weigering', betreft, weigering: { code, params, reden: null } })
