import type { Loket } from '@zorgketen/rules'
import type { BetalerRol } from '@zorgketen/values'
import { DJI_ERNST } from './ernst.ts'
import { geldtVoor } from './scope.ts'

/**
 * The provider's entry form: the payer's own rules, as far as the provider has the registers. Nothing is hidden and
 * nothing gets a code: the form tells everything at once.
 */
export const invoerLoket = (rol: BetalerRol): Loket => ({
  id: `invoer-${rol}`,
  naam: { nl: 'Invoer bij de zorgaanbieder', en: "The provider's entry form" },
  kiest: (rule) => geldtVoor(rule, rol),
  ernst: DJI_ERNST,
  lagen: [],
  retourcodes: null,
})
