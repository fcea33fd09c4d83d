import type { EpochDay } from '@zorgketen/values'
import type { Uitgave } from '../uitgave/uitgave.ts'
import type { Vorm } from '../vormen/vorm.ts'
import { type RijVan, VORMEN, type VormNaam } from '../vormen/vormen.ts'
import { ordenUitgaven } from './orden-uitgaven.ts'

/** A row together with the release it came from. */
export type Gedateerd<K extends VormNaam> = { readonly rij: RijVan[K]; readonly uitgave: Uitgave<K> }

/** A stretch of days in which the same releases hold, with their rows laid over each other. `tot` is exclusive. */
export type Vak<K extends VormNaam> = {
  readonly vanaf: number
  readonly tot: number
  /** A complete release holds here: what is not in it does not exist. */
  readonly volledig: boolean
  readonly rijen: ReadonlyMap<string, Gedateerd<K>>
}

/** Lays the releases of one subject over each other, per stretch of days, oldest first. */
export function bouwTijdlijn<K extends VormNaam>(uitgaven: readonly Uitgave<K>[]): readonly Vak<K>[] {
  const geordend = ordenUitgaven(uitgaven)
  const grenzen = [...new Set(geordend.flatMap(grenzenVan))].sort((a, b) => a - b)
  return grenzen.flatMap((vanaf, i) => {
    const actief = geordend.filter((u) => u.kop.geldigVanaf <= vanaf && vanaf < eindeVan(u))
    if (actief.length === 0) return []
    return [{ vanaf, tot: grenzen[i + 1] ?? Number.POSITIVE_INFINITY, ...stapel(actief, vanaf) }]
  })
}

/** The stretch that holds a day, or the last one when no day is asked for. */
export function vakOp<V extends { readonly vanaf: number; readonly tot: number }>(
  vakken: readonly V[],
  dag: EpochDay | null,
): V | undefined {
  if (dag === null) return vakken[vakken.length - 1]
  for (const vak of vakken) if (vak.vanaf <= dag && dag < vak.tot) return vak
  return undefined
}

function stapel<K extends VormNaam>(
  uitgaven: readonly Uitgave<K>[],
  vanaf: number,
): Pick<Vak<K>, 'volledig' | 'rijen'> {
  let rijen = new Map<string, Gedateerd<K>>()
  let volledig = false
  for (const uitgave of uitgaven) {
    const onder = rijen
    if (uitgave.kop.volledig) {
      rijen = new Map()
      volledig = true
    }
    const vorm: Vorm<RijVan[K]> = VORMEN[uitgave.vorm]
    for (const rij of uitgave.rijen) {
      if (!geldtOp(vorm, rij, vanaf)) continue
      const sleutel = vorm.sleutel(rij)
      const eerder = onder.get(sleutel)
      const blijft = eerder !== undefined && vorm.over?.(eerder.rij, rij) === 'onder'
      rijen.set(sleutel, blijft ? eerder : { rij, uitgave })
    }
  }
  return { volledig, rijen }
}

function geldtOp<T>(vorm: Vorm<T>, rij: T, dag: number): boolean {
  const geldig = vorm.geldig?.(rij)
  if (geldig === undefined) return true
  return (geldig.vanaf === null || geldig.vanaf <= dag) && (geldig.tot === null || dag < geldig.tot)
}

/** The days on which something changes: begin and end of the release, and of its rows as far as they lie within it. */
function grenzenVan<K extends VormNaam>(uitgave: Uitgave<K>): number[] {
  const { geldigVanaf, geldigTot } = uitgave.kop
  const vorm: Vorm<RijVan[K]> = VORMEN[uitgave.vorm]
  const { geldig } = vorm
  const vanRijen = geldig === undefined ? [] : uitgave.rijen.flatMap((rij) => Object.values(geldig(rij)))
  const binnen = vanRijen.filter((dag) => dag !== null && dag > geldigVanaf && dag < eindeVan(uitgave))
  return [geldigVanaf, ...(geldigTot === null ? [] : [geldigTot]), ...binnen.flatMap((dag) => dag ?? [])]
}

function eindeVan(uitgave: Uitgave): number {
  return uitgave.kop.geldigTot ?? Number.POSITIVE_INFINITY
}
