import type { Registratie } from '@zorgketen/usecases'
import type { Registratierij } from '@zorgketen/usecases/opslag'
import { type ClockTime, formatDay, type Minutes, maandOf } from '@zorgketen/values'
import { json } from '../json.ts'
import { dagOf } from './dag.ts'
import { momentOf } from './moment.ts'
import type { Kolommen, Rij } from './row-set.ts'

/** Columns of a registration beside its key and times. Times in seconds since midnight, durations in minutes. */
export const REGISTRATIEKOLOMMEN: Kolommen = {
  vervallen: 'boolean',
  maand: 'text',
  datum: 'date',
  begintijd: 'int',
  patient: 'text',
  zorgverlener: 'text',
  eenheid: 'text',
  stroom: 'text',
  zorgsoort: 'text',
  geplande_minuten: 'int',
  directe_minuten: 'int',
  indirecte_minuten: 'int',
  bij: 'json',
  herkomst: 'text',
  door: 'text',
}

export function waardenOf(
  registratie: Registratie,
  vervallen: boolean,
  { door, reden }: { readonly door: string; readonly reden: string },
): Rij {
  return [
    vervallen,
    maandOf(registratie.datum),
    formatDay(registratie.datum),
    registratie.begintijd,
    registratie.patient,
    registratie.zorgverlener,
    registratie.eenheid,
    registratie.stroom,
    registratie.zorgsoort,
    registratie.geplandeMinuten,
    registratie.directeMinuten,
    registratie.indirecteMinuten,
    bijOf(registratie),
    reden,
    door,
  ]
}

/** What few contacts have. */
type Bij = Pick<Registratie, 'kanaal' | 'reistijd' | 'tolk'>

/** Null when the contact has nothing of it. */
function bijOf({ kanaal, reistijd, tolk }: Registratie): string | null {
  const bij: Bij = {
    ...(kanaal === undefined ? {} : { kanaal }),
    ...(reistijd === undefined ? {} : { reistijd }),
    ...(tolk === undefined ? {} : { tolk }),
  }
  return Object.keys(bij).length === 0 ? null : json(bij)
}

export interface RegistratieRecord {
  readonly id: string
  readonly patient: string
  readonly stroom: Registratie['stroom']
  readonly datum: string
  readonly begintijd: ClockTime | null
  readonly zorgsoort: Registratie['zorgsoort']
  readonly eenheid: string
  readonly zorgverlener: string
  readonly geplande_minuten: Minutes | null
  readonly directe_minuten: Minutes
  readonly indirecte_minuten: Minutes | null
  readonly bij: Bij | null
}

export interface VersieRecord extends RegistratieRecord {
  readonly versie: number
  readonly vervallen: boolean
  readonly gekend_van: string
  readonly door: string
  readonly herkomst: string
}

export const REGISTRATIEVELDEN = `r.id, r.patient, r.stroom, r.datum, r.begintijd, r.zorgsoort, r.eenheid, r.zorgverlener,
  r.geplande_minuten, r.directe_minuten, r.indirecte_minuten, r.bij`

export const VERSIEVELDEN = `${REGISTRATIEVELDEN}, r.versie, r.vervallen, r.gekend_van, r.door, r.herkomst`

export function registratieOf(rij: RegistratieRecord): Registratie {
  return {
    soort: 'consult',
    id: rij.id,
    patient: rij.patient,
    stroom: rij.stroom,
    datum: dagOf(rij.datum),
    begintijd: rij.begintijd,
    zorgsoort: rij.zorgsoort,
    eenheid: rij.eenheid,
    zorgverlener: rij.zorgverlener,
    geplandeMinuten: rij.geplande_minuten,
    directeMinuten: rij.directe_minuten,
    indirecteMinuten: rij.indirecte_minuten,
    ...rij.bij,
  }
}

export const versieOf = (rij: VersieRecord): Registratierij => ({
  registratie: registratieOf(rij),
  versie: rij.versie,
  vervallen: rij.vervallen,
  gekendVan: momentOf(rij.gekend_van),
  door: rij.door,
  herkomst: rij.herkomst,
})
