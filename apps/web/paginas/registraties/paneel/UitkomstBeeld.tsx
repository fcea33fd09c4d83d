import { Geld } from '../../../kit/Geld.tsx'
import { ToestandIcoon } from '../../../kit/ToestandIcoon.tsx'
import { useLees } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { vul } from '../../../taal/vul.ts'
import type { Uitkomst } from '../api.ts'
import { Prestatie } from '../gedeeld/Prestatie.tsx'

const teksten = {
  maximum: { nl: 'maximumtarief', en: 'maximum tariff' },
  gepland: { nl: '{n} minuten gepland tellen', en: '{n} planned minutes count' },
  gerealiseerd: { nl: '{n} directe minuten tellen', en: '{n} direct minutes count' },
} as const

/** The outcome of a contact in full: the prestatie with its tariff, or why there is none and what to do. */
export function UitkomstBeeld({ uitkomst }: { readonly uitkomst: Uitkomst }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  if (uitkomst.soort === 'weigering') {
    return (
      <div className="zk-uitkomst" data-toestand="fout">
        <ToestandIcoon toestand="fout" maat={20} />
        <div>
          <p className="zk-uitkomst-wat">{lees(uitkomst.wat)}</p>
          <p className="zk-zacht">{lees(uitkomst.doe)}</p>
          <code className="zk-stil">{uitkomst.code}</code>
        </div>
      </div>
    )
  }
  const { code, naam, tarief, fictief, beroep, minuten, tijdsoort } = uitkomst
  return (
    <div className="zk-uitkomst" data-toestand="goed">
      <ToestandIcoon toestand="goed" maat={20} />
      <div>
        <p className="zk-uitkomst-wat">
          <Prestatie code={code} naam={naam} fictief={fictief} heel />
        </p>
        <p className="zk-zacht">
          {[tijdsoort !== null && minuten !== null ? vul(t[tijdsoort], { n: minuten }) : null, beroep]
            .filter((deel) => deel !== null)
            .join(' · ')}
        </p>
      </div>
      <p className="zk-uitkomst-tarief">
        <strong>
          <Geld cents={tarief} />
        </strong>
        <span className="zk-stil">{t.maximum}</span>
      </p>
    </div>
  )
}
