import { useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { ToestandIcoon } from '../../kit/ToestandIcoon.tsx'
import { formatGetal } from '../../taal/getal.ts'
import { useLees, useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import type { Punt } from './api.ts'
import { groepeerPunten, type Puntgroep } from './groepeer-punten.ts'

const teksten = {
  fout: { nl: 'Niet overgenomen', en: 'Not taken over' },
  letop: { nl: 'Controleren', en: 'To be checked' },
  info: { nl: 'Ter informatie', en: 'For information' },
  weet: { nl: 'Ter informatie', en: 'For information' },
  regel: { nl: 'regel {n}', en: 'line {n}' },
  alle: { nl: 'Toon alle {n}', en: 'Show all {n}' },
} as const

const TOESTAND = { fout: 'fout', letop: 'letop', info: 'info', weet: 'onbekend' } as const
const EERST = 3

/** What could not be rebuilt, or only with an assumption: where, what, and what to do. The gravest first. */
export function Punten({ punten }: { readonly punten: readonly Punt[] }) {
  return (
    <ul className="zk-overname-punten">
      {groepeerPunten(punten).map((groep) => (
        <Groep key={groep.sleutel} groep={groep} />
      ))}
    </ul>
  )
}

function Groep({ groep: { ernst, punten } }: { readonly groep: Puntgroep }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [taal] = useTaal()
  const [alle, setAlle] = useState(false)
  const getoond = alle ? punten : punten.slice(0, EERST)
  const doe = [...new Set(getoond.map((punt) => lees(punt.doe)))]
  return (
    <li className="zk-overname-punt" data-toestand={TOESTAND[ernst]}>
      <ToestandIcoon toestand={TOESTAND[ernst]} maat={18} />
      <div className="zk-overname-puntlijf">
        <p className="zk-overname-ernst">
          {t[ernst]}
          {punten.length > 1 && ` · ${formatGetal(punten.length, taal)}×`}
        </p>
        <ul className="zk-overname-plekken">
          {getoond.map((punt, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same may hold of two lines
            <li key={i}>
              {lees(punt.wat)}{' '}
              <span className="zk-stil">
                {[punt.bestand, punt.regel === null ? null : vul(t.regel, { n: punt.regel }), punt.referentie]
                  .filter((deel) => deel !== null)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
        {punten.length > getoond.length && (
          <Button maat="klein" soort="stil" onPress={() => setAlle(true)}>
            {vul(t.alle, { n: formatGetal(punten.length, taal) })}
          </Button>
        )}
        {doe.map((tekst) => (
          <p key={tekst} className="zk-zacht">
            {tekst}
          </p>
        ))}
      </div>
    </li>
  )
}
