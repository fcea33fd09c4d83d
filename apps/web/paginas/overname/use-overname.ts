import { useRef, useState } from 'react'
import { queryClient } from '../../api/query-client.ts'
import { bekijk, neemOver, type Verslag, type Voorbeeld } from './api.ts'

type Stand =
  | { readonly soort: 'leeg' }
  | { readonly soort: 'bekijken' }
  | { readonly soort: 'voorbeeld'; readonly voorbeeld: Voorbeeld }
  | { readonly soort: 'nemen'; readonly voorbeeld: Voorbeeld }
  | { readonly soort: 'klaar'; readonly verslag: Verslag }
  | { readonly soort: 'fout'; readonly fout: unknown }

/** The files of the old system that were gathered, and how far the take-over is. They live in this page only. */
export type Overnamewerk = {
  readonly bestanden: readonly File[]
  readonly stand: Stand
  readonly voegBij: (bestanden: readonly File[]) => void
  readonly haalWeg: (bestand: File) => void
  readonly neem: () => void
  readonly begin: () => void
}

const zelfde = (a: File, b: File): boolean =>
  a.name === b.name && a.size === b.size && a.lastModified === b.lastModified

/** Gathers files; each change is worked out at once, and what was asked before no longer counts. */
export function useOvername(): Overnamewerk {
  const [bestanden, setBestanden] = useState<readonly File[]>([])
  const [stand, setStand] = useState<Stand>({ soort: 'leeg' })
  const loopt = useRef<AbortController | null>(null)

  const bekijkNu = (welke: readonly File[]) => {
    loopt.current?.abort()
    setBestanden(welke)
    if (welke.length === 0) {
      setStand({ soort: 'leeg' })
      return
    }
    const zelf = new AbortController()
    loopt.current = zelf
    setStand({ soort: 'bekijken' })
    const zet = (nieuw: Stand) => {
      if (loopt.current === zelf) setStand(nieuw)
    }
    bekijk(welke, zelf.signal).then(
      (voorbeeld) => zet({ soort: 'voorbeeld', voorbeeld }),
      (fout: unknown) => zet({ soort: 'fout', fout }),
    )
  }
  const neem = () => {
    if (stand.soort !== 'voorbeeld') return
    setStand({ soort: 'nemen', voorbeeld: stand.voorbeeld })
    neemOver(bestanden).then(
      (verslag) => {
        setStand({ soort: 'klaar', verslag })
        void queryClient.invalidateQueries()
      },
      (fout: unknown) => setStand({ soort: 'fout', fout }),
    )
  }
  return {
    ...{ bestanden, stand, neem },
    voegBij: (meer) => bekijkNu([...bestanden, ...meer.filter((een) => !bestanden.some((b) => zelfde(b, een)))]),
    haalWeg: (bestand) => bekijkNu(bestanden.filter((een) => een !== bestand)),
    begin: () => bekijkNu([]),
  }
}
