import { Link } from '@tanstack/react-router'
import { Drawer } from '../../kit/Drawer.tsx'
import { Geld } from '../../kit/Geld.tsx'
import { Getal } from '../../kit/Getal.tsx'
import { Status } from '../../kit/Status.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { bestandPad, type Declaratierij } from '../declaraties/api.ts'
import { naamVanBetaler } from '../declaraties/gedeeld/naam-van-betaler.ts'
import { Moment } from '../registraties/gedeeld/Moment.tsx'
import type { Retourbericht } from './api.ts'
import { RETOURSTANDEN } from './berichtkolommen.tsx'

const teksten = {
  titel: { nl: 'Retour op {referentie}', en: 'Return to {referentie}' },
  reden: { nl: 'Reden', en: 'Reason' },
  ontvangen: { nl: 'Ontvangen', en: 'Received' },
  declaratie: { nl: 'Declaratie', en: 'Claim' },
  factuur: { nl: 'Factuur {nummer}', en: 'Invoice {nummer}' },
  geen: { nl: 'hier niet verzonden', en: 'not sent from here' },
  toegekend: { nl: 'Toegekend', en: 'Granted' },
  van: { nl: 'van', en: 'of' },
  grootte: { nl: 'Grootte (bytes)', en: 'Size (bytes)' },
  vingerafdruk: { nl: 'Vingerafdruk (SHA-256)', en: 'Fingerprint (SHA-256)' },
  haal: { nl: 'Haal het bestand op zoals het binnenkwam', en: 'Download the file as it came in' },
} as const

type BerichtPaneelProps = {
  readonly bericht: Retourbericht
  /** The declaration it answers; null when that was not sent from here. */
  readonly declaratie: Declaratierij | null
  readonly opSluit: () => void
}

/** One return: what became of it and why, what it answers, and its bytes. */
export function BerichtPaneel({ bericht, declaratie, opSluit }: BerichtPaneelProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const { naam, toestand } = RETOURSTANDEN[bericht.stand]
  return (
    <Drawer open opSluit={opSluit} titel={vul(t.titel, { referentie: bericht.referentie })}>
      <div className="zk-retour-bericht">
        <Status toestand={toestand}>{lees(naam)}</Status>
        <dl>
          {bericht.reden && (
            <div>
              <dt>{t.reden}</dt>
              <dd>{lees(bericht.reden)}</dd>
            </div>
          )}
          <div>
            <dt>{t.declaratie}</dt>
            <dd>
              {declaratie === null ? (
                t.geen
              ) : (
                <Link to={`/declaraties/${encodeURIComponent(declaratie.berichtreferentie)}` as string}>
                  {vul(t.factuur, { nummer: declaratie.factuurnummer })}, {lees(naamVanBetaler(declaratie.betaler))}
                </Link>
              )}
            </dd>
          </div>
          {declaratie !== null && bericht.stand === 'verwerkt' && (
            <div>
              <dt>{t.toegekend}</dt>
              <dd>
                <Geld cents={declaratie.toegekend} /> {t.van} <Geld cents={declaratie.totaal} />
              </dd>
            </div>
          )}
          <div>
            <dt>{t.ontvangen}</dt>
            <dd>
              <Moment op={bericht.tijdstip} />
            </dd>
          </div>
          <div>
            <dt>{t.grootte}</dt>
            <dd>
              <Getal n={bericht.grootte} />
            </dd>
          </div>
          <div>
            <dt>{t.vingerafdruk}</dt>
            <dd>
              <code>{bericht.vingerafdruk}</code>
            </dd>
          </div>
        </dl>
        <a href={bestandPad(bericht.id)} download>
          {t.haal}
        </a>
      </div>
    </Drawer>
  )
}
