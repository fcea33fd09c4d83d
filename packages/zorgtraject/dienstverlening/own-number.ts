import type { Agb } from '@zorgketen/values'
import { refuse, type Trajectweigering } from '../weigering/refuse.ts'

/**
 * Whether a ggz number of one's own may be issued for a patient (ZTN-14): not while the patient is here only because
 * others asked. `lopend`: who asked and still does; `eigen`: there is own care too, registered or asked for. Null: it may.
 */
export function refuseOwnNumber(lopend: readonly Agb[], eigen: boolean): Trajectweigering | null {
  const [eerste] = lopend
  return eerste === undefined || eigen ? null : refuse('dienst.geen-eigen-nummer', { agb: eerste })
}
