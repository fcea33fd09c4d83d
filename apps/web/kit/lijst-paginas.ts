import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { queryClient } from '../api/query-client.ts'
import { whenRust } from '../rust/when-rust.ts'
import { useEersteMeteen } from './eerste-meteen.ts'
import type { Bladzijde, LijstBron, Sortering } from './lijst-kolom.ts'

/** Rows per request. */
const PAGINA = 100
/** Rows ahead of what is in sight that are asked already. */
const VOORUIT = 40

/** The pages (0, 1 …) that hold the rows from `eerste` up to and including `laatste`. */
export function paginasVan(eerste: number, laatste: number): number[] {
  const van = Math.floor(Math.max(0, eerste) / PAGINA)
  const tot = Math.floor(Math.max(0, laatste) / PAGINA)
  return Array.from({ length: tot - van + 1 }, (_, i) => van + i)
}

type EerstePagina<R> = {
  readonly totaal: number
  readonly data: Bladzijde<R> | undefined
  readonly laadt: boolean
  /** These rows still belong to the filter or sorting before. */
  readonly verouderd: boolean
  readonly fout: unknown
  readonly opnieuw: () => void
}

/** The first page of a source: says how many rows there are. While another sorting is on its way the old rows stay. */
export function useEerstePagina<R>(bron: LijstBron<R> | undefined, sortering: Sortering | null): EerstePagina<R> {
  const vraag = useQuery({ ...vraagNaar(bron, sortering, 0), placeholderData: keepPreviousData })
  return {
    totaal: vraag.data?.totaal ?? 0,
    data: vraag.data,
    laadt: bron !== undefined && vraag.isPending,
    verouderd: vraag.isPlaceholderData,
    fout: vraag.error,
    opnieuw: () => void vraag.refetch(),
  }
}

/** Asks for the first page of a source before its list is on the screen. */
export const haalEerstePagina = <R>(bron: LijstBron<R>): Promise<Bladzijde<R>> =>
  queryClient.fetchQuery(vraagNaar(bron, null, 0))

/** Asks for the last page of a long source when the browser is idle: the key End leads there at once. */
export function useLaatstePagina<R>(bron: LijstBron<R> | undefined, sortering: Sortering | null, totaal: number): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a source is another one when its key is
  useEffect(() => {
    const laatste = Math.floor((totaal - 1) / PAGINA)
    if (bron === undefined || laatste < 1) return
    return whenRust(() => void queryClient.prefetchQuery(vraagNaar(bron, sortering, laatste)))
  }, [JSON.stringify(bron?.sleutel), sortering, totaal])
}

type Rijen<R> = {
  /** The row at an index, or undefined while it is on its way. */
  readonly rijOp: (index: number) => R | undefined
  /** Asks again for pages that failed; null when none did. */
  readonly opOpnieuw: (() => void) | null
}

/**
 * The rows of a source. Asks for the pages around what is in sight; while someone
 * drags the scroll bar past many pages nothing more is asked until it rests.
 */
export function useRijen<R>(
  bron: LijstBron<R> | undefined,
  sortering: Sortering | null,
  zicht: { readonly eerste: number; readonly laatste: number; readonly totaal: number },
  pagina0: Bladzijde<R> | undefined,
): Rijen<R> {
  const tot = Math.min(zicht.totaal - 1, zicht.laatste + VOORUIT)
  const gewenst = paginasVan(zicht.eerste - VOORUIT, Math.max(0, tot)).filter((nummer) => nummer > 0)
  const nummers = useEersteMeteen(gewenst.join(','), 50).split(',').filter(Boolean).map(Number)
  const antwoorden = useQueries({ queries: nummers.map((nummer) => vraagNaar(bron, sortering, nummer)) })
  const mislukt = antwoorden.filter((antwoord) => antwoord.isError)
  return {
    rijOp: (index) => {
      const nummer = Math.floor(index / PAGINA)
      const bladzijde = nummer === 0 ? pagina0 : antwoorden[nummers.indexOf(nummer)]?.data
      return bladzijde?.rijen[index % PAGINA]
    },
    opOpnieuw:
      mislukt.length === 0
        ? null
        : () => {
            for (const antwoord of mislukt) void antwoord.refetch()
          },
  }
}

function vraagNaar<R>(bron: LijstBron<R> | undefined, sortering: Sortering | null, nummer: number) {
  return {
    queryKey: [...(bron?.sleutel ?? ['geen-bron']), 'bladzijde', sortering?.kolom, sortering?.richting, nummer],
    queryFn: ({ signal }: { signal: AbortSignal }): Promise<Bladzijde<R>> => {
      if (bron === undefined) throw new TypeError('a list without source asks nothing')
      return bron.haalPagina(nummer * PAGINA, PAGINA, sortering, signal)
    },
    enabled: bron !== undefined,
  }
}
