import { useTaal } from '../taal/taal.ts'
import { formatGeld } from './geld-schrijven.ts'

/** An amount, from cents: € 1.234,56. Digits line up in columns. Null is shown as a dash: no amount is known. */
export function Geld({ cents }: { readonly cents: number | null }) {
  const [taal] = useTaal()
  return (
    <span className="zk-cijfers" style={{ whiteSpace: 'nowrap' }}>
      {cents === null ? '–' : formatGeld(cents, taal)}
    </span>
  )
}
