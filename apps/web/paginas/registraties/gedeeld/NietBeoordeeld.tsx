import type { Tekst } from '@zorgketen/values'
import { ToestandIcoon } from '../../../kit/ToestandIcoon.tsx'
import { useLees } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { vul } from '../../../taal/vul.ts'
import './NietBeoordeeld.css'

type Groep = { readonly reden: Tekst; readonly regels: readonly string[] }

const teksten = {
  een: { nl: '1 regel is hier niet te beoordelen', en: '1 rule cannot be judged here' },
  meer: { nl: '{n} regels zijn hier niet te beoordelen', en: '{n} rules cannot be judged here' },
} as const

/** What could not be judged and why: closed until asked, never left out. */
export function NietBeoordeeld({ groepen }: { readonly groepen: readonly Groep[] }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const n = new Set(groepen.flatMap(({ regels }) => regels)).size
  if (n === 0) return null
  return (
    <details className="zk-nietbeoordeeld">
      <summary>
        <ToestandIcoon toestand="onbekend" />
        {n === 1 ? t.een : vul(t.meer, { n })}
      </summary>
      <ul>
        {groepen.map(({ reden, regels }) => (
          <li key={reden.nl}>
            {lees(reden)} <code>{regels.join(', ')}</code>
          </li>
        ))}
      </ul>
    </details>
  )
}
