import { type ClockTime, dayOf, type EpochDay, epochDay, minutes, type Period } from '@zorgketen/values'
import { planningIsRealisatie, praktijk } from '../../proef/basis.ts'
import { makeStam } from '../../stam/make-stam.ts'
import type { Afspraak, Afspraakpatient } from '../afspraak.ts'
import type { Agendakader } from '../bevestig.ts'
import type { Dagrooster } from '../dagruimte.ts'
import type { InterneSoort, Planbaar } from '../interne-soort.ts'

// What the tests of planning start from: one appointment on Monday 14 March 2022 that may be confirmed as planned.

export const dag = (n: number): EpochDay => epochDay(dayOf(2022, 3, 14) + n)
export const om = (uur: number, minuut = 0): ClockTime => (uur * 3600 + minuut * 60) as ClockTime
export const ALTIJD: Period = { van: dayOf(2022, 1, 1), tot: null }

export const patient = (id: string, deel: Partial<Afspraakpatient> = {}): Afspraakpatient => ({
  patient: id,
  stroom: 'ggz',
  zorgtraject: null,
  ...deel,
})

export const afspraak = (deel: Partial<Afspraak> = {}): Afspraak => ({
  id: 'a1',
  fase: 'behandeling',
  eenheid: 'praktijk',
  zorgverleners: ['gz'],
  locatie: 'kamer 1',
  locatiesoort: 'kantoor',
  interneSoort: 'gesprek',
  zorgsoort: 'behandeling',
  patienten: [patient('p1')],
  groep: null,
  datum: dag(0),
  begintijd: om(10),
  geplandeMinuten: minutes(45),
  vastgelegd: { dag: dag(-7), tijd: null },
  patientGeinformeerd: true,
  spoed: false,
  status: 'gepland',
  ...deel,
})

export const interneSoort = (id: string, prestatiesoort: Planbaar, deel: Partial<InterneSoort> = {}): InterneSoort => ({
  id,
  naam: id,
  prestatiesoort,
  geldig: ALTIJD,
  besloten: dayOf(2021, 12, 1),
  reden: 'agendabeleid',
  ...deel,
})

export const soorten = [
  interneSoort('gesprek', 'consult'),
  interneSoort('video', 'consult'),
  interneSoort('jeugd', 'consult'),
  interneSoort('groep', 'groepsconsult'),
  interneSoort('mixgroep', 'groepsconsult'),
  interneSoort('mdo', 'geen'),
  interneSoort('ect', 'overig'),
]

export const zonderBesluit: Agendakader = { soorten, stam: makeStam(praktijk), vandaag: dag(0) }
export const metBesluit: Agendakader = {
  ...zonderBesluit,
  stam: makeStam({ ...praktijk, planningIsRealisatie }),
}

/** From nine to one and from two to five: 420 minutes. */
export const rooster: Dagrooster = {
  zorgverlener: 'gz',
  datum: dag(0),
  blokken: [
    { van: om(9), tot: om(13) },
    { van: om(14), tot: om(17) },
  ],
}
