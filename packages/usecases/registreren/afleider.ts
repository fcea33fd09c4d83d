import { addDays, type EpochDay, lastOfMonth, type Maand, periodOfMaand } from '@zorgketen/values'
import { type Afleiding, samenhangOf, type Zorgomgeving } from '@zorgketen/zorgprestatie'
import type { Registratie } from '../formaten/registratie.ts'
import type { Stamgegevens } from '../formaten/stamgegevens.ts'
import type { Kast } from '../opslag/opslag.ts'
import { deriveIn } from '../stappen/derive.ts'
import { omgevingVan } from '../stappen/omgeving-van.ts'
import { referentieVan } from '../tarieven/referentie-van.ts'
import { vandaagVan } from '../werk/vandaag.ts'
import type { Werkplek } from '../werk/werkplek.ts'

/** Derives registrations in some days as they stand among what is kept. */
export interface Afleider {
  readonly omgeving: Zorgomgeving
  readonly derive: (registraties: readonly Registratie[]) => readonly Afleiding[]
}

/** Days, both included. */
export interface Dagen {
  readonly van: EpochDay
  readonly tot: EpochDay
}

type Gereedschap = Pick<Werkplek, 'gereedschap' | 'nu'>

/**
 * Makes the derivation of some days out of the store, usually those of a month. `patienten`: whose other registrations may weigh, null for everyone;
 * `ook`: registrations that count instead of what is kept under their ids, or that are not kept yet.
 */
export async function afleiderVan(
  kast: Kast,
  { gereedschap, nu }: Gereedschap,
  stam: Stamgegevens,
  { van, tot }: Dagen,
  { patienten, ook = [] }: { readonly patienten: readonly string[] | null; readonly ook?: readonly Registratie[] },
): Promise<Afleider> {
  const gekend = await kast.registraties.wegen(van, tot, patienten)
  const nieuw = new Set(ook.map(({ id }) => id))
  const samenhang = samenhangOf([...gekend.filter(({ id }) => !nieuw.has(id)), ...ook])
  // A day of verblijf counts with the night after it.
  const gisteren = addDays(await vandaagVan(kast, { nu }), -1)
  const vak = { van, tot: gisteren < tot ? gisteren : tot }
  const omgeving = omgevingVan(stam, await referentieVan(kast, gereedschap), samenhang, vak)
  return { omgeving, derive: (registraties) => deriveIn(omgeving, registraties) }
}

/** Derives registrations of a month and keeps what they gave in it. */
export async function keepDerived(
  kast: Kast,
  maand: Maand,
  { derive }: Afleider,
  registraties: readonly Registratie[],
): Promise<void> {
  const ids = registraties.map(({ id }) => id)
  await kast.prestaties.zet(maand, derive(registraties), ids)
}

export function dagenVan(maand: Maand): Dagen {
  const { van } = periodOfMaand(maand)
  return { van, tot: lastOfMonth(van) }
}
