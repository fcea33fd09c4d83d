import type { Weigering } from '@zorgketen/zorgprestatie'
import type { TrajectWeigercode } from './catalogus.ts'

export interface Trajectweigering {
  readonly soort: 'weigering'
  readonly weigering: Weigering<TrajectWeigercode>
}

export const refuse = (code: TrajectWeigercode, params: Weigering['params']): Trajectweigering => ({
  soort: 'weigering',
  weigering: { code, params, reden: null },
})
