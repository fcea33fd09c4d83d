import type { Period } from '@zorgketen/values'
import type { Verzekerde } from './verzekerde.ts'

/** That a payer answers for a patient during a period. A patient may have an insurer and DJI side by side (ZTN-13). */
export interface Verzekering {
  readonly verzekerde: Verzekerde
  readonly geldig: Period
}
