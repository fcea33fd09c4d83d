import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { ApiFout } from '../../api/fout.ts'
import { queryClient } from '../../api/query-client.ts'
import { stopTaak, type Taak, taakVraag } from '../declaraties/api.ts'
import { bekijk, neemOver, type Verslag, type Voorbeeld } from './api.ts'

type Stand =
  | { readonly soort: 'leeg' }
  | { readonly soort: 'bekijken' }
  | { readonly soort: 'voorbeeld'; readonly voorbeeld: Voorbeeld }
  /** `taak` null: it was asked for and did not begin yet. `voorbeeld` null: this tab began it and was elsewhere since. */
  | { readonly soort: 'nemen'; readonly voorbeeld: Voorbeeld | null; readonly taak: Taak | null }
  | { readonly soort: 'gestopt' }
  | { readonly soort: 'klaar'; readonly verslag: Verslag }
  | { readonly soort: 'fout'; readonly fout: unknown }

/** The files of the old system that were gathered, and how far the take-over is. They live in this page only. */
export type Overnamewerk = {
  readonly bestanden: readonly File[]
  readonly stand: Stand
  readonly voegBij: (bestanden: readonly File[]) => void
  readonly haalWeg: (bestand: File) => void
  readonly neem: () => void
  readonly stop: () => void
  readonly begin: () => void
}

const zelfde = (a: File, b: File): boolean =>
  a.name === b.name && a.size === b.size && a.lastModified === b.lastModified

/** The take-over of each organisation in this tab, so that leaving the page and coming back shows it still. */
const lopend = new Map<string, string>()

/** Gathers files; each change is worked out at once, and what was asked before no longer counts. */
export function useOvername(organisatie: string): Overnamewerk {
  const [bestanden, setBestanden] = useState<readonly File[]>([])
  const [stand, setStand] = useState<Stand>(
    lopend.has(organisatie) ? { soort: 'nemen', voorbeeld: null, taak: null } : { soort: 'leeg' },
  )
  const [id, setId] = useState<string | null>(lopend.get(organisatie) ?? null)
  const loopt = useRef<AbortController | null>(null)
  const { data: taak, error } = useQuery({ ...taakVraag(id ?? ''), enabled: id !== null })

  useEffect(() => {
    if (id === null || (taak === undefined && error === null)) return
    if (taak?.stand === 'loopt') {
      setStand((nu) => (nu.soort === 'nemen' ? { ...nu, taak } : nu))
      return
    }
    lopend.delete(organisatie)
    setId(null)
    setStand(endOf(taak, error))
    void queryClient.invalidateQueries()
  }, [id, taak, error, organisatie])

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
    setStand({ soort: 'nemen', voorbeeld: stand.voorbeeld, taak: null })
    neemOver(bestanden).then(
      (begonnen) => {
        lopend.set(organisatie, begonnen.id)
        queryClient.setQueryData(taakVraag(begonnen.id).queryKey, begonnen)
        setId(begonnen.id)
      },
      (fout: unknown) => setStand({ soort: 'fout', fout }),
    )
  }
  return {
    ...{ bestanden, stand, neem },
    stop: () => {
      if (id !== null) void stopTaak(id)
    },
    voegBij: (meer) => bekijkNu([...bestanden, ...meer.filter((een) => !bestanden.some((b) => zelfde(b, een)))]),
    haalWeg: (bestand) => bekijkNu(bestanden.filter((een) => een !== bestand)),
    begin: () => bekijkNu([]),
  }
}

/** How a job ended, as the page shows it. */
function endOf(taak: Taak | undefined, error: unknown): Stand {
  if (taak === undefined) return { soort: 'fout', fout: error }
  if (taak.stand === 'klaar') return { soort: 'klaar', verslag: taak.resultaat as Verslag }
  if (taak.fout === null) return { soort: 'gestopt' }
  const { code, wat, waar, verwacht, doe } = taak.fout
  const meer = { ...(waar === null ? {} : { waar }), ...(verwacht === null ? {} : { verwacht }) }
  return { soort: 'fout', fout: new ApiFout({ code, wat, doe, ...meer }, 500) }
}
