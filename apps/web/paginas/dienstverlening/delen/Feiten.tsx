import type { ReactNode } from 'react'

/** Names with what they are, under each other. */
export function Feiten({
  naam,
  rijen,
}: {
  readonly naam: string
  readonly rijen: readonly (readonly [string, ReactNode])[]
}) {
  return (
    <dl className="zk-dienst-feiten" aria-label={naam}>
      {rijen.map(([kop, waarde]) => (
        <div key={kop}>
          <dt>{kop}</dt>
          <dd>{waarde}</dd>
        </div>
      ))}
    </dl>
  )
}
