import { dayOf, minutes } from '@zorgketen/values'
import { planningIsRealisatie, praktijk } from '../../proef/basis.ts'
import type { Groepssessie } from '../../registratie/groepssessie.ts'
import { makeStam } from '../../stam/make-stam.ts'

/** The practice, with or without a recorded decision that planning is realisatie (ZPM-06). */
export const stamMet = (besluit: boolean) =>
  makeStam({ ...praktijk, planningIsRealisatie: besluit ? planningIsRealisatie : [] })

/** One session of which the plan was longer; one patient left early, one is of another stream. */
export const sessie = (deel: Partial<Groepssessie> = {}): Groepssessie => ({
  soort: 'groepssessie',
  id: 'g1',
  datum: dayOf(2022, 3, 14),
  begintijd: null,
  eenheid: 'praktijk',
  geplandeMinuten: minutes(60),
  directeMinuten: minutes(50),
  deelnemers: [
    { patient: 'a', stroom: 'ggz', van: minutes(0), tot: minutes(50) },
    { patient: 'b', stroom: 'fz', van: minutes(0), tot: minutes(20) },
    { patient: 'c', stroom: 'anders', van: minutes(0), tot: minutes(50) },
  ],
  zorgverleners: [{ zorgverlener: 'gz', van: minutes(0), tot: minutes(50) }],
  ...deel,
})
