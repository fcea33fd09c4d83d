import type { Referentie } from '@zorgketen/reference'
import { ageOn, type EpochDay, lastOfMonth } from '@zorgketen/values'
import {
  dayOfRegistratie,
  makeTarieven,
  makeZorgomgeving,
  type Samenhang,
  type Tarieven,
  type Zorgomgeving,
  type Zorgregistratie,
  ZPM_VANAF,
} from '@zorgketen/zorgprestatie'
import type { Stamgegevens } from '../formaten/stamgegevens.ts'
import { heeftAfspraakVan } from './heeft-afspraak.ts'
import { settingstamVan } from './stam-met-settingkeuze.ts'

/** Days of stays to derive, both included. */
export type Verblijfsvak = Zorgomgeving['verblijfsvak']

// Fictitious tariffs only for an administration that says it is fictitious itself.
const tarievenFor = ({ fictief }: Stamgegevens, referentie: Referentie): Tarieven =>
  makeTarieven(referentie, { packs: fictief ? ['nza', 'fictief'] : ['nza'] })

/** The surroundings in which registrations of a provider are derived. */
export function omgevingVan(
  stamgegevens: Stamgegevens,
  referentie: Referentie,
  samenhang: Samenhang,
  verblijfsvak: Verblijfsvak,
): Zorgomgeving {
  let geboren: ReadonlyMap<string, EpochDay | null> | null = null
  const gegeven = {
    tarieven: tarievenFor(stamgegevens, referentie),
    stamVoor: settingstamVan(stamgegevens),
    heeftAfspraak: heeftAfspraakVan(stamgegevens),
    leeftijdOp: (patient: string, dag: EpochDay) => {
      geboren ??= new Map(stamgegevens.patienten.map(({ id, geboortedatum }) => [id, geboortedatum]))
      const geboortedatum = geboren.get(patient) ?? null
      return geboortedatum === null ? null : ageOn(geboortedatum, dag)
    },
    verblijfsvak,
  }
  return makeZorgomgeving(gegeven, samenhang)
}

/** The days of stays that a list of registrations speaks of: up to the end of the month of its last day. */
export function vakVan(registraties: readonly Zorgregistratie[]): Verblijfsvak {
  let laatste = ZPM_VANAF
  for (const registratie of registraties) {
    const dag = dayOfRegistratie(registratie)
    if (dag > laatste) laatste = dag
    if (registratie.soort === 'verblijf' && registratie.ontslag !== null && registratie.ontslag.dag > laatste) {
      laatste = registratie.ontslag.dag
    }
  }
  return { van: ZPM_VANAF, tot: lastOfMonth(laatste) }
}
