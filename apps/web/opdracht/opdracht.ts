import type { Tekst } from '@zorgketen/values'
import type { LucideIcon } from 'lucide-react'
import { useEffect, useSyncExternalStore } from 'react'

/** Something that can be done or opened from the command palette. */
export type Opdracht = {
  readonly sleutel: string
  readonly naam: Tekst | string
  /** Where it belongs: shown as a quiet word behind the name. */
  readonly groep?: Tekst | string
  readonly icoon?: LucideIcon
  /** Other words by which people look for it. */
  readonly zoekwoorden?: string
  readonly sneltoets?: string
  readonly doe: () => void
}

/** A place where the palette searches while someone types: patients, rules, codes. */
export type Zoekbron = {
  readonly sleutel: string
  readonly naam: Tekst
  readonly zoek: (vraag: string, signal: AbortSignal) => Promise<readonly Opdracht[]>
}

type Register<T> = {
  readonly lees: () => readonly T[]
  readonly luister: (r: () => void) => () => void
  zet: (t: readonly T[]) => void
}

function maakRegister<T>(): Register<T> {
  let huidig: readonly T[] = []
  const luisteraars = new Set<() => void>()
  return {
    lees: () => huidig,
    luister: (roep) => {
      luisteraars.add(roep)
      return () => luisteraars.delete(roep)
    },
    zet: (nieuw) => {
      huidig = nieuw
      for (const roep of luisteraars) roep()
    },
  }
}

const opdrachten = maakRegister<Opdracht>()
const bronnen = maakRegister<Zoekbron>()

/**
 * Puts commands in the palette for as long as this component is on the screen.
 * `lijst` must keep its identity: a constant, or `useMemo`.
 */
export function useOpdrachten(lijst: readonly Opdracht[]): void {
  useEffect(() => {
    opdrachten.zet([...lijst, ...opdrachten.lees()])
    return () => opdrachten.zet(opdrachten.lees().filter((o) => !lijst.includes(o)))
  }, [lijst])
}

/** Adds a place to search for as long as this component is on the screen; a constant, or `useMemo`. */
export function useZoekbron(bron: Zoekbron): void {
  useEffect(() => {
    bronnen.zet([...bronnen.lees(), bron])
    return () => bronnen.zet(bronnen.lees().filter((b) => b !== bron))
  }, [bron])
}

/** What pages registered, the latest first. */
export function useAlleOpdrachten(): readonly Opdracht[] {
  return useSyncExternalStore(opdrachten.luister, opdrachten.lees)
}

export function useZoekbronnen(): readonly Zoekbron[] {
  return useSyncExternalStore(bronnen.luister, bronnen.lees)
}
