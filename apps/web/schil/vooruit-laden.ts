import { useEffect } from 'react'
import type { OrganisatieSoort } from '../api/sessie.ts'
import { type Pagina, paginas } from '../pagina.ts'

/** Wait between two pages where the browser does not tell when it is idle, in milliseconds. */
const RUST = 300

/** Fetches the code of the pages this person may open, one after the other, while the browser has nothing else to do. */
export function useVooruitLaden(soort: OrganisatieSoort | undefined): void {
  useEffect(() => {
    if (soort === undefined) return
    const mag = paginas.filter(({ toegang }) => toegang === 'sessie' || toegang === soort)
    return loadInRust(mag)
  }, [soort])
}

/** Returns what stops it. A page that cannot be fetched now is fetched, and tells so, when somebody opens it. */
function loadInRust([eerste, ...rest]: readonly Pagina[]): () => void {
  let stop = (): void => {}
  if (eerste === undefined) return stop
  const verder = (): void => {
    stop = loadInRust(rest)
  }
  stop = whenRust(() => void eerste.laad().then(verder, verder))
  return () => stop()
}

/** Safari has no idle callback: a short wait serves there. */
function whenRust(doe: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const wekker = setTimeout(doe, RUST)
    return () => clearTimeout(wekker)
  }
  const beurt = requestIdleCallback(doe)
  return () => cancelIdleCallback(beurt)
}
