import { Dag } from '../../../../kit/Dag.tsx'
import { Geld } from '../../../../kit/Geld.tsx'
import { ToestandIcoon } from '../../../../kit/ToestandIcoon.tsx'
import { useLees, useTaal } from '../../../../taal/taal.ts'
import { useTeksten } from '../../../../taal/teksten.ts'
import { vul } from '../../../../taal/vul.ts'
import type { Uitkomst } from '../../api.ts'
import { Fictief } from '../../gedeeld/Fictief.tsx'
import { zonderFictief } from '../../gedeeld/zonder-fictief.ts'
import { naamVanMaand } from '../../maand/maand-naam.ts'
import { UitkomstBeeld } from '../UitkomstBeeld.tsx'
import { telVerblijf } from './tel-verblijf.ts'
import './Verblijfsbeeld.css'

const teksten = {
  dagen: { nl: '{n} verblijfsdagen', en: '{n} days of stay' },
  dag: { nl: '1 verblijfsdag', en: '1 day of stay' },
  keer: { nl: '{n} ×', en: '{n} ×' },
} as const

/** What a stay gives month by month, with each row of days that it does not give and why. */
export function Verblijfsbeeld({ uitkomsten }: { readonly uitkomsten: readonly Uitkomst[] }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [taal] = useTaal()
  const { maanden, weigeringen } = telVerblijf(uitkomsten)
  return (
    <div className="zk-verblijfsbeeld">
      {weigeringen.map((weigering, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the order is that of the derivation
        <UitkomstBeeld key={n} uitkomst={weigering} />
      ))}
      {maanden.map(({ maand, dagen, som, regels, geweigerd }) => (
        <section key={maand} aria-label={naamVanMaand(maand, taal)}>
          <h3>
            <span>{naamVanMaand(maand, taal)}</span>
            <span>{dagen === 1 ? t.dag : vul(t.dagen, { n: dagen })}</span>
            <Geld cents={som} />
          </h3>
          <ul>
            {regels.map((regel) => (
              <li key={regel.code}>
                <code>{regel.code}</code>
                {regel.fictief && <Fictief />}
                <span className="zk-verblijfsbeeld-naam">{zonderFictief(regel.naam)}</span>
                <span className="zk-cijfers">
                  {vul(t.keer, { n: regel.dagen })} <Geld cents={regel.tarief} />
                </span>
              </li>
            ))}
            {geweigerd.map(({ van, tot, weigering }) => (
              <li key={`${van} ${weigering.code}`} title={lees(weigering.doe)}>
                <ToestandIcoon toestand="letop" maat={14} />
                <span className="zk-verblijfsbeeld-naam">
                  <Dag dag={van} />
                  {tot !== van && (
                    <>
                      {' – '}
                      <Dag dag={tot} />
                    </>
                  )}
                  : {lees(weigering.wat)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
