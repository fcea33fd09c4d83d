import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { RotateCw } from 'lucide-react'
import { Button } from '../../kit/Button.tsx'
import { Dag } from '../../kit/Dag.tsx'
import { Foutpaneel } from '../../kit/Foutpaneel.tsx'
import { Status } from '../../kit/Status.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { type Bewijs, bestandPad, type Nagespeeld, speelNa } from './api.ts'
import './Postvak.css'

const teksten = {
  titel: { nl: 'Ontvangstbewijs', en: 'Receipt' },
  waarmee: {
    nl: 'Waarmee beslist is: {regels} regels, feiten en referentiegegevens',
    en: 'What it was decided by: {regels} rules, facts and reference data',
  },
  naspelen: { nl: 'Speel de beslissing na', en: 'Take the decision again' },
  gelijk: {
    nl: 'Dezelfde beslissing: met de regels en feiten van toen komt hetzelfde uit.',
    en: 'The same decision: with the rules and facts of then the same comes out.',
  },
  anders: { nl: 'Anders in: {wat}', en: 'Otherwise in: {wat}' },
  kwijt: { nl: 'Niet meer in het regelboek: {wat}', en: 'No longer in the rule book: {wat}' },
  dag: { nl: 'Beoordeeld op', en: 'Judged on' },
  loket: { nl: 'Loket en berichtversie', en: 'Desk and message version' },
  motor: { nl: 'Regelmotor', en: 'Rule engine' },
  regelset: { nl: 'Vingerafdruk van de regels', en: 'Fingerprint of the rules' },
  feiten: { nl: 'Vingerafdruk van de feiten', en: 'Fingerprint of the facts' },
  invoer: { nl: 'Vingerafdruk van het bericht', en: 'Fingerprint of the message' },
  uitslag: { nl: 'Vingerafdruk van de uitslag', en: 'Fingerprint of the outcome' },
  regels: { nl: 'Regels ({n})', en: 'Rules ({n})' },
  referenties: { nl: 'Referentiegegevens ({n})', en: 'Reference data ({n})' },
  haal: { nl: 'Haal het bericht op zoals het binnenkwam', en: 'Download the message as it came in' },
} as const

type BewijsbladProps = { readonly bericht: string; readonly uitvoering: string; readonly bewijs: Bewijs }

/** What a decision was taken by, and whether it comes out the same now. */
export function Bewijsblad({ bericht, uitvoering, bewijs }: BewijsbladProps) {
  const t = useTeksten(teksten)
  const naspelen = useMutation({ mutationFn: () => speelNa(bericht, uitvoering) })
  const feiten = [
    [t.loket, `${bewijs.loket}, ${bewijs.versie}`],
    [t.motor, bewijs.motor],
    [t.regelset, bewijs.regelset],
    [t.feiten, bewijs.feiten],
    [t.invoer, bewijs.invoer],
    [t.uitslag, bewijs.uitslag],
  ] as const
  return (
    <section className="zk-postvak-bewijs" aria-label={t.titel}>
      <div className="zk-postvak-naspelen">
        <strong>{t.titel}</strong>
        <code>{bewijs.regelset.slice(0, 12)}</code>
        <Button maat="klein" icoon={RotateCw} isPending={naspelen.isPending} onPress={() => naspelen.mutate()}>
          {t.naspelen}
        </Button>
        <span role="status">{naspelen.data && <Uitkomst {...naspelen.data} />}</span>
      </div>
      {naspelen.isError && <Foutpaneel fout={naspelen.error} />}
      <details>
        <summary>{vul(t.waarmee, { regels: bewijs.regels.length })}</summary>
        <a href={bestandPad(bericht)} download>
          {t.haal}
        </a>
        <dl>
          <div>
            <dt>{t.dag}</dt>
            <dd>
              <Dag dag={bewijs.vandaag} />
            </dd>
          </div>
          {feiten.map(([naam, waarde]) => (
            <div key={naam}>
              <dt>{naam}</dt>
              <dd>
                <code>{waarde}</code>
              </dd>
            </div>
          ))}
          <div>
            <dt>{vul(t.regels, { n: bewijs.regels.length })}</dt>
            <dd className="zk-postvak-eisen">
              {bewijs.regels.map((sleutel) => (
                <Link key={sleutel} to="/regelboek" search={{ regel: sleutel } as never}>
                  {sleutel}
                </Link>
              ))}
            </dd>
          </div>
          <div>
            <dt>{vul(t.referenties, { n: bewijs.referenties.length })}</dt>
            <dd>{bewijs.referenties.join(', ')}</dd>
          </div>
        </dl>
      </details>
    </section>
  )
}

function Uitkomst({ anders, kwijt }: Nagespeeld) {
  const t = useTeksten(teksten)
  if (anders.length === 0) return <Status toestand="goed">{t.gelijk}</Status>
  const weg = kwijt.length === 0 ? '' : ` ${vul(t.kwijt, { wat: kwijt.join(', ') })}`
  return <Status toestand="fout">{`${vul(t.anders, { wat: anders.join(', ') })}.${weg}`}</Status>
}
