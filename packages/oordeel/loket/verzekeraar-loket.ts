import type { Loket, Retourcodetabel } from '@zorgketen/rules'
import { geldtVoor } from './scope.ts'

/** The desk of a health insurer for ggz. */
export const verzekeraarLoket = (retourcodes: Retourcodetabel | null): Loket => ({
  id: 'verzekeraar',
  naam: { nl: 'Beoordeling door de zorgverzekeraar', en: 'Judgement by the health insurer' },
  kiest: (rule) => geldtVoor(rule, 'zorgverzekeraar'),
  ernst: [],
  lagen: [['declaratie']],
  retourcodes,
})
