import { useEffect, useSyncExternalStore } from 'react'

let huidig: string | null = null
const luisteraars = new Set<() => void>()

function zet(titel: string | null): void {
  huidig = titel
  for (const roep of luisteraars) roep()
}

/** Gives the page on the screen its title, in the tab and at the end of the breadcrumb. `Kop` does this by itself. */
export function useTitel(titel: string): void {
  useEffect(() => {
    zet(titel)
    return () => zet(null)
  }, [titel])
}

/** The title that the page on the screen gave itself, or null. */
export function useHuidigeTitel(): string | null {
  return useSyncExternalStore(
    (roep) => {
      luisteraars.add(roep)
      return () => luisteraars.delete(roep)
    },
    () => huidig,
  )
}
