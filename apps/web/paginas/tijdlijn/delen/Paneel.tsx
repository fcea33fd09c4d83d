import { Link } from '@tanstack/react-router'
import { ArrowUpRight, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Dag } from '../../../kit/Dag.tsx'
import { Geld } from '../../../kit/Geld.tsx'
import { IconButton } from '../../../kit/IconButton.tsx'
import { LinkButton } from '../../../kit/LinkButton.tsx'
import { useLees } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { vul } from '../../../taal/vul.ts'
import type { Deel, Item, Tijdlijn } from '../api.ts'
import { SOORTNAMEN } from '../teksten.ts'
import { adresVan } from '../waarheen.ts'
import { Feiten } from './Feiten.tsx'
import { Wanneer } from './Wanneer.tsx'
import './Paneel.css'

const teksten = {
  sluit: { nl: 'Sluit', en: 'Close' },
  open: { nl: 'Open', en: 'Open' },
  delen: { nl: 'Waaruit het bestaat', en: 'What it is made of' },
  meer: { nl: 'en nog {n}', en: 'and {n} more' },
} as const

type PaneelProps = {
  readonly item: Item
  readonly patient: Tijdlijn['patient']
  readonly opSluit: () => void
}

/** Everything of the chosen thing, beside the axis. Escape closes it. */
export function Paneel({ item, patient, opSluit }: PaneelProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const kop = useRef<HTMLHeadingElement>(null)
  const adres = item.waarheen && adresVan(item.waarheen, patient)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another thing is read from its beginning
  useEffect(() => kop.current?.focus({ preventScroll: true }), [item.id])
  return (
    <aside
      className="zk-tl-paneel"
      aria-label={lees(item.titel)}
      onKeyDown={(e) => {
        if (e.key === 'Escape') opSluit()
      }}
    >
      <header>
        <div>
          <p className="zk-tl-kaartje-soort">{lees(SOORTNAMEN[item.soort])}</p>
          <h2 ref={kop} tabIndex={-1}>
            {lees(item.titel)}
          </h2>
          <p className="zk-stil">
            <Wanneer {...item} />
            {item.bedrag !== null && (
              <>
                {' · '}
                <Geld cents={item.bedrag} />
              </>
            )}
          </p>
        </div>
        <IconButton icoon={X} naam={t.sluit} maat="klein" onPress={opSluit} />
      </header>
      <Feiten feiten={item.feiten} />
      {item.delen.length > 0 && (
        <>
          <h3>{t.delen}</h3>
          <ul className="zk-tl-delen">
            {item.delen.map((deel, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: parts of one thing keep their order, and two may be the same
              <Onderdeel key={n} deel={deel} patient={patient} />
            ))}
          </ul>
          {item.meer > 0 && <p className="zk-stil">{vul(t.meer, { n: item.meer })}</p>}
        </>
      )}
      {adres && (
        <LinkButton naar={adres.naar} zoek={adres.zoek} maat="klein" icoon={ArrowUpRight}>
          {t.open}
        </LinkButton>
      )}
    </aside>
  )
}

function Onderdeel({ deel, patient }: { readonly deel: Deel; readonly patient: Tijdlijn['patient'] }) {
  const lees = useLees()
  const adres = deel.waarheen && adresVan(deel.waarheen, patient)
  return (
    <li data-toestand={deel.toestand}>
      <p className="zk-tl-deel-kop">
        {adres ? (
          <Link to={adres.naar} search={adres.zoek as never}>
            {lees(deel.titel)}
          </Link>
        ) : (
          <strong>{lees(deel.titel)}</strong>
        )}
        <span className="zk-stil">
          <Dag dag={deel.dag} />
        </span>
      </p>
      {deel.feiten.length > 0 && <Feiten feiten={deel.feiten} />}
    </li>
  )
}
