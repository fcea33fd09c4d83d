import { Dag } from '../../kit/Dag.tsx'

/** From a day up to a day; open at the end when there is none. */
export function Periode({ van, tot }: { readonly van: string; readonly tot: string | null }) {
  return (
    <span>
      <Dag dag={van} /> – {tot !== null && <Dag dag={tot} />}
    </span>
  )
}
