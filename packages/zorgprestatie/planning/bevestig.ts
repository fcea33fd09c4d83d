import { type ClockTime, type EpochDay, type Minutes, minutes } from '@zorgketen/values'
import type { Consultregistratie, Stroom, Zorgsoort } from '../registratie/consultregistratie.ts'
import type { Groepssessie } from '../registratie/groepssessie.ts'
import type { Stam } from '../stam/stam.ts'
import type { Afspraak } from './afspraak.ts'
import {
  bevinding,
  type Planningbevinding,
  type Planningcode,
  type Planningweigering,
  weigerPlanning,
} from './bevinding.ts'
import { type InterneSoort, soortOp } from './interne-soort.ts'
import { vastgelegdVooraf } from './vooraf-vastgelegd.ts'

/**
 * How an appointment was held. 'zoals-gepland' says nothing of the real time and may be used only where planning =
 * realisatie holds (ZPM-06); otherwise the real begin and direct minutes are given. `afwezig`: patients who did not come.
 */
export type Uitvoering = { readonly afwezig: readonly string[] } & (
  | { readonly wijze: 'zoals-gepland' }
  | { readonly wijze: 'gerealiseerd'; readonly begintijd: ClockTime; readonly directeMinuten: Minutes }
)

export interface Bevestigd {
  readonly soort: 'bevestigd'
  /** The same appointment, now gerealiseerd. */
  readonly afspraak: Afspraak
  /** One consult per professional, or one session. */
  readonly registraties: readonly (Consultregistratie | Groepssessie)[]
  readonly signalen: readonly Planningbevinding[]
}

export interface Agendakader {
  readonly soorten: readonly InterneSoort[]
  readonly stam: Stam
  readonly vandaag: EpochDay
}

/**
 * Turns an appointment into what is registered of it. The plan goes along only when it was fixed beforehand, so that
 * unplanned care stays apart (ZPM-32), and, where planning = realisatie holds, the patient was told. The internal kind
 * of consult does not go along (ZPM-23). Nothing is derived here: the prestatie follows from the registration.
 */
export function bevestig(
  afspraak: Afspraak,
  uitvoering: Uitvoering,
  kader: Agendakader,
): Bevestigd | Planningweigering {
  const vorm = formOf(afspraak, uitvoering, kader)
  if (typeof vorm === 'string') return weigerPlanning(afspraak.id, vorm, { soort: afspraak.interneSoort })
  const plan = planOf(afspraak, kader.stam)
  if (uitvoering.wijze === 'zoals-gepland' && plan.bezwaar !== null) return weigerPlanning(afspraak.id, plan.bezwaar)
  return {
    soort: 'bevestigd',
    afspraak: { ...afspraak, status: 'gerealiseerd' },
    registraties: register(afspraak, vorm, uitvoering, plan.minuten),
    signalen: plan.signalen.map((een) => bevinding(afspraak.id, 'signaal', een)),
  }
}

/** What is to be registered: a session, or the consults of one patient. */
type Vorm =
  | { readonly vorm: 'groep' }
  | { readonly vorm: 'individu'; readonly patient: string; readonly stroom: Stroom; readonly zorgsoort: Zorgsoort }

/** Sorts out what the appointment was, or why there is nothing to register of it. */
function formOf(afspraak: Afspraak, { afwezig }: Uitvoering, { soorten, vandaag }: Agendakader): Vorm | Planningcode {
  const { status, datum, patienten, zorgverleners, zorgsoort } = afspraak
  if (status === 'gerealiseerd') return 'afspraak.al-bevestigd'
  if (status !== 'gepland') return 'afspraak.niet-doorgegaan'
  if (datum > vandaag) return 'afspraak.nog-niet-geweest'
  const soort = soortOp(soorten, afspraak.interneSoort, datum)
  if (typeof soort === 'string') return 'afspraak.soort-onbekend'
  const { prestatiesoort } = soort
  if (prestatiesoort === 'geen' || prestatiesoort === 'overig') return 'afspraak.geen-consult'
  if (zorgverleners.length === 0) return 'afspraak.zonder-zorgverlener'
  if (afwezig.some((wie) => !patienten.some(({ patient }) => patient === wie))) return 'afspraak.onbekende-deelnemer'
  const [eerste, tweede] = patienten
  if (prestatiesoort === 'groepsconsult') {
    if (tweede === undefined) return 'afspraak.geen-groep'
    return patienten.every(({ patient }) => afwezig.includes(patient)) ? 'afspraak.niet-doorgegaan' : { vorm: 'groep' }
  }
  if (eerste === undefined || tweede !== undefined) return 'afspraak.geen-individu'
  if (afwezig.length > 0) return 'afspraak.niet-doorgegaan'
  const { patient, stroom } = eerste
  if (stroom === 'anders') return 'afspraak.andere-stroom'
  return zorgsoort === null ? 'afspraak.zonder-zorgsoort' : { vorm: 'individu', patient, stroom, zorgsoort }
}

/** What the plan is worth: its minutes or null, why it may not stand for the real time, and what to see to. */
interface Plan {
  readonly minuten: Minutes | null
  readonly bezwaar: Planningcode | null
  readonly signalen: readonly Planningcode[]
}

function planOf(afspraak: Afspraak, stam: Stam): Plan {
  const minuten = afspraak.geplandeMinuten
  const vooraf = vastgelegdVooraf(afspraak)
  if (vooraf === 'nee') {
    return { minuten: null, bezwaar: 'afspraak.achteraf-ingevuld', signalen: ['afspraak.achteraf-ingevuld'] }
  }
  if (stam.besluitOp(afspraak.datum) === null) return { minuten, bezwaar: 'afspraak.geen-besluit', signalen: [] }
  if (afspraak.patientGeinformeerd === false) {
    const code = 'afspraak.patient-niet-geinformeerd'
    return { minuten: null, bezwaar: code, signalen: [code] }
  }
  const signalen: Planningcode[] = []
  if (vooraf === 'onbekend') signalen.push('afspraak.vastlegging-onbekend')
  if (afspraak.patientGeinformeerd === null) signalen.push('afspraak.informeren-onbekend')
  return { minuten, bezwaar: null, signalen }
}

function register(
  afspraak: Afspraak,
  vorm: Vorm,
  uitvoering: Uitvoering,
  plan: Minutes | null,
): readonly (Consultregistratie | Groepssessie)[] {
  const { id, datum, eenheid, kanaal } = afspraak
  const echt =
    uitvoering.wijze === 'gerealiseerd'
      ? uitvoering
      : { begintijd: afspraak.begintijd, directeMinuten: afspraak.geplandeMinuten }
  const { begintijd, directeMinuten } = echt
  const gedeeld = { datum, begintijd, eenheid, geplandeMinuten: plan, directeMinuten }
  const wie = [...new Set(afspraak.zorgverleners)]
  if (vorm.vorm === 'groep') return [session(afspraak, uitvoering, gedeeld, wie)]
  const { patient, stroom, zorgsoort } = vorm
  return wie.map((zorgverlener) => ({
    soort: 'consult',
    id: wie.length === 1 ? id : `${id}~${zorgverlener}`,
    patient,
    stroom,
    zorgsoort,
    zorgverlener,
    indirecteMinuten: null,
    ...gedeeld,
    ...(kanaal === undefined ? {} : { kanaal }),
  }))
}

type Gedeeld = Pick<Groepssessie, 'datum' | 'begintijd' | 'eenheid' | 'geplandeMinuten' | 'directeMinuten'>

function session(
  { id, patienten }: Afspraak,
  { afwezig }: Uitvoering,
  gedeeld: Gedeeld,
  wie: readonly string[],
): Groepssessie {
  const geheel = { van: minutes(0), tot: gedeeld.directeMinuten }
  const nooit = { van: minutes(0), tot: minutes(0) }
  return {
    soort: 'groepssessie',
    id,
    ...gedeeld,
    deelnemers: patienten.map(({ patient, stroom }) => ({
      patient,
      stroom,
      ...(afwezig.includes(patient) ? nooit : geheel),
    })),
    zorgverleners: wie.map((zorgverlener) => ({ zorgverlener, ...geheel })),
  }
}
