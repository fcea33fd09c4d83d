import { ToestandIcoon } from '../../kit/ToestandIcoon.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import type { Registratierij } from './api.ts'
import { Prestatie } from './gedeeld/Prestatie.tsx'

type UitkomstCelProps = Pick<Registratierij, 'uitkomst'> & {
  /** The kind of care stands in a column of its own. */
  readonly zonderSoort: boolean
}

const teksten = { niet: { nl: 'Nog niet afgeleid', en: 'Not derived yet' } } as const

/** What a registration gave, on one line: the prestatie, or why there is none. */
export function UitkomstCel({ uitkomst, zonderSoort }: UitkomstCelProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  if (uitkomst === null) return <span className="zk-stil">{t.niet}</span>
  if (uitkomst.soort === 'prestatie') return <Prestatie {...uitkomst} zonderSoort={zonderSoort} />
  return (
    <span className="zk-prestatie zk-mist" title={lees(uitkomst.doe)}>
      <ToestandIcoon toestand="fout" maat={14} />
      <span>{lees(uitkomst.wat)}</span>
    </span>
  )
}
