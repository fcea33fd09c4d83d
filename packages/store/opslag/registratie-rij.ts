import { type Contact, registratie as codec, type Registratie } from '@zorgketen/usecases'
import type { Registratierij } from '@zorgketen/usecases/opslag'
import { type ClockTime, formatDay, type Minutes, maandOf } from '@zorgketen/values'
import { dayOfRegistratie, weegtMee } from '@zorgketen/zorgprestatie'
import { json } from '../json.ts'
import { dagOf } from './dag.ts'
import { momentOf } from './moment.ts'
import type { Kolommen, Rij } from './row-set.ts'

/** Columns of a registration beside its key and times. Times in seconds since midnight, durations in minutes. */
export const REGISTRATIEKOLOMMEN: Kolommen = {
  vervallen: 'boolean',
  soort: 'text',
  maand: 'text',
  datum: 'date',
  begintijd: 'int',
  tot: 'date',
  patient: 'text',
  zorgverlener: 'text',
  eenheid: 'text',
  stroom: 'text',
  zorgsoort: 'text',
  geplande_minuten: 'int',
  directe_minuten: 'int',
  indirecte_minuten: 'int',
  inhoud: 'json',
  weegt: 'boolean',
  herkomst: 'text',
  door: 'text',
}

export function waardenOf(
  registratie: Registratie,
  vervallen: boolean,
  { door, reden }: { readonly door: string; readonly reden: string },
): Rij {
  const dag = dayOfRegistratie(registratie)
  const consult = registratie.soort === 'consult' ? registratie : null
  return [
    vervallen,
    registratie.soort,
    maandOf(dag),
    formatDay(dag),
    registratie.soort === 'verblijf' ? registratie.opname.tijd : registratie.begintijd,
    registratie.soort === 'verblijf' && registratie.ontslag !== null ? formatDay(registratie.ontslag.dag) : null,
    registratie.soort === 'groepssessie' ? null : registratie.patient,
    registratie.soort === 'consult' || registratie.soort === 'overig' ? registratie.zorgverlener : null,
    registratie.eenheid,
    registratie.soort === 'groepssessie' ? null : registratie.stroom,
    consult?.zorgsoort ?? null,
    consult?.geplandeMinuten ?? null,
    consult?.directeMinuten ?? null,
    consult?.indirecteMinuten ?? null,
    consult === null ? json(codec.encode(registratie)) : bijOf(consult),
    weegtMee(registratie),
    reden,
    door,
  ]
}

/** What few contacts have. */
type Bij = Pick<Contact, 'kanaal' | 'reistijd' | 'tolk'>

/** Null when the contact has nothing of it. */
function bijOf({ kanaal, reistijd, tolk }: Contact): string | null {
  const bij: Bij = {
    ...(kanaal === undefined ? {} : { kanaal }),
    ...(reistijd === undefined ? {} : { reistijd }),
    ...(tolk === undefined ? {} : { tolk }),
  }
  return Object.keys(bij).length === 0 ? null : json(bij)
}

interface Kolomwaarden {
  readonly id: string
  readonly datum: string
  readonly eenheid: string
}

interface ContactRecord extends Kolomwaarden {
  readonly soort: 'consult'
  readonly patient: string
  readonly stroom: Contact['stroom']
  readonly begintijd: ClockTime | null
  readonly zorgsoort: Contact['zorgsoort']
  readonly zorgverlener: string
  readonly geplande_minuten: Minutes | null
  readonly directe_minuten: Minutes
  readonly indirecte_minuten: Minutes | null
  readonly inhoud: Bij | null
}

interface AnderRecord extends Kolomwaarden {
  readonly soort: Exclude<Registratie['soort'], 'consult'>
  readonly patient: string | null
  readonly zorgverlener: string | null
  readonly inhoud: unknown
}

export type RegistratieRecord = ContactRecord | AnderRecord

export type VersieRecord = RegistratieRecord & {
  readonly versie: number
  readonly vervallen: boolean
  readonly gekend_van: string
  readonly door: string
  readonly herkomst: string
}

export const REGISTRATIEVELDEN = `r.soort, r.id, r.patient, r.stroom, r.datum, r.begintijd, r.zorgsoort, r.eenheid,
  r.zorgverlener, r.geplande_minuten, r.directe_minuten, r.indirecte_minuten, r.inhoud`

export const VERSIEVELDEN = `${REGISTRATIEVELDEN}, r.versie, r.vervallen, r.gekend_van, r.door, r.herkomst`

/** A contact is made of its columns, which are most rows by far; another kind is read from its document. */
export function registratieOf(rij: RegistratieRecord): Registratie {
  if (rij.soort !== 'consult') return codec.parse(rij.inhoud)
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
    ...rij.inhoud,
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
