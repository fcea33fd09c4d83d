import { Dag } from '../../kit/Dag.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import type { Trajectblad } from './api.ts'

const teksten = {
  regels: { nl: 'op {n} regels', en: 'on {n} lines' },
  regel: { nl: 'op 1 regel', en: 'on 1 line' },
} as const

/** What the lines said of diagnosis and type, in the order in which it came along. */
export function Diagnoses({ diagnoses }: Pick<Trajectblad, 'diagnoses'>) {
  const t = useTeksten(teksten)
  const lees = useLees()
  return (
    <ul className="zk-trajectzicht-rijen">
      {diagnoses.map((een) => (
        <li key={`${een.codelijst} ${een.code} ${een.gesteld}`}>
          <span>
            <span className="zk-stil">{lees(een.lijst)}</span> <code>{een.code}</code> {een.naam}
          </span>
          <span className="zk-stil">
            <Dag dag={een.eerste} /> – <Dag dag={een.laatste} />,{' '}
            {een.regels === 1 ? t.regel : vul(t.regels, { n: een.regels })}
          </span>
        </li>
      ))}
    </ul>
  )
}
