import { Getal } from '../../../kit/Getal.tsx'
import { ToestandIcoon } from '../../../kit/ToestandIcoon.tsx'
import { useLees } from '../../../taal/taal.ts'
import type { Declaratierij, Regel } from '../api.ts'
import { REGELSTANDEN } from './standen.ts'
import './PerStand.css'

const ORDE: readonly Regel['stand'][] = ['geweigerd', 'afgekeurd', 'verzonden', 'toegekend', 'gecrediteerd']

/** How many lines of a declaration stand where: icon, number, and the word for who reads or hovers. */
export function PerStand({ perStand }: Pick<Declaratierij, 'perStand'>) {
  const lees = useLees()
  return (
    <span className="zk-perstand">
      {ORDE.map((stand) => {
        const n = perStand[stand] ?? 0
        if (n === 0) return null
        const { naam, toestand } = REGELSTANDEN[stand]
        return (
          <span key={stand} title={lees(naam)}>
            <ToestandIcoon toestand={toestand} maat={14} />
            <Getal n={n} />
            <span className="zk-perstand-naam">{lees(naam).toLowerCase()}</span>
          </span>
        )
      })}
    </span>
  )
}
