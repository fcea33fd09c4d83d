import { type RijVan, VORMEN, type VormNaam } from '../vormen/vormen.ts'
import { stabiel } from './stabiel.ts'
import type { Uitgave } from './uitgave.ts'

export type GewijzigdeRij<T> = {
  readonly sleutel: string
  readonly oud: T
  readonly nieuw: T
  /** The fields that differ; where the row comes from does not count. */
  readonly velden: readonly string[]
}

/** What a new release does to an old one of the same kind. */
export type UitgaveVerschil<T> = {
  readonly nieuw: readonly T[]
  readonly gewijzigd: readonly GewijzigdeRij<T>[]
  /** Rows that end: only a complete release can end a row by leaving it out. */
  readonly vervallen: readonly T[]
  /** Rows that an incomplete release does not mention; they stay in force. */
  readonly nietGenoemd: readonly T[]
}

const HERKOMST = ['bron', 'ookIn', 'zekerheid', 'opmerking']

/** Compares two releases row by row, to be shown before an official file is laid over a shipped one. */
export function diffUitgaven<K extends VormNaam>(oud: Uitgave<K>, nieuw: Uitgave<K>): UitgaveVerschil<RijVan[K]> {
  const oude = perSleutel(oud)
  const nieuwe = perSleutel(nieuw)
  const gemist = [...oude].filter(([sleutel]) => !nieuwe.has(sleutel)).map(([, rij]) => rij)
  return {
    nieuw: [...nieuwe].filter(([sleutel]) => !oude.has(sleutel)).map(([, rij]) => rij),
    gewijzigd: [...nieuwe].flatMap(([sleutel, rij]) => {
      const eerder = oude.get(sleutel)
      if (eerder === undefined) return []
      const velden = verschil(eerder, rij)
      return velden.length === 0 ? [] : [{ sleutel, oud: eerder, nieuw: rij, velden }]
    }),
    vervallen: nieuw.kop.volledig ? gemist : [],
    nietGenoemd: nieuw.kop.volledig ? [] : gemist,
  }
}

function perSleutel<K extends VormNaam>(uitgave: Uitgave<K>): ReadonlyMap<string, RijVan[K]> {
  const { sleutel } = VORMEN[uitgave.vorm]
  return new Map(uitgave.rijen.map((rij) => [sleutel(rij), rij]))
}

function verschil(oud: object, nieuw: object): string[] {
  const a = new Map(Object.entries(oud))
  const b = new Map(Object.entries(nieuw))
  const velden = [...new Set([...a.keys(), ...b.keys()])].filter((veld) => !HERKOMST.includes(veld))
  return velden.filter((veld) => stabiel(a.get(veld)) !== stabiel(b.get(veld))).sort()
}
