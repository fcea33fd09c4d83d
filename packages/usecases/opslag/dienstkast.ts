import type { Maand } from '@zorgketen/values'
import type { Prestatie } from '@zorgketen/zorgprestatie'

/** Care that was delivered for another provider: it is on no zorgtrajectnummer of this one (ZTN-14, ZPM-16). */
export interface Dienstkast {
  /** Of a month, in order of day and id. */
  readonly geleverd: (maand: Maand) => Promise<readonly Prestatie[]>
}
