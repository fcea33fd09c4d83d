import type { Administratie, TeDeclareren, Verzekering } from '@zorgketen/declaratie'
import type { Betaler, EpochDay, Ztn } from '@zorgketen/values'
import type { Prestatie } from '@zorgketen/zorgprestatie'
import { type Koppeling, tiePrestaties, type Zorgtraject } from '@zorgketen/zorgtraject'
import type { Stamgegevens } from '../formaten/stamgegevens.ts'

type Patient = Stamgegevens['patienten'][number]
type Verwijzing = NonNullable<Patient['verwijzing']>

/** A verwijzing that stands at the zorgvraag of one zorgtraject; null: at none in particular. */
export interface Trajectverwijzing extends Verwijzing {
  readonly zorgtraject: Ztn | null
}

/**
 * Master data in which a patient may have all its verwijzingen. The file format keeps one; with the list each prestatie
 * goes with the one that held on its day, so that a new verwijzing does not change what was sent before.
 */
export interface StamMetVerwijzingen extends Omit<Stamgegevens, 'patienten'> {
  readonly patienten: readonly (Patient & { readonly verwijzingen?: readonly Trajectverwijzing[] })[]
}

/** Prestaties with the number they are tied to, and those that have none. */
export interface Gebonden {
  readonly teDeclareren: readonly TeDeclareren[]
  readonly weigeringen: Koppeling['weigeringen']
}

/** Ties prestaties to the zorgtrajectnummers of the administration. */
export function tie(stamgegevens: StamMetVerwijzingen, prestaties: readonly Prestatie[]): Gebonden {
  const declarant = stamgegevens.declarant.agb
  const trajecten: readonly Zorgtraject[] = stamgegevens.zorgtrajecten.map((traject) => ({ ...traject, declarant }))
  const patienten = new Map(stamgegevens.patienten.map((patient) => [patient.id, patient]))
  const { gebonden, weigeringen } = tiePrestaties(prestaties, {
    declarant,
    trajecten,
    plaatsingen: stamgegevens.plaatsingen,
  })
  const teDeclareren = gebonden.map(({ prestatie, zorgtraject, startdatum, plaatsing }) => {
    const patient = patienten.get(prestatie.patient)
    return {
      prestatie,
      zorgtraject: { ...zorgtraject, startdatum },
      plaatsing,
      verwijzing: patient === undefined ? null : verwijzingVoor(patient, zorgtraject.nummer, prestatie.datum),
      privacy: patient?.privacy ?? false,
    }
  })
  return { teDeclareren, weigeringen }
}

/**
 * The verwijzing that held on the day of care, of the zorgtraject or of none in particular: the last one up to it, one
 * without a date being the oldest. Without any, the one of the file format goes along: when that is dated after the
 * care, the gate says so (VC042), and a mistake in its date does not turn into no verwijzing at all.
 */
function verwijzingVoor(
  { verwijzing, verwijzingen }: StamMetVerwijzingen['patienten'][number],
  nummer: Ztn,
  dag: EpochDay,
): Verwijzing | null {
  if (verwijzingen === undefined) return verwijzing
  const eigen = verwijzingen.filter(({ zorgtraject }) => zorgtraject === null || zorgtraject === nummer)
  let found: Trajectverwijzing | null = null
  for (const een of eigen) {
    if (een.datum !== null && een.datum > dag) continue
    if (found === null || (een.datum ?? -Infinity) >= (found.datum ?? -Infinity)) found = een
  }
  if (found === null) return verwijzing
  const { soort, datum, verwijzer } = found
  return { soort, datum, verwijzer }
}

export const verzekeringenOf = ({ patienten }: Stamgegevens): readonly Verzekering[] =>
  patienten.flatMap(({ id, bsn, skn, geboortedatum, verzekeringen }) =>
    verzekeringen.map(({ betaler, geldig }) => ({ verzekerde: { id, betaler, bsn, skn, geboortedatum }, geldig })),
  )

/** The administration as one payer concerns it. */
export const administratieOf = (
  stamgegevens: Stamgegevens,
  betaler: Betaler,
  prestaties: readonly TeDeclareren[],
): Administratie => ({
  declarant: stamgegevens.declarant,
  betaler,
  prestaties,
  verzekeringen: verzekeringenOf(stamgegevens),
  zorgverleners: stamgegevens.zorgverleners,
  contracten: stamgegevens.contracten,
})
