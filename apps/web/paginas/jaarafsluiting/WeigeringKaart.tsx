import { Kaart } from '../../kit/Kaart.tsx'
import { LinkButton } from '../../kit/LinkButton.tsx'
import { Status } from '../../kit/Status.tsx'
import { useLees, useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { naamVanMaand } from '../registraties/maand/maand-naam.ts'
import type { Rapport } from './api.ts'

const teksten = {
  titel: { nl: 'Registraties zonder prestatie', en: 'Registrations without prestatie' },
  bij: {
    nl: 'Geregistreerd, maar er kwam geen prestatie uit; een bedrag is dan niet te noemen.',
    en: 'Registered, but no prestatie came of it; there is no amount to name.',
  },
  open: { nl: 'open', en: 'open' },
  maand: { nl: '{maand} ({n})', en: '{maand} ({n})' },
} as const

/** Registrations that gave nothing, by reason, with the way to them per month. */
export function WeigeringKaart({ weigeringen }: Pick<Rapport, 'weigeringen'>) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [taal] = useTaal()
  return (
    <Kaart titel={t.titel} bij={t.bij}>
      <ul className="zk-jaar-weigeringen" aria-label={t.titel}>
        {weigeringen.map(({ code, reden, maanden }) => (
          <li key={code}>
            <Status toestand="letop">{t.open}</Status>
            <span>{lees(reden)}</span>
            <span className="zk-jaar-maanden">
              {maanden.map(({ maand, aantal }) => (
                <LinkButton
                  key={maand}
                  naar="/registraties"
                  zoek={{ maand, uitkomst: 'weigering', weigering: code }}
                  soort="stil"
                  maat="klein"
                >
                  {vul(t.maand, { maand: naamVanMaand(maand, taal), n: aantal })}
                </LinkButton>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </Kaart>
  )
}
