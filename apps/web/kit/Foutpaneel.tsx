import { RotateCcw } from 'lucide-react'
import { meldingVan } from '../api/fout.ts'
import { useLees } from '../taal/taal.ts'
import { useTeksten } from '../taal/teksten.ts'
import { Button } from './Button.tsx'
import { ToestandIcoon } from './ToestandIcoon.tsx'
import './Foutpaneel.css'
import './Status.css'

type FoutpaneelProps = {
  /** What was thrown: an ApiFout, or anything else. */
  readonly fout: unknown
  readonly opOpnieuw?: () => void
}

const teksten = {
  waar: { nl: 'Waar', en: 'Where' },
  verwacht: { nl: 'Verwacht', en: 'Expected' },
  doe: { nl: 'Wat te doen', en: 'What to do' },
  opnieuw: { nl: 'Probeer opnieuw', en: 'Try again' },
} as const

/** An error in full: what, where, what was expected, what to do. Read aloud when it appears. */
export function Foutpaneel({ fout, opOpnieuw }: FoutpaneelProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const melding = meldingVan(fout)
  return (
    <div role="alert" className="zk-foutpaneel" data-toestand="fout">
      <ToestandIcoon toestand="fout" maat={20} />
      <div>
        <p className="zk-foutpaneel-wat">{lees(melding.wat)}</p>
        <dl>
          {melding.waar && (
            <div>
              <dt>{t.waar}</dt>
              <dd>{lees(melding.waar)}</dd>
            </div>
          )}
          {melding.verwacht && (
            <div>
              <dt>{t.verwacht}</dt>
              <dd>{lees(melding.verwacht)}</dd>
            </div>
          )}
          <div>
            <dt>{t.doe}</dt>
            <dd>{lees(melding.doe)}</dd>
          </div>
        </dl>
        {opOpnieuw && (
          <Button maat="klein" icoon={RotateCcw} onPress={opOpnieuw}>
            {t.opnieuw}
          </Button>
        )}
      </div>
      <code>{melding.code}</code>
    </div>
  )
}
