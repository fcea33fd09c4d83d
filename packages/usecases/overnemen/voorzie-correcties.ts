import type { Correctiestap, Dossier } from '@zorgketen/declaratie'
import { type EpochDay, periodOfMaand, type Uzovi } from '@zorgketen/values'
import { composeStamgegevens, type Stamdocumenten } from '../stam/documenten/stamdocumenten.ts'
import { correctAll } from '../stappen/correct.ts'
import { correctietermijnenOp } from '../stappen/correctietermijnen.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import type { Maandprestaties } from './kies-prestaties.ts'

/** A line that Correcties will propose something for as soon as the take-over is done. */
export interface Voorziencorrectie extends Pick<Correctiestap, 'referentie' | 'actie' | 'reden'> {
  readonly maand: string
  readonly betaler: Uzovi
}

/**
 * What correcting would do right after the take-over: nothing, as long as what is kept here says the same as the files.
 * A person sees this before anything is stored, so that no credit comes as a surprise.
 */
export function foreseeCorrecties(
  { opslag, gereedschap }: Pick<Werkplek, 'opslag' | 'gereedschap'>,
  documenten: Stamdocumenten,
  maanden: readonly Maandprestaties[],
  dossiers: ReadonlyMap<Uzovi, Dossier>,
  vandaag: EpochDay,
): readonly Voorziencorrectie[] {
  const termijnen = correctietermijnenOp(gereedschap.referentie, vandaag)
  const alle = maanden.flatMap((een) => een.alle)
  return maanden.flatMap(({ maand }) =>
    correctAll({
      stamgegevens: composeStamgegevens(documenten, periodOfMaand(maand).tot),
      prestaties: alle,
      maand,
      datum: vandaag,
      berichtsoort: opslag.milieu,
      dossiers,
      opnieuw: new Set(),
      termijnen,
    }).flatMap(({ betaler, correctie }) =>
      correctie.stappen.map(({ referentie, actie, reden }) => ({
        ...{ referentie, actie, reden, maand },
        betaler: betaler.uzovi,
      })),
    ),
  )
}
