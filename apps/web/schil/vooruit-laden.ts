import { useEffect } from 'react'
import type { Sessie } from '../api/sessie.ts'
import { paginas } from '../pagina.ts'
import { whenRust } from '../rust/when-rust.ts'

/**
 * Fetches the code of the pages this person may open, and then what the busiest of them show first, one after the
 * other, while the browser has nothing else to do.
 */
export function useVooruitLaden(organisatie: Sessie['organisatie'] | undefined): void {
  const { id, soort } = organisatie ?? {}
  // biome-ignore lint/correctness/useExhaustiveDependencies: another organisation of the same kind has lists of its own
  useEffect(() => {
    if (soort === undefined) return
    const mag = paginas.filter(({ toegang }) => toegang === 'sessie' || toegang === soort)
    return inRust([...mag.map(({ laad }) => laad), ...mag.flatMap(({ haalVooruit }) => haalVooruit ?? [])])
  }, [id, soort])
}

/** Returns what stops it. What cannot be fetched now is fetched, and tells so, when somebody opens the page. */
function inRust([eerste, ...rest]: readonly (() => Promise<unknown>)[]): () => void {
  let stop = (): void => {}
  if (eerste === undefined) return stop
  const verder = (): void => {
    stop = inRust(rest)
  }
  stop = whenRust(() => void eerste().then(verder, verder))
  return () => stop()
}
