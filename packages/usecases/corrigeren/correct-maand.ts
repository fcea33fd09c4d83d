import type { Dossier } from '@zorgketen/declaratie'
import type { EpochDay, Maand, Uzovi } from '@zorgketen/values'
import type { Prestatie } from '@zorgketen/zorgprestatie'
import type { Stamgegevens } from '../formaten/stamgegevens.ts'
import { type Correctieronde, correctAll } from '../stappen/correct.ts'
import { correctietermijnenOp } from '../stappen/correctietermijnen.ts'
import type { Nummers } from '../stappen/nummering.ts'
import type { Werkplek } from '../werk/werkplek.ts'

export interface Correctievraag {
  readonly maand: Maand
  /** Prestaties a person decided to send again although nothing changed. */
  readonly opnieuw: ReadonlySet<string>
}

/** What a correction of a month is made from. */
export interface Correctiebron {
  readonly stamgegevens: Stamgegevens
  readonly prestaties: readonly Prestatie[]
  readonly dossiers: ReadonlyMap<Uzovi, Dossier>
  readonly nummers: Nummers
  readonly vandaag: EpochDay
  /** The prestaties it is about; left out: all of the month. */
  readonly alleen?: ReadonlySet<string>
}

/** What would be corrected of a month: what was sent against what the administration says now, by payer. */
export const correctMaand = (
  plek: Pick<Werkplek, 'gereedschap' | 'opslag'>,
  { maand, opnieuw }: Correctievraag,
  { vandaag, ...bron }: Correctiebron,
): readonly Correctieronde[] =>
  correctAll({
    ...bron,
    maand,
    datum: vandaag,
    berichtsoort: plek.opslag.milieu,
    opnieuw,
    termijnen: correctietermijnenOp(plek.gereedschap.referentie, vandaag),
  })
