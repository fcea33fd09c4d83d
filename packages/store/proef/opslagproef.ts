import type { Kast, Opslag, Organisatierij } from '@zorgketen/usecases/opslag'
import {
  type Agb,
  type EpochDay,
  type Maand,
  parseAgb,
  parseDay,
  parseMaand,
  parseUzovi,
  type Uzovi,
} from '@zorgketen/values'
import { openOpslag } from '../opslag/open-opslag.ts'
import type { Store } from '../store.ts'

/** What a parser read, in a test that gives it good texts only. */
export function must<T>(gelezen: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!gelezen.ok) throw new Error('unusable part for a test')
  return gelezen.value
}

export const dag = (iso: string): EpochDay => must(parseDay(iso))
export const maand = (tekst: string): Maand => must(parseMaand(tekst))
export const agb = (code: string): Agb => must(parseAgb(code))
export const uzovi = (code: string): Uzovi => must(parseUzovi(code))

/** When and by whom, for tests: the n-th hour of a day. */
export const herkomst = (uur: number, reden = 'proef') => ({ op: op(uur), door: 'tester', reden })
export const op = (uur: number): string => `2023-04-01T${String(uur).padStart(2, '0')}:00:00.000Z`

/** An invented organisation. */
export const organisatie = (id: string, soort: Organisatierij['soort'] = 'aanbieder'): Organisatierij => ({
  id,
  naam: `Proef ${id}`,
  soort,
  omschrijving: 'verzonnen',
  fictief: true,
  agb: soort === 'aanbieder' ? [agb('94000001')] : [],
  uzovi: soort === 'betaler' ? uzovi('9992') : null,
  vandaag: null,
})

/** One organisation in a store: `doe` in a transaction of its own, `lees` at one moment. */
export interface Eigenkast {
  readonly opslag: Opslag
  readonly doe: <T>(werk: (kast: Kast) => Promise<T>) => Promise<T>
  readonly lees: <T>(werk: (kast: Kast) => Promise<T>) => Promise<T>
}

export async function found(store: Store, rij: Organisatierij): Promise<Eigenkast> {
  const opslag = openOpslag(store)
  const wie = { organisatie: rij.id, rol: 'beheerder' } as const
  await opslag.transact(wie, (kast) => kast.organisaties.zet(rij))
  return { opslag, doe: (werk) => opslag.transact(wie, werk), lees: (werk) => opslag.read(wie, werk) }
}

/** How long opening an engine may take on a busy machine (milliseconds). */
export const GEDULD = 120_000
