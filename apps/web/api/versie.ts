import { useSyncExternalStore } from 'react'

let eerste: string | null = null
let verouderd = false
const luisteraars = new Set<() => void>()

/** Remembers the first version that the server named; another one later means that this tab is out of date. */
export function merkVersie(versie: string | null): void {
  if (versie === null) return
  eerste ??= versie
  if (versie === eerste || verouderd) return
  verouderd = true
  for (const roep of luisteraars) roep()
}

/** True once the server runs another version than the one this tab was loaded from. */
export function useVerouderd(): boolean {
  return useSyncExternalStore(
    (roep) => {
      luisteraars.add(roep)
      return () => luisteraars.delete(roep)
    },
    () => verouderd,
  )
}
