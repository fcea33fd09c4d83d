import { ToestandIcoon } from '../../kit/ToestandIcoon.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import type { Registratierij } from './api.ts'
import { Prestatie } from './gedeeld/Prestatie.tsx'

type UitkomstCelProps = Pick<Registratierij, 'uitkomst' | 'meer'> & {
  readonly soort: Registratierij['registratie']['soort']
  /** The kind of care stands in a column of its own. */
  readonly zonderSoort: boolean
}

const teksten = {
  niet: { nl: 'Nog niet afgeleid', en: 'Not derived yet' },
  nacht: { nl: 'Nog geen nacht voorbij', en: 'No night has passed yet' },
  meer: { nl: '+ {n}', en: '+ {n}' },
  meerUitleg: { nl: 'en {n} meer', en: 'and {n} more' },
  waarvan: { nl: 'en {n} meer, waarvan {w} geweigerd', en: 'and {n} more, of which {w} refused' },
} as const

/** What a registration gave, on one line: the first prestatie or why there is none, and how many more. */
export function UitkomstCel({ uitkomst, meer, soort, zonderSoort }: UitkomstCelProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  if (uitkomst === null) return <span className="zk-stil">{soort === 'verblijf' ? t.nacht : t.niet}</span>
  const { aantal: n, weigeringen: w } = meer
  const erbij = n > 0 && (
    <span className="zk-uitkomst-meer zk-stil" title={w > 0 ? vul(t.waarvan, { n, w }) : vul(t.meerUitleg, { n })}>
      {vul(t.meer, { n })}
      {w > 0 && <ToestandIcoon toestand="fout" maat={12} />}
    </span>
  )
  if (uitkomst.soort === 'prestatie') {
    return (
      <span className="zk-uitkomst-rij">
        <Prestatie {...uitkomst} zonderSoort={zonderSoort} />
        {erbij}
      </span>
    )
  }
  return (
    <span className="zk-uitkomst-rij">
      <span className="zk-prestatie zk-mist" title={lees(uitkomst.doe)}>
        <ToestandIcoon toestand="fout" maat={14} />
        <span>{lees(uitkomst.wat)}</span>
      </span>
      {erbij}
    </span>
  )
}
