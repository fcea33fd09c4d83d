import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Foutpaneel } from './Foutpaneel.tsx'
import { Skelet } from './Skelet.tsx'

type GeladenProps<W> = {
  readonly vraag: UseQueryResult<W>
  readonly children: (waarde: W) => ReactNode
  /** What to show meanwhile; default some grey lines. */
  readonly wacht?: ReactNode
}

/** The data of a query, or its skeleton, or its error with a way to try again. */
export function Geladen<W>({ vraag, children, wacht }: GeladenProps<W>) {
  if (vraag.data !== undefined) return children(vraag.data)
  if (vraag.isError) return <Foutpaneel fout={vraag.error} opOpnieuw={() => void vraag.refetch()} />
  return wacht ?? <Skelet regels={4} />
}
