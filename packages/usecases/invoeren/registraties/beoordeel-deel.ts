import { canonical } from '@zorgketen/rules'
import type { Maand } from '@zorgketen/values'
import { patientenVan, zorgverlenersVan } from '@zorgketen/zorgprestatie'
import type { Registratie } from '../../formaten/registratie.ts'
import type { Bewaard } from '../../opslag/registratiekast.ts'
import { maandVan } from '../../registreren/maand-van.ts'
import type { Invoerfout } from '../../stam/invoer/tabel.ts'
import { onbekendeVerwijzing } from '../../stam/invoer/teksten.ts'
import type { Gelezenrij, GeopendeInvoer } from './gelezen.ts'
import { afdrukVan, type Gezien } from './gezien.ts'
import type { Kennis } from './kennis.ts'
import { AL_INGETROKKEN, maandDicht, tweemaal, wachtOp } from './teksten.ts'

/** A row that holds, with what is kept under its id: null for a new one. */
export interface Uitkomst {
  readonly soort: 'nieuw' | 'gewijzigd' | 'ongewijzigd'
  readonly rij: number
  readonly rijen: readonly number[]
  readonly registratie: Registratie
  readonly oud: Registratie | null
  /** The version it was held against; 0 for a new one. */
  readonly versie: number
}

export interface Deeloordeel {
  readonly uitkomsten: readonly Uitkomst[]
  readonly fouten: readonly Invoerfout[]
  /** Rows that say what an earlier row says. */
  readonly dubbel: number
  /** Tells `Gezien` of the ids of this part, once what was decided holds. */
  readonly onthoud: () => void
}

/** What is needed of the file as a whole. */
export type Bestandsbeeld = Pick<GeopendeInvoer, 'kolommen' | 'zwijgt'>

const VERWIJST = ['patient', 'eenheid', 'zorgverlener'] as const

/**
 * Holds rows against what is kept, what is recorded of people and places, and the rows before them. `verbied`: rows that
 * would change what a closed month gave, with that month.
 */
export function beoordeelDeel(
  beeld: Bestandsbeeld,
  rijen: readonly Gelezenrij[],
  bewaard: readonly Bewaard[],
  kennis: Kennis,
  gezien: Gezien,
  verbied: ReadonlyMap<number, Maand> = new Map(),
): Deeloordeel {
  const perId = new Map(bewaard.map((een) => [een.registratie.id, een]))
  const fouten: Invoerfout[] = []
  const uitkomsten: Uitkomst[] = []
  const hier = new Map<string, { readonly rij: number; readonly afdruk: number }>()
  let dubbel = 0
  for (const rij of rijen) {
    const { id } = rij.registratie
    const nu = perId.get(id)
    const oud = nu === undefined || nu.vervallen ? null : nu.registratie
    const registratie = filled(rij.registratie, oud, beeld.zwijgt)
    const afdruk = afdrukVan(JSON.stringify(registratie))
    const al = hier.get(id)
    const eerder = al === undefined ? gezien.eerder(id, afdruk) : al.afdruk === afdruk ? 'hetzelfde' : { rij: al.rij }
    if (eerder === 'hetzelfde') {
      dubbel += rij.samen?.rijen.length ?? 1
      continue
    }
    const soort = oud === null ? 'nieuw' : canonical(oud) === canonical(registratie) ? 'ongewijzigd' : 'gewijzigd'
    const gesloten = verbied.get(rij.rij)
    const mis = [
      ...(eerder === 'niet' ? [] : [faultAt(beeld, rij.rij, 'id', tweemaal(eerder.rij))]),
      ...(nu?.vervallen === true ? [faultAt(beeld, rij.rij, 'id', AL_INGETROKKEN)] : []),
      ...unknownOf(beeld, rij, kennis),
      ...(soort === 'ongewijzigd' ? [] : closedOf(beeld, rij, oud, kennis.dicht)),
      ...(gesloten === undefined ? [] : [faultAt(beeld, rij.rij, 'datum', maandDicht(gesloten))]),
    ]
    if (mis.length > 0) {
      fouten.push(...mis, ...waitingFor(rij, mis))
      continue
    }
    hier.set(id, { rij: rij.rij, afdruk })
    const nummers = rij.samen?.rijen ?? [rij.rij]
    uitkomsten.push({
      soort,
      rij: rij.rij,
      rijen: nummers,
      registratie,
      oud,
      versie: oud === null ? 0 : (nu?.versie ?? 0),
    })
  }
  return {
    uitkomsten,
    fouten,
    dubbel,
    onthoud: () => {
      for (const [id, { rij, afdruk }] of hier) gezien.onthoud(id, rij, afdruk)
    },
  }
}

/** Of what the file is silent about, what is kept stays. */
function filled(registratie: Registratie, oud: Registratie | null, zwijgt: readonly string[]): Registratie {
  if (zwijgt.length === 0 || oud === null || oud.soort !== registratie.soort) return registratie
  const was: Readonly<Record<string, unknown>> = { ...oud }
  const bij = Object.fromEntries(zwijgt.filter((veld) => was[veld] !== undefined).map((veld) => [veld, was[veld]]))
  // The silent fields of the same kind of registration are of the same type.
  return { ...registratie, ...bij } as Registratie
}

/** Where a table has another column for a field of a registration. */
const KOLOM: Readonly<Record<string, readonly string[]>> = {
  zorgverlener: ['zorgverlener', 'zorgverleners'],
  datum: ['datum', 'opnameDag'],
}

const faultAt = (
  { kolommen }: Bestandsbeeld,
  rij: number,
  veld: string,
  uitleg: Pick<Invoerfout, 'wat' | 'verwacht' | 'doe'>,
): Invoerfout => {
  const sleutels = KOLOM[veld] ?? [veld]
  const kop = kolommen.find(({ sleutel }) => sleutels.includes(sleutel))?.kop
  return { rij, kolom: kop ?? veld, ...uitleg, voorstellen: [] }
}

const waitingFor = ({ samen }: Gelezenrij, mis: readonly Invoerfout[]): readonly Invoerfout[] => {
  const zelf = new Set(mis.map(({ rij }) => rij))
  return (samen?.rijen ?? [])
    .filter((rij) => !zelf.has(rij))
    .map((rij) => ({ rij, kolom: null, ...wachtOp(mis[0]?.rij ?? 0), voorstellen: [] }))
}

function unknownOf(beeld: Bestandsbeeld, { rij, registratie, samen }: Gelezenrij, { bekend }: Kennis) {
  const fouten: Invoerfout[] = []
  const genoemd = {
    patient: patientenVan(registratie),
    eenheid: [registratie.eenheid],
    zorgverlener: zorgverlenersVan(registratie),
  }
  for (const veld of VERWIJST) {
    const onbekend = genoemd[veld].filter((id) => bekend.sleutels[veld]?.has(id) !== true)
    const plaatsen = new Set(onbekend.map((id) => (veld === 'patient' ? samen?.vanPatient.get(id) : undefined) ?? rij))
    for (const plaats of plaatsen) fouten.push(faultAt(beeld, plaats, veld, onbekendeVerwijzing(veld)))
  }
  return fouten
}

/** A closed month takes nothing and loses nothing; of a stay over more months only what changes matters. */
function closedOf(
  beeld: Bestandsbeeld,
  { rij, registratie }: Gelezenrij,
  oud: Registratie | null,
  dicht: ReadonlySet<Maand>,
): readonly Invoerfout[] {
  const los = [oud, registratie].filter((een) => een !== null && een.soort !== 'verblijf')
  const maanden = new Set(los.map((een) => maandVan(een as Registratie)))
  return [...maanden]
    .filter((maand) => dicht.has(maand))
    .map((maand) => faultAt(beeld, rij, 'datum', maandDicht(maand)))
}
