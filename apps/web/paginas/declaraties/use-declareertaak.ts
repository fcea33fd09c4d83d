import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { ApiFout } from '../../api/fout.ts'
import { queryClient } from '../../api/query-client.ts'
import { beginDeclareren, stopTaak, type Taak, taakVraag, type Verzonden } from './api.ts'

export type Declareertaak = {
  /** The job that runs or ran last on this page. */
  readonly nu: Taak | null
  readonly begint: boolean
  readonly begin: () => void
  readonly stop: () => void
  /** Why it failed, as an ApiFout; null when it did not. */
  readonly fout: unknown
  /** What was sent, once it is done. */
  readonly verzonden: readonly Verzonden[] | null
}

/** The job of each month of this tab, so that leaving the page and coming back shows it still. */
const lopend = new Map<string, string>()

/** Declaring a month as a job of the server: begin, follow, stop, what came of it. */
export function useDeclareertaak(organisatie: string, maand: string): Declareertaak {
  const sleutel = `${organisatie} ${maand}`
  const [id, setId] = useState<string | null>(lopend.get(sleutel) ?? null)
  const vraag = useQuery({ ...taakVraag(id ?? ''), enabled: id !== null })
  const nu = id === null ? null : (vraag.data ?? null)
  const begin = useMutation({
    mutationFn: () => beginDeclareren(maand),
    onSuccess: (taak) => {
      lopend.set(sleutel, taak.id)
      queryClient.setQueryData(taakVraag(taak.id).queryKey, taak)
      setId(taak.id)
    },
  })
  const stop = useMutation({ mutationFn: stopTaak })
  const klaar = nu?.stand === 'klaar'
  useEffect(() => {
    if (!klaar) return
    const geraakt = new Set<unknown>(['declaraties', 'berichten', 'maanden'])
    void queryClient.invalidateQueries({ predicate: ({ queryKey }) => geraakt.has(queryKey[0]) })
  }, [klaar])
  const mislukt = nu?.stand === 'mislukt' && nu.fout ? new ApiFout(zonderNull(nu.fout), 500) : null
  return {
    nu,
    begint: begin.isPending,
    begin: () => begin.mutate(),
    stop: () => {
      if (id !== null) stop.mutate(id)
    },
    fout: begin.error ?? mislukt,
    verzonden: klaar ? ((nu.resultaat as { readonly verzonden: readonly Verzonden[] } | null)?.verzonden ?? []) : null,
  }
}

function zonderNull({ code, wat, waar, verwacht, doe }: NonNullable<Taak['fout']>) {
  return { code, wat, doe, ...(waar === null ? {} : { waar }), ...(verwacht === null ? {} : { verwacht }) }
}
