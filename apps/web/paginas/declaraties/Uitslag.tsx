import { Link } from '@tanstack/react-router'
import { Download } from 'lucide-react'
import { Geld } from '../../kit/Geld.tsx'
import { Kaart } from '../../kit/Kaart.tsx'
import { Leegte } from '../../kit/Leegte.tsx'
import { Status } from '../../kit/Status.tsx'
import { formatGetal } from '../../taal/getal.ts'
import { useLees, useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { bestandPad, type Verzonden } from './api.ts'
import { naamVanBetaler } from './gedeeld/naam-van-betaler.ts'
import { BEZORGINGEN } from './gedeeld/standen.ts'
import { Poortantwoord } from './Poortantwoord.tsx'

const teksten = {
  titel: { nl: 'Gedeclareerd', en: 'Declared' },
  niets: { nl: 'Er ging niets weg', en: 'Nothing left' },
  nietsUitleg: {
    nl: 'Elk bericht wordt tegengehouden of was al gedeclareerd. Bekijk de bevindingen hieronder.',
    en: 'Every message is held back or was declared already. See the findings below.',
  },
  regel: { nl: '{n} prestaties op factuur {factuur}', en: '{n} services on invoice {factuur}' },
  regelEen: { nl: '1 prestatie op factuur {factuur}', en: '1 service on invoice {factuur}' },
  gelukt: { nl: 'Berichten verzonden: {n}', en: 'Messages sent: {n}' },
  bekijk: { nl: 'Bekijk de declaratie', en: 'See the claim' },
  haal: { nl: 'Haal het bericht op', en: 'Download the message' },
  zelf: {
    nl: 'Deze betaler is niet op dit systeem. Haal het bericht op en lever het aan in zijn portaal.',
    en: 'This payer is not on this system. Download the message and hand it in at its portal.',
  },
  klaar: { nl: 'Staat klaar om bezorgd te worden', en: 'Ready to be delivered' },
} as const

/** What came of declaring: per payer what was sent, what the gate said, and what is left to do. */
export function Uitslag({ verzonden }: { readonly verzonden: readonly Verzonden[] }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [taal] = useTaal()
  if (verzonden.length === 0) {
    return (
      <Kaart titel={t.titel}>
        <Leegte titel={t.niets}>{t.nietsUitleg}</Leegte>
      </Kaart>
    )
  }
  return (
    <Kaart titel={t.titel}>
      <p role="status" className="zk-alleen-voorlezen">
        {vul(t.gelukt, { n: verzonden.length })}
      </p>
      <ul className="zk-uitslag">
        {verzonden.map(({ bericht, berichtreferentie, betaler, bezorging, aantal, factuurnummer, totaal }) => {
          const stand = bezorging === null ? null : BEZORGINGEN[bezorging]
          return (
            <li key={bericht}>
              <div className="zk-uitslag-kop">
                <strong>{lees(naamVanBetaler(betaler))}</strong>
                <Status toestand={stand?.toestand ?? 'letop'}>{stand === null ? t.klaar : lees(stand.naam)}</Status>
                <span className="zk-zacht">
                  {vul(aantal === 1 ? t.regelEen : t.regel, { n: formatGetal(aantal, taal), factuur: factuurnummer })}
                </span>
                <strong>
                  <Geld cents={totaal} />
                </strong>
                <Link to={`/declaraties/${encodeURIComponent(berichtreferentie)}` as string}>{t.bekijk}</Link>
              </div>
              {bezorging === 'geen-ontvanger' && (
                <p className="zk-uitslag-zelf">
                  {t.zelf}
                  <a className="zk-knop" data-soort="hoofd" data-maat="gewoon" href={bestandPad(bericht)} download>
                    <Download aria-hidden size={16} />
                    <span>{t.haal}</span>
                  </a>
                </p>
              )}
              {bezorging === 'geweigerd' && <Poortantwoord berichtreferentie={berichtreferentie} />}
            </li>
          )
        })}
      </ul>
    </Kaart>
  )
}
