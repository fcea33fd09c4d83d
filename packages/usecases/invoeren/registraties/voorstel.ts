import { canonical } from '@zorgketen/rules'
import { formatDay, type Maand } from '@zorgketen/values'
import { dayOfRegistratie, patientenVan, zorgverlenersVan } from '@zorgketen/zorgprestatie'
import { z } from 'zod'
import { registratie as codec, type Registratie } from '../../formaten/registratie.ts'
import type { Kast } from '../../opslag/opslag.ts'
import { maandVan } from '../../registreren/maand-van.ts'
import type { Invoerfout } from '../../stam/invoer/tabel.ts'
import { onbekendeVerwijzing } from '../../stam/invoer/teksten.ts'
import type { Veldverschil } from '../../stam/invoer/voorstel.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import { type Bekend, readBekend } from '../bekend.ts'
import type { Invoerregel, Invoervoorstel, Tabelinvoer } from '../voorstel.ts'
import { readBestaand } from './bestaand.ts'
import type { Gelezen, Gelezenrij } from './gelezen.ts'
import { REGISTRATIEKOLOMMEN } from './kolommen.ts'
import { readNdjsonRegistraties } from './lees-ndjson.ts'
import { readTabelRegistraties } from './lees-tabel.ts'
import { AL_INGETROKKEN, maandDicht, tweemaal } from './teksten.ts'

/** A file of registrations: a table, or text of NDJSON in the format of a registration. */
export type Registratieinvoer = Tabelinvoer | { readonly ndjson: string; readonly vingerafdruk: string }

/** A registration of the file that holds, with what was recorded under its id; null for a new one. */
export interface Registratieuitkomst extends Invoerregel {
  readonly registratie: Registratie
  readonly oud: Registratie | null
}

export interface Registratievoorstel {
  readonly beeld: Invoervoorstel
  readonly uitkomsten: readonly Registratieuitkomst[]
}

const VERWIJST = ['patient', 'eenheid', 'zorgverlener'] as const

/** Reads a file of registrations against what is recorded now. */
export async function proposeRegistraties(
  kast: Kast,
  { gereedschap }: Pick<Werkplek, 'gereedschap'>,
  invoer: Registratieinvoer,
  bezet: ReadonlySet<string> = new Set(),
): Promise<Registratievoorstel> {
  const bekend = await readBekend(kast, gereedschap.referentie, REGISTRATIEKOLOMMEN)
  const gelezen = 'ndjson' in invoer ? readNdjsonRegistraties(invoer.ndjson) : readTabelRegistraties(invoer, bekend)
  const { perId, ingetrokken } = await readBestaand(
    kast,
    gelezen.rijen.map(({ registratie }) => registratie),
    bezet,
  )
  const dicht = new Set((await kast.maanden.maanden()).flatMap(({ maand, gesloten }) => (gesloten ? [maand] : [])))
  const namen = new Map((await kast.registers.actueel('patient')).map(({ id, label }) => [id, label]))
  const fouten = [...gelezen.fouten]
  const uitkomsten = new Map<string, Registratieuitkomst>()
  let dubbeleRijen = 0
  for (const rij of gelezen.rijen) {
    const { registratie } = rij
    const eerder = uitkomsten.get(registratie.id)
    if (eerder !== undefined && canonical(eerder.registratie) === canonical(registratie)) {
      dubbeleRijen += 1
      continue
    }
    const oud = perId.get(registratie.id) ?? null
    const mis = [
      ...(eerder === undefined ? [] : [faultAt(gelezen, rij, 'id', tweemaal(eerder.rijen[0] ?? 0))]),
      ...(ingetrokken.has(registratie.id) ? [faultAt(gelezen, rij, 'id', AL_INGETROKKEN)] : []),
      ...unknownOf(gelezen, rij, bekend),
      ...closedOf(gelezen, rij, oud, dicht),
    ]
    fouten.push(...mis)
    if (mis.length === 0) uitkomsten.set(registratie.id, outcomeOf(rij, oud, namen))
  }
  const regels = [...uitkomsten.values()]
  const { kolommen, nietHerkend, hersteld } = gelezen
  fouten.sort((a, b) => a.rij - b.rij)
  return { uitkomsten: regels, beeld: { kolommen, nietHerkend, regels, fouten, hersteld, dubbeleRijen } }
}

const faultAt = (
  { kolommen }: Gelezen,
  { rij }: Gelezenrij,
  veld: string,
  uitleg: Pick<Invoerfout, 'wat' | 'verwacht' | 'doe'>,
): Invoerfout => ({
  rij,
  kolom: kolommen.find(({ sleutel }) => sleutel === veld)?.kop ?? veld,
  ...uitleg,
  voorstellen: [],
})

const unknownOf = (gelezen: Gelezen, rij: Gelezenrij, { sleutels }: Bekend): readonly Invoerfout[] =>
  VERWIJST.filter((veld) => named(rij.registratie)[veld].some((id) => sleutels[veld]?.has(id) !== true)).map((veld) =>
    faultAt(gelezen, rij, veld, onbekendeVerwijzing(veld)),
  )

/** The documents that a registration names. */
const named = (registratie: Registratie): Readonly<Record<(typeof VERWIJST)[number], readonly string[]>> => ({
  patient: patientenVan(registratie),
  eenheid: [registratie.eenheid],
  zorgverlener: zorgverlenersVan(registratie),
})

/** A closed month takes nothing and loses nothing; a row that changes nothing is no matter. */
function closedOf(
  gelezen: Gelezen,
  rij: Gelezenrij,
  oud: Registratie | null,
  dicht: ReadonlySet<Maand>,
): readonly Invoerfout[] {
  if (oud !== null && canonical(oud) === canonical(rij.registratie)) return []
  const maanden = new Set([oud, rij.registratie].flatMap((een) => (een === null ? [] : [maandVan(een)])))
  return [...maanden]
    .filter((maand) => dicht.has(maand))
    .map((maand) => faultAt(gelezen, rij, 'datum', maandDicht(maand)))
}

function outcomeOf(
  { rij, registratie }: Gelezenrij,
  oud: Registratie | null,
  namen: ReadonlyMap<string, string>,
): Registratieuitkomst {
  const verschillen = oud === null ? [] : diffOf(oud, registratie)
  const wie = patientenVan(registratie)
    .map((id) => namen.get(id) ?? id)
    .join(', ')
  return {
    soort: oud === null ? 'nieuw' : verschillen.length === 0 ? 'ongewijzigd' : 'gewijzigd',
    id: registratie.id,
    label: `${formatDay(dayOfRegistratie(registratie))} · ${wie}`,
    rijen: [rij],
    verschillen,
    registratie,
    oud,
  }
}

function diffOf(oud: Registratie, nieuw: Registratie): readonly Veldverschil[] {
  const [was, wordt]: Readonly<Record<string, unknown>>[] = [z.encode(codec, oud), z.encode(codec, nieuw)]
  return REGISTRATIEKOLOMMEN.flatMap(({ sleutel, naam }) => {
    const [a, b] = [toon(was?.[sleutel]), toon(wordt?.[sleutel])]
    return a === b ? [] : [{ veld: sleutel, naam, oud: a, nieuw: b }]
  })
}

const toon = (waarde: unknown): string | null => (waarde === null || waarde === undefined ? null : String(waarde))
