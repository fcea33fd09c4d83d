import { contains, type Tekst } from '@zorgketen/values'
import type { Stam } from '../stam/stam.ts'
import type { Settingcontact } from './settingcontact.ts'
import type { Settingvoorwaarden } from './settingregel.ts'

export type Kenmerk = keyof Settingvoorwaarden

/** Every feature of a contact that a rule can look at, in the order in which an explanation names them. */
export const KENMERKEN = [
  'eenheid',
  'team',
  'teamsoort',
  'strafrechtelijkeTitel',
  'locatiesoort',
  'zorgverlener',
  'beroep',
  'zorgprogramma',
  'stroom',
] as const satisfies readonly Kenmerk[]

export const KENMERKNAAM: Readonly<Record<Kenmerk, Tekst>> = {
  eenheid: { nl: 'eenheid', en: 'unit' },
  team: { nl: 'team', en: 'team' },
  teamsoort: { nl: 'soort team', en: 'kind of team' },
  strafrechtelijkeTitel: { nl: 'lopende strafrechtelijke titel', en: 'running criminal-law title' },
  locatiesoort: { nl: 'soort locatie', en: 'kind of location' },
  zorgverlener: { nl: 'zorgverlener', en: 'professional' },
  beroep: { nl: 'beroep', en: 'profession' },
  zorgprogramma: { nl: 'zorgprogramma', en: 'care programme' },
  stroom: { nl: 'stroom', en: 'stream' },
}

/** What a contact shows of a feature. Null: there is none, which is a fact; undefined: not recorded. */
export type Kenmerkwaarde = string | boolean | null | undefined

/** Reads one feature of a contact, the profession and the running title as they were on its day. */
export function readKenmerk(kenmerk: Kenmerk, contact: Settingcontact, stam: Stam): Kenmerkwaarde {
  switch (kenmerk) {
    case 'strafrechtelijkeTitel':
      return runningTitel(contact)
    case 'beroep':
      return beroepOf(contact, stam)
    case 'locatiesoort':
      return contact.locatiesoort ?? undefined
    default:
      return contact[kenmerk]
  }
}

export function runningTitel({ strafrechtelijkeTitels, datum }: Settingcontact): boolean | undefined {
  return strafrechtelijkeTitels?.some((titel) => contains(titel, datum))
}

/** Nobody in particular has no profession; of who has no single one recorded on the day it is unknown. */
function beroepOf({ zorgverlener, datum }: Settingcontact, stam: Stam): string | null | undefined {
  if (zorgverlener === null) return null
  const periode = stam.beroepOp(zorgverlener, datum)
  return typeof periode === 'string' ? undefined : periode.beroep
}
