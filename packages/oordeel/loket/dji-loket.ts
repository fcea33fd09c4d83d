import type { Loket, Retourcodetabel } from '@zorgketen/rules'
import { DJI_ERNST } from './ernst.ts'
import { geldtVoor } from './scope.ts'

/** The desk of DJI: a refusal of the whole declaration hides what its lines breach, as the official checks do. */
export const djiLoket = (retourcodes: Retourcodetabel | null): Loket => ({
  id: 'dji',
  naam: { nl: 'Beoordeling door DJI', en: 'Judgement by DJI' },
  kiest: (rule) => geldtVoor(rule, 'dji'),
  ernst: DJI_ERNST,
  lagen: [['declaratie']],
  retourcodes,
})
