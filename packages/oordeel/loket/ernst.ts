import type { Ernstregel } from '@zorgketen/rules'

/**
 * Where a breach is no refusal. The protocol sets the 18th as a term and asks for the zorgvraagtype, but nowhere
 * says that a declaration is rejected for either, so a desk warns.
 */
export const DJI_ERNST: readonly Ernstregel[] = [
  { regel: 'oordeel.fz.uiterlijk-de-18e', variant: 'signaal', ernst: 'signaal' },
  { regel: 'oordeel.fz.uiterlijk-de-18e', ernst: 'waarschuwing' },
  { regel: 'oordeel.fz.zorgvraagtype-vermeld', ernst: 'waarschuwing' },
]
