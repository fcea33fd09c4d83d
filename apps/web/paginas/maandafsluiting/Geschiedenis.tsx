import { Status } from '../../kit/Status.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import { Moment } from '../registraties/gedeeld/Moment.tsx'
import type { Afsluiting } from './api.ts'

const teksten = {
  gesloten: { nl: 'afgesloten', en: 'closed' },
  heropend: { nl: 'heropend', en: 'reopened' },
} as const

/** Who closed and reopened a month, when and why, the newest first. */
export function Geschiedenis({ historie }: Pick<Afsluiting, 'historie'>) {
  const t = useTeksten(teksten)
  return (
    <ol className="zk-afsluiting-historie">
      {historie.toReversed().map(({ volgnummer, stand, op, door, reden }) => (
        <li key={volgnummer}>
          <Status toestand={stand === 'gesloten' ? 'goed' : 'letop'}>{t[stand]}</Status>
          <span className="zk-zacht">
            <Moment op={op} />, {door}
          </span>
          {reden !== '' && <p>{reden}</p>}
        </li>
      ))}
    </ol>
  )
}
