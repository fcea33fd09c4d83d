import { Link } from '@tanstack/react-router'
import { CircleCheck } from 'lucide-react'
import { Leegte } from '../../kit/Leegte.tsx'
import { Status } from '../../kit/Status.tsx'
import { formatGetal } from '../../taal/getal.ts'
import { useLees, useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import type { Onbekend } from './api.ts'
import { noemRegel } from './regelnamen.ts'

const teksten = {
  niets: { nl: 'Alles is te beoordelen', en: 'Everything can be judged' },
  nietsBij: {
    nl: 'Van elke patiënt is vastgelegd wat de spelregels vragen.',
    en: 'Of every patient that is recorded what the rules of the field ask.',
  },
  heel: { nl: 'Beoordeelt niets', en: 'Judges nothing' },
  deels: { nl: 'Niet te zeggen', en: 'Cannot be said' },
  telling: { nl: '{n} keer, bij {p} patiënten', en: '{n} times, with {p} patients' },
  een: { nl: '{n} keer, bij één patiënt', en: '{n} times, with one patient' },
  regel: { nl: 'In het regelboek', en: 'In the rule book' },
  eigen: { nl: 'Leg een eigen maximum vast', en: 'Record a maximum of your own' },
  wie: { nl: 'Patiënten', en: 'Patients' },
  meer: { nl: 'en nog {n}', en: 'and {n} more' },
} as const

/** The limit that an organisation may record itself, as the reason names it: nobody published it. */
const EIGEN_GRENS = 'zpm-diagnostiek-onverzekerd'

/** What the rules could not say, and why: what is to be recorded before they can. */
export function Onbekendblad({ rijen }: { readonly rijen: readonly Onbekend[] }) {
  const t = useTeksten(teksten)
  if (rijen.length === 0) {
    return (
      <Leegte titel={t.niets} icoon={CircleCheck}>
        {t.nietsBij}
      </Leegte>
    )
  }
  return (
    <ul className="zk-spelregels-onbekend">
      {rijen.map((rij) => (
        <li key={`${rij.regel} ${rij.reden.nl}`}>
          <Reden rij={rij} />
        </li>
      ))}
    </ul>
  )
}

function Reden({ rij }: { readonly rij: Onbekend }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [taal] = useTaal()
  const { regel, reden, aantal, patienten, voorbeelden } = rij
  const n = formatGetal(aantal, taal)
  return (
    <>
      <div className="zk-spelregels-kop">
        <Status kaal toestand="onbekend">
          {aantal === 0 ? t.heel : t.deels}
        </Status>
        <p className="zk-spelregels-wat">{lees(noemRegel(regel))}</p>
        {aantal > 0 && (
          <p className="zk-cijfers">
            {patienten === 1 ? vul(t.een, { n }) : vul(t.telling, { n, p: formatGetal(patienten, taal) })}
          </p>
        )}
      </div>
      <p>
        {lees(reden)}{' '}
        <Link to="/regelboek" search={{ regel } as never}>
          {t.regel}
        </Link>
        {reden.nl.includes(EIGEN_GRENS) && (
          <>
            {' · '}
            <Link to="/stamgegevens" search={{ register: 'organisatie' } as never}>
              {t.eigen}
            </Link>
          </>
        )}
      </p>
      {voorbeelden.length > 0 && (
        <details>
          <summary>{t.wie}</summary>
          <p className="zk-spelregels-wie">
            {voorbeelden.map(({ id, naam }) => (
              <Link key={id} to={`/patienten/${encodeURIComponent(id)}`}>
                {naam}
              </Link>
            ))}
            {patienten > voorbeelden.length && (
              <span className="zk-stil">{vul(t.meer, { n: formatGetal(patienten - voorbeelden.length, taal) })}</span>
            )}
          </p>
        </details>
      )}
    </>
  )
}
