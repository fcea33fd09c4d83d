import { contains, type EpochDay, type Minutes, type Period, type Tekst, weekdayOf } from '@zorgketen/values'
import {
  type Agendakader,
  type Dagrooster,
  makeStam,
  type PlanningIsRealisatie,
  type Reserveregel,
  type Standaardduur,
  standaardduurOp,
} from '@zorgketen/zorgprestatie'
import type { Kast } from '../opslag/opslag.ts'
import { readRegister } from '../registreren/register-documenten.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import type { Agendaafspraak } from './afspraak.ts'
import { momentVan } from './klok.ts'
import { readPlan } from './plandocument.ts'
import type { PlandocumentVan } from './planregisters.ts'

/** What the agenda of an organisation goes by, read at one moment. */
export interface Planning extends Agendakader {
  readonly moment: Awaited<ReturnType<typeof momentVan>>
  readonly duren: readonly Standaardduur[]
  readonly reserves: readonly Reserveregel[]
  readonly roosters: readonly PlandocumentVan<'rooster'>[]
  readonly besluiten: readonly PlanningIsRealisatie[]
}

export async function readPlanning(kast: Kast, plek: Pick<Werkplek, 'nu'>): Promise<Planning> {
  const [organisatie] = await readRegister(kast, 'organisatie')
  const besluiten = organisatie?.planningIsRealisatie ?? []
  const moment = await momentVan(kast, plek)
  return {
    moment,
    vandaag: moment.dag,
    // A confirmation asks only whether planned time counts; the rest of the master data comes with the derivation.
    stam: makeStam({ eenheden: [], zorgverleners: [], planningIsRealisatie: besluiten }),
    besluiten,
    soorten: await readPlan(kast, 'internesoort'),
    duren: await readPlan(kast, 'standaardduur'),
    reserves: await readPlan(kast, 'reserve'),
    roosters: await readPlan(kast, 'rooster'),
  }
}

/** When someone works on a day: by the own roster, else by the common one; null when none or more than one holds. */
export function roosterOp(
  { roosters }: Pick<Planning, 'roosters'>,
  zorgverlener: string,
  datum: EpochDay,
): Dagrooster | null {
  const regel = onlyOwn(roosters, zorgverlener, datum)
  if (regel === null) return null
  const weekdag = weekdayOf(datum)
  return { zorgverlener, datum, blokken: regel.blokken.filter((blok) => blok.weekdag === weekdag) }
}

function onlyOwn<T extends { readonly zorgverlener: string | null; readonly geldig: Period }>(
  regels: readonly T[],
  zorgverlener: string,
  dag: EpochDay,
): T | null {
  const geldig = regels.filter((regel) => contains(regel.geldig, dag))
  const eigen = geldig.filter((regel) => regel.zorgverlener === zorgverlener)
  const keuze = eigen.length > 0 ? eigen : geldig.filter((regel) => regel.zorgverlener === null)
  return keuze.length === 1 ? (keuze[0] ?? null) : null
}

/** How long an appointment of this kind takes by default; null when nothing, or more than one thing, was decided. */
export function standaardduurVan(
  { soorten, duren }: Pick<Planning, 'soorten' | 'duren'>,
  { interneSoort, zorgsoort, datum }: Pick<Agendaafspraak, 'interneSoort' | 'zorgsoort' | 'datum'>,
): Minutes | null {
  const soort = soorten.find(({ id, geldig }) => id === interneSoort && contains(geldig, datum))
  if (soort === undefined) return null
  const voor = soort.prestatiesoort === 'consult' ? (zorgsoort ?? 'behandeling') : soort.prestatiesoort
  const duur = standaardduurOp(duren, voor, interneSoort, datum)
  return typeof duur === 'string' ? null : duur.minuten
}

/** The names of kinds as they are on a day. */
export const soortnaam = ({ soorten }: Pick<Planning, 'soorten'>, id: string, dag: EpochDay): Tekst => {
  const naam = soorten.find((soort) => soort.id === id && contains(soort.geldig, dag))?.naam ?? id
  return { nl: naam, en: naam }
}
