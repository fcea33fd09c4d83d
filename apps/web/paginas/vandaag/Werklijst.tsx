import { Link } from '@tanstack/react-router'
import { ChevronRight } from 'lucide-react'
import { Getal } from '../../kit/Getal.tsx'
import { ToestandIcoon } from '../../kit/ToestandIcoon.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import type { Werkpunt } from './werk.ts'

const teksten = { naam: { nl: 'Wat wacht', en: 'What waits' } } as const

type WerklijstProps = { readonly werk: readonly Werkpunt[]; readonly naam?: string }

/** What waits for someone: how many, what, what to do; a press leads there. */
export function Werklijst({ werk, naam }: WerklijstProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  return (
    <ul className="zk-werklijst" aria-label={naam ?? t.naam}>
      {werk.map(({ sleutel, aantal, toestand, een, meer, doe, naar, zoek }) => (
        <li key={sleutel}>
          <Link to={naar as string} search={zoek as never} className="zk-werk" data-toestand={toestand}>
            <ToestandIcoon toestand={toestand} maat={20} />
            <span className="zk-werk-aantal">
              <Getal n={aantal} />
            </span>
            <span className="zk-werk-wat">
              {lees(aantal === 1 ? een : meer)}
              <span className="zk-werk-doe">{lees(doe)}</span>
            </span>
            <ChevronRight aria-hidden size={18} className="zk-werk-pijl" />
          </Link>
        </li>
      ))}
    </ul>
  )
}
