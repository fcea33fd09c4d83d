import { parseDay, partsOf, weekdayOf } from '@zorgketen/values'
import { useTaal } from '../../../taal/taal.ts'

const DAGEN = {
  nl: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const

/** A day within the month on the screen, from an ISO day: do 30. */
export function Maanddag({ dag }: { readonly dag: string }) {
  const [taal] = useTaal()
  const gelezen = parseDay(dag)
  if (!gelezen.ok) return dag
  return (
    <time dateTime={dag} className="zk-cijfers" style={{ whiteSpace: 'nowrap' }}>
      {DAGEN[taal][weekdayOf(gelezen.value) - 1]} {partsOf(gelezen.value).dag}
    </time>
  )
}
