import type { Overname } from '../overname/overname.ts'
import type { PatientDocument } from '../stam/documenten/patient.ts'
import type { ZorgverlenerDocument } from '../stam/documenten/zorgverlener.ts'

/** Ids of the rebuilt data by which a person is kept here already, or must be kept. */
export interface Koppeling {
  readonly patienten: ReadonlyMap<string, string>
  readonly zorgverleners: ReadonlyMap<string, string>
}

/**
 * Ties rebuilt people to those that are kept here: a patient by BSN, else by SKN; a professional by AGB code. A rebuilt
 * patient whose number belongs to somebody else here gets a number of its own.
 */
export function matchPeople(
  { stamgegevens }: Overname,
  hier: {
    readonly patienten: readonly PatientDocument[]
    readonly zorgverleners: readonly ZorgverlenerDocument[]
  },
): Koppeling {
  const actief = hier.patienten.filter(({ opgegaanIn }) => opgegaanIn === null)
  const opBsn = new Map(actief.flatMap((een) => (een.bsn === null ? [] : [[een.bsn, een.id] as const])))
  const opSkn = new Map(actief.flatMap((een) => (een.skn === null ? [] : [[een.skn, een.id] as const])))
  const opId = new Map(hier.patienten.map((een) => [een.id, een]))
  const patienten = new Map<string, string>()
  for (const { id, bsn, skn } of stamgegevens.patienten) {
    const zelfde = (bsn === null ? undefined : opBsn.get(bsn)) ?? (skn === null ? undefined : opSkn.get(skn))
    const ander = opId.get(id)
    if (zelfde !== undefined) patienten.set(id, zelfde)
    else if (ander !== undefined && isOther(ander, bsn, skn)) patienten.set(id, `overname-${id}`)
  }
  const opAgb = new Map(hier.zorgverleners.flatMap((een) => (een.agb === null ? [] : [[een.agb, een.id] as const])))
  const zorgverleners = new Map<string, string>()
  for (const { id, agb } of stamgegevens.zorgverleners) {
    const zelfde = agb === null ? undefined : opAgb.get(agb)
    if (zelfde !== undefined) zorgverleners.set(id, zelfde)
  }
  return { patienten, zorgverleners }
}

/** Whether the patient kept under this number is surely somebody else. */
const isOther = (hier: PatientDocument, bsn: string | null, skn: string | null): boolean =>
  hier.opgegaanIn !== null ||
  (bsn !== null && hier.bsn !== null && hier.bsn !== bsn) ||
  (skn !== null && hier.skn !== null && hier.skn !== skn)
