import { useEffect, useState } from 'react'
import { queryClient } from './query-client.ts'

/**
 * Listens to the server: what changed (`verandering`, `{ wat }`) is fetched again where it is on the screen.
 * Gives true while the connection is lost; after a loss everything on the screen is fetched again.
 */
export function useGebeurtenissen(aan: boolean): boolean {
  const [weg, setWeg] = useState(false)
  useEffect(() => {
    if (!aan) return
    let verloren = false
    let melder: ReturnType<typeof setTimeout> | undefined
    let herstel: ReturnType<typeof setTimeout> | undefined
    let bron: EventSource
    const verbind = () => {
      bron = new EventSource('/api/gebeurtenissen')
      bron.addEventListener('verandering', (e) => {
        const wat = readWat((e as MessageEvent<string>).data)
        if (wat !== null) void queryClient.invalidateQueries({ predicate: (q) => q.queryKey[0] === wat })
      })
      bron.addEventListener('open', () => {
        clearTimeout(melder)
        melder = undefined
        setWeg(false)
        if (verloren) void queryClient.invalidateQueries()
        verloren = false
      })
      bron.addEventListener('error', () => {
        verloren = true
        // a short hiccup mends itself before a person needs to know
        melder ??= setTimeout(() => setWeg(true), 4000)
        // the browser tries again by itself, unless the server answered with an error
        if (bron.readyState === EventSource.CLOSED) herstel = setTimeout(verbind, 5000)
      })
    }
    verbind()
    return () => {
      clearTimeout(melder)
      clearTimeout(herstel)
      bron.close()
      setWeg(false)
    }
  }, [aan])
  return weg
}

/** The first key of the queries that changed, or null when the event is not ours. */
export function readWat(ruw: string): string | null {
  try {
    const { wat } = JSON.parse(ruw) as { wat?: unknown }
    return typeof wat === 'string' ? wat : null
  } catch {
    return null
  }
}
