import type { EpochDay } from '@zorgketen/values'
import { useTaal } from '../taal/taal.ts'
import { formatDag } from './dag-schrijven.ts'

/** A day, from ISO text or EpochDay: 3 mrt 2023. Null is shown as a dash: no day is known. */
export function Dag({ dag }: { readonly dag: string | EpochDay | null }) {
  const [taal] = useTaal()
  return (
    <span className="zk-cijfers" style={{ whiteSpace: 'nowrap' }}>
      {dag === null ? '–' : formatDag(dag, taal)}
    </span>
  )
}
