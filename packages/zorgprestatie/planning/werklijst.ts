import { addDays, type EpochDay } from '@zorgketen/values'
import type { Stroom } from '../registratie/consultregistratie.ts'
import type { Afspraak } from './afspraak.ts'

/** What can be done with a traject that has no planned contact (ZPM-29). */
export const KEUZES = ['afsluiten', 'verwijzen', 'doorgaan'] as const
export type Trajectkeuze = (typeof KEUZES)[number]

/** What was chosen, with its reason; 'doorgaan' holds up to and including `tot`, the others for good. */
export interface Trajectbesluit {
  readonly zorgtraject: string
  readonly keuze: Trajectkeuze
  readonly op: EpochDay
  readonly tot: EpochDay | null
  readonly reden: string
}

/** A traject as the worklist sees it; `laatstePrestatie` null when there was none yet. */
export interface OpenTraject {
  readonly zorgtraject: string
  readonly patient: string
  readonly stroom: Stroom
  readonly geopend: EpochDay
  readonly gesloten: EpochDay | null
  readonly laatstePrestatie: EpochDay | null
}

/** One row. `dagenStil`: since the last prestatie, or since it was opened. */
export interface Werklijstregel {
  readonly traject: OpenTraject
  readonly dagenStil: number
  /** Last day on which a ggz number may still be used; null for fz, whose number ends with title or treatment. */
  readonly nummerTot: EpochDay | null
  /** Planned appointments of this patient that are tied to no traject while more than one is open. */
  readonly losseAfspraken: number
  readonly keuzes: readonly Trajectkeuze[]
}

/** A ggz traject ends after so many days without a prestatie (Technische specificaties, pagina 115998731). */
const DAGEN_ZONDER_PRESTATIE = 365

/**
 * The open trajecten without a planned contact from `vandaag` on, longest silent first. An appointment tied to no
 * traject counts for the only open one of its patient; with more than one open it counts for none and is told.
 */
export function listZonderContact(
  trajecten: readonly OpenTraject[],
  afspraken: readonly Afspraak[],
  besluiten: readonly Trajectbesluit[],
  vandaag: EpochDay,
): readonly Werklijstregel[] {
  const open = trajecten.filter(
    ({ geopend, gesloten }) => geopend <= vandaag && (gesloten === null || gesloten >= vandaag),
  )
  const perPatient = new Map<string, number>()
  for (const { patient } of open) perPatient.set(patient, (perPatient.get(patient) ?? 0) + 1)
  const gekoppeld = new Set<string>()
  const los = new Map<string, number>()
  for (const { status, datum, patienten } of afspraken) {
    if (status !== 'gepland' || datum < vandaag) continue
    for (const { patient, zorgtraject } of patienten) {
      if (zorgtraject !== null) gekoppeld.add(zorgtraject)
      else los.set(patient, (los.get(patient) ?? 0) + 1)
    }
  }
  return open
    .filter(({ zorgtraject, patient }) => {
      if (gekoppeld.has(zorgtraject) || isDecided(besluiten, zorgtraject, vandaag)) return false
      return !los.has(patient) || perPatient.get(patient) !== 1
    })
    .map((traject) => rowOf(traject, los.get(traject.patient) ?? 0, vandaag))
    .sort((a, b) => b.dagenStil - a.dagenStil)
}

/** The last decision on a traject counts; a later prestatie does not undo it, a new decision does. */
function isDecided(besluiten: readonly Trajectbesluit[], zorgtraject: string, vandaag: EpochDay): boolean {
  let laatste: Trajectbesluit | null = null
  for (const besluit of besluiten) {
    if (besluit.zorgtraject !== zorgtraject || besluit.op > vandaag) continue
    if (laatste === null || besluit.op >= laatste.op) laatste = besluit
  }
  if (laatste === null) return false
  return laatste.keuze !== 'doorgaan' || (laatste.tot !== null && laatste.tot >= vandaag)
}

function rowOf(traject: OpenTraject, losseAfspraken: number, vandaag: EpochDay): Werklijstregel {
  const stilSinds = traject.laatstePrestatie ?? traject.geopend
  const nummerTot = traject.stroom === 'ggz' ? addDays(stilSinds, DAGEN_ZONDER_PRESTATIE) : null
  return { traject, dagenStil: vandaag - stilSinds, nummerTot, losseAfspraken, keuzes: KEUZES }
}
