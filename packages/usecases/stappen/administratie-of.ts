import type { Administratie, TeDeclareren, Verzekering } from '@zorgketen/declaratie'
import type { Betaler } from '@zorgketen/values'
import type { Prestatie } from '@zorgketen/zorgprestatie'
import { type Koppeling, tiePrestaties, type Zorgtraject } from '@zorgketen/zorgtraject'
import type { Stamgegevens } from '../formaten/stamgegevens.ts'

/** Prestaties with the number they are tied to, and those that have none. */
export interface Gebonden {
  readonly teDeclareren: readonly TeDeclareren[]
  readonly weigeringen: Koppeling['weigeringen']
}

/** Ties prestaties to the zorgtrajectnummers of the administration. */
export function tie(stamgegevens: Stamgegevens, prestaties: readonly Prestatie[]): Gebonden {
  const declarant = stamgegevens.declarant.agb
  const trajecten: readonly Zorgtraject[] = stamgegevens.zorgtrajecten.map((traject) => ({ ...traject, declarant }))
  const patienten = new Map(stamgegevens.patienten.map((patient) => [patient.id, patient]))
  const { gebonden, weigeringen } = tiePrestaties(prestaties, {
    declarant,
    trajecten,
    plaatsingen: stamgegevens.plaatsingen,
    overgang: new Set(),
  })
  const teDeclareren = gebonden.map(({ prestatie, zorgtraject, startdatum, plaatsing }) => {
    const patient = patienten.get(prestatie.patient)
    return {
      prestatie,
      zorgtraject: { ...zorgtraject, startdatum },
      plaatsing,
      verwijzing: patient?.verwijzing ?? null,
      privacy: patient?.privacy ?? false,
    }
  })
  return { teDeclareren, weigeringen }
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
