import { Dag } from '../../../kit/Dag.tsx'
import { Geld } from '../../../kit/Geld.tsx'
import { useLees } from '../../../taal/taal.ts'
import type { Feit } from '../api.ts'
import './Feiten.css'

/** The value of a fact: words, a name, a day or an amount. */
function Waarde({ waarde }: { readonly waarde: Feit['waarde'] }) {
  const lees = useLees()
  switch (waarde.soort) {
    case 'woord':
      return <>{lees(waarde.woord)}</>
    case 'naam':
      return <>{waarde.naam}</>
    case 'dag':
      return <Dag dag={waarde.dag} />
    case 'bedrag':
      return <Geld cents={waarde.bedrag} />
  }
}

/** Facts under each other: what it is called, and what it is. */
export function Feiten({ feiten }: { readonly feiten: readonly Feit[] }) {
  const lees = useLees()
  if (feiten.length === 0) return null
  return (
    <dl className="zk-tl-feiten">
      {feiten.map(({ naam, waarde }, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: facts of one thing never change their order, and two may be the same
        <div key={n}>
          <dt>{lees(naam)}</dt>
          <dd>
            <Waarde waarde={waarde} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
