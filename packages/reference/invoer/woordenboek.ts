import type { EpochDay } from '@zorgketen/values'
import type { Referentie } from '../referentie/referentie.ts'
import { woordenVan } from './woorden-van.ts'

/** A name of a list in words, and what it stands for. */
export type Term<T> = { readonly woorden: string; readonly waarde: T }

/** Settings, professions and durations as names write them; the longest first, so that the most is recognised. */
export type Woordenboek = {
  readonly settings: readonly Term<string>[]
  readonly categorieen: readonly Term<number>[]
  readonly duren: ReadonlySet<number>
}

/** The lists that names are made of, as they hold on the first day of the file. */
export type Naamlijsten = Pick<Referentie, 'settings' | 'beroepscategorieen' | 'duurklassen'>

export function maakWoordenboek(lijsten: Naamlijsten, dag: EpochDay): Woordenboek {
  return {
    settings: termen(lijsten.settings(dag).map((rij) => [rij.naam.nl, rij.code])),
    categorieen: termen(lijsten.beroepscategorieen(dag).map((rij) => [rij.naam.nl, rij.index])),
    duren: new Set(lijsten.duurklassen(dag).map((rij) => rij.vanaf)),
  }
}

/** The term that stands at the beginning, and the words after it. */
export function termVooraan<T>(termen: readonly Term<T>[], woorden: string): { waarde: T; rest: string } | null {
  const term = termen.find((een) => `${woorden} `.startsWith(`${een.woorden} `))
  return term === undefined ? null : { waarde: term.waarde, rest: woorden.slice(term.woorden.length).trim() }
}

/** Each name in full, and without the explanation between brackets at its end. */
function termen<T>(namen: readonly (readonly [string, T])[]): readonly Term<T>[] {
  return namen
    .flatMap(([naam, waarde]) =>
      [naam, naam.replace(/\s*\([^()]*\)$/, '')].map((een) => ({ woorden: woordenVan(een), waarde })),
    )
    .sort((a, b) => b.woorden.length - a.woorden.length)
}
