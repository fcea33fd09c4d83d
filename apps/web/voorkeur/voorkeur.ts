import { useSyncExternalStore } from 'react'

/** One choice of this person in this browser (theme, language …): kept in localStorage, shared by all open tabs. */
type Voorkeur<W extends string> = {
  readonly lees: () => W
  readonly zet: (waarde: W) => void
  readonly luister: (roep: () => void) => () => void
}

/** A choice out of `waarden`; the first one holds until the person chooses. A browser that keeps nothing still works. */
export function maakVoorkeur<W extends string>(naam: string, waarden: readonly [W, ...W[]]): Voorkeur<W> {
  const sleutel = `zorgketen.${naam}`
  const luisteraars = new Set<() => void>()
  let huidig = herken(leesBewaard(sleutel), waarden)
  const meld = () => {
    for (const roep of luisteraars) roep()
  }
  globalThis.addEventListener?.('storage', (e: StorageEvent) => {
    if (e.key !== sleutel) return
    huidig = herken(e.newValue, waarden)
    meld()
  })
  return {
    lees: () => huidig,
    zet: (waarde) => {
      huidig = waarde
      bewaar(sleutel, waarde)
      meld()
    },
    luister: (roep) => {
      luisteraars.add(roep)
      return () => luisteraars.delete(roep)
    },
  }
}

/** The current value of a choice, and the function that changes it. */
export function useVoorkeur<W extends string>(voorkeur: Voorkeur<W>): readonly [W, (waarde: W) => void] {
  return [useSyncExternalStore(voorkeur.luister, voorkeur.lees, voorkeur.lees), voorkeur.zet]
}

function herken<W extends string>(ruw: string | null, waarden: readonly [W, ...W[]]): W {
  return waarden.find((w) => w === ruw) ?? waarden[0]
}

function leesBewaard(sleutel: string): string | null {
  try {
    return localStorage.getItem(sleutel)
  } catch {
    return null
  }
}

function bewaar(sleutel: string, waarde: string): void {
  try {
    localStorage.setItem(sleutel, waarde)
  } catch {
    // private browsing: the choice holds until the tab closes
  }
}
