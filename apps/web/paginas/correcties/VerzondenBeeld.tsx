import { Link } from '@tanstack/react-router'
import { Geld } from '../../kit/Geld.tsx'
import { Status } from '../../kit/Status.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { BEZORGINGEN } from '../declaraties/gedeeld/standen.ts'
import type { Verzonden } from './api.ts'
import './Correcties.css'

const teksten = {
  titel: { nl: 'Verzonden', en: 'Sent' },
  niets: { nl: 'Er was niets te verzenden.', en: 'There was nothing to send.' },
  factuur: { nl: 'Factuur {nummer}', en: 'Invoice {nummer}' },
  aan: { nl: 'aan {betaler}', en: 'to {betaler}' },
  regels: { nl: '{n} regels', en: '{n} lines' },
  regel: { nl: '1 regel', en: '1 line' },
  klaar: { nl: 'Ligt klaar', en: 'Ready' },
} as const

/** What was just sent, and where each message went. Read aloud when it appears. */
export function VerzondenBeeld({ verzonden }: { readonly verzonden: readonly Verzonden[] }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  return (
    <section className="zk-correcties-verzonden" role="status" aria-label={t.titel}>
      {verzonden.length === 0 && <p>{t.niets}</p>}
      <ul>
        {verzonden.map(({ bericht, berichtreferentie, factuurnummer, betaler, aantal, totaal, bezorging }) => (
          <li key={bericht}>
            <Status toestand={bezorging === null ? 'wacht' : BEZORGINGEN[bezorging].toestand}>
              {bezorging === null ? t.klaar : lees(BEZORGINGEN[bezorging].naam)}
            </Status>
            <Link to={`/declaraties/${encodeURIComponent(berichtreferentie)}` as string}>
              {vul(t.factuur, { nummer: factuurnummer })}
            </Link>
            <span>{vul(t.aan, { betaler })}</span>
            <span>{aantal === 1 ? t.regel : vul(t.regels, { n: aantal })}</span>
            <Geld cents={totaal} />
          </li>
        ))}
      </ul>
    </section>
  )
}
