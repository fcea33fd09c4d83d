import type { Tekst } from '@zorgketen/values'
import { CONSULTKOLOMMEN } from './kolommen/consult.ts'
import { GROEPKOLOMMEN } from './kolommen/groep.ts'
import type { Registratiekolom } from './kolommen/kolom.ts'
import { OVERIGKOLOMMEN } from './kolommen/overig.ts'
import { VERBLIJFKOLOMMEN } from './kolommen/verblijf.ts'

/** The tables of registrations; NDJSON of any kind may come under each. */
export const REGISTRATIETABELLEN = ['registratie', 'groepssessie', 'verblijf', 'overig'] as const
export type Registratietabel = (typeof REGISTRATIETABELLEN)[number]

export const isRegistratietabel = (soort: string): soort is Registratietabel =>
  (REGISTRATIETABELLEN as readonly string[]).includes(soort)

/** What a table is called where one is chosen. */
export const TABELNAMEN: Readonly<Record<Registratietabel, Tekst>> = {
  registratie: { nl: 'registraties', en: 'registrations' },
  groepssessie: { nl: 'groepssessies', en: 'group sessions' },
  verblijf: { nl: 'verblijven', en: 'stays' },
  overig: { nl: 'overige prestaties', en: 'other prestaties' },
}

export const KOLOMMEN: Readonly<Record<Registratietabel, readonly Registratiekolom[]>> = {
  registratie: CONSULTKOLOMMEN,
  groepssessie: GROEPKOLOMMEN,
  verblijf: VERBLIJFKOLOMMEN,
  overig: OVERIGKOLOMMEN,
}

/** Tables of which several rows make one registration. */
export const SAMENGESTELD: ReadonlySet<Registratietabel> = new Set(['groepssessie', 'verblijf'])
