import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEvenWachten } from '../../../kit/even-wachten.ts'
import { beproef, type Proef, type Registratie } from '../api.ts'

export type Proefstand = {
  readonly proef: Proef | null
  /** True while the proof on the screen is of what stood there before. */
  readonly oud: boolean
  readonly fout: unknown
  readonly opnieuw: () => void
}

/** What the registration in the form would give, while someone types; a question that was overtaken is cut off. */
export function useProef(registratie: Registratie | null): Proefstand {
  const nu = registratie === null ? null : JSON.stringify(registratie)
  const rust = useEvenWachten(nu, 200)
  const vraag = useQuery({
    queryKey: ['proef', rust],
    queryFn: ({ signal }) => beproef(JSON.parse(rust ?? '') as Registratie, signal),
    enabled: rust !== null,
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 30_000,
  })
  return {
    proef: nu === null ? null : (vraag.data ?? null),
    oud: nu !== rust || vraag.isPlaceholderData || vraag.isFetching,
    fout: vraag.error,
    opnieuw: () => void vraag.refetch(),
  }
}
