import type { EpochDay } from '@zorgketen/values'
import type { Vorm } from '../vormen/vorm.ts'
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

/** The days of a release; `tot` is the first day it no longer holds, null is open. */
export type Geldigheid = { readonly vanaf: EpochDay; readonly tot: EpochDay | null }

/** What a new release does to an old one of the same kind. */
export type UitgaveVerschil<T> = {
  readonly nieuw: readonly T[]
  readonly gewijzigd: readonly GewijzigdeRij<T>[]
  /** Rows that end: only a complete release can end a row by leaving it out. */
  readonly vervallen: readonly T[]
  /** Rows that an incomplete release does not mention; they stay in force. */
  readonly nietGenoemd: readonly T[]
  /** The days of both releases where they differ; null where they hold for the same days. */
  readonly geldigheid: { readonly oud: Geldigheid; readonly nieuw: Geldigheid } | null
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
      const velden = verschil(vergelijkbaar(eerder, oud), vergelijkbaar(rij, nieuw))
      return velden.length === 0 ? [] : [{ sleutel, oud: eerder, nieuw: rij, velden }]
    }),
    vervallen: nieuw.kop.volledig ? gemist : [],
    nietGenoemd: nieuw.kop.volledig ? [] : gemist,
    geldigheid: verschilVanGeldigheid(geldigheidVan(oud), geldigheidVan(nieuw)),
  }
}

function geldigheidVan({ kop }: Uitgave): Geldigheid {
  return { vanaf: kop.geldigVanaf, tot: kop.geldigTot }
}

function verschilVanGeldigheid(oud: Geldigheid, nieuw: Geldigheid): UitgaveVerschil<unknown>['geldigheid'] {
  return oud.vanaf === nieuw.vanaf && oud.tot === nieuw.tot ? null : { oud, nieuw }
}

function perSleutel<K extends VormNaam>(uitgave: Uitgave<K>): ReadonlyMap<string, RijVan[K]> {
  const { sleutel } = VORMEN[uitgave.vorm]
  return new Map(uitgave.rijen.map((rij) => [sleutel(rij), rij]))
}

/** Days of a row that say no more than those of its release are no difference. */
function vergelijkbaar<K extends VormNaam>(rij: RijVan[K], { vorm, kop }: Uitgave<K>): object {
  const { geldig }: Vorm<RijVan[K]> = VORMEN[vorm]
  if (geldig === undefined) return rij
  const { vanaf, tot } = geldig(rij)
  return {
    ...rij,
    vanaf: vanaf !== null && vanaf > kop.geldigVanaf ? vanaf : null,
    tot: tot !== null && (kop.geldigTot === null || tot < kop.geldigTot) ? tot : null,
  }
}

function verschil(oud: object, nieuw: object): string[] {
  const a = new Map(Object.entries(oud))
  const b = new Map(Object.entries(nieuw))
  const velden = [...new Set([...a.keys(), ...b.keys()])].filter((veld) => !HERKOMST.includes(veld))
  return velden.filter((veld) => stabiel(a.get(veld)) !== stabiel(b.get(veld))).sort()
}
