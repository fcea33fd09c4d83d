import { type Cents, cents } from '@zorgketen/values'
import type { Regelstand } from '../model/dossier.ts'
import type { Retourmelding, Retourregel } from '../model/retour.ts'
import type { Reden } from '../uitleg/reden.ts'

/** What a return says of one line of its message, read and weighed. */
export interface Antwoord {
  readonly stand: Extract<Regelstand, 'geweigerd' | 'afgekeurd' | 'toegekend'>
  readonly toegekend: Cents
  readonly toegekendNietFinancieel: Cents
  readonly meldingen: readonly Retourmelding[]
  readonly berichtmeldingen: readonly Retourmelding[]
  readonly reden: Reden
}

/** One answer for each line of the message, by reference. */
export type Antwoorden = ReadonlyMap<string, Antwoord>

export const NIETS = { toegekend: cents(0), toegekendNietFinancieel: cents(0) } as const

/** Whether a line of a return grants nothing at all. */
export function grantsNothing(regel: Pick<Retourregel, 'toegekend' | 'toegekendNietFinancieel'>): boolean {
  return regel.toegekend === 0 && regel.toegekendNietFinancieel === 0
}

/** The codes of a list of findings, each once, for a text. */
export function codesOf(meldingen: readonly Retourmelding[]): string {
  return [...new Set(meldingen.map((m) => m.code))].join(', ')
}
