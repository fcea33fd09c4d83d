import { formatGetal } from '../taal/getal.ts'
import { useTaal } from '../taal/taal.ts'

/** A whole number with the thousands separator of the language. */
export function Getal({ n }: { readonly n: number }) {
  const [taal] = useTaal()
  return <span className="zk-cijfers">{formatGetal(n, taal)}</span>
}
