import { Label } from 'react-aria-components/Label'
import { ProgressBar } from 'react-aria-components/ProgressBar'
import { formatGetal } from '../taal/getal.ts'
import { useTaal } from '../taal/taal.ts'
import { useTeksten } from '../taal/teksten.ts'
import { Button } from './Button.tsx'
import './Voortgang.css'

type VoortgangProps = {
  readonly naam: string
  readonly gedaan: number
  /** Null while the total is not known yet. */
  readonly totaal: number | null
  /** The step that is under way. */
  readonly stap?: string
  readonly opStop?: () => void
}

const teksten = {
  stop: { nl: 'Stop', en: 'Stop' },
  van: { nl: 'van', en: 'of' },
} as const

/** How far a long job is, in numbers, and a way to stop it. */
export function Voortgang({ naam, gedaan, totaal, stap, opStop }: VoortgangProps) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const aantal =
    totaal === null ? formatGetal(gedaan, taal) : `${formatGetal(gedaan, taal)} ${t.van} ${formatGetal(totaal, taal)}`
  return (
    <div className="zk-voortgang">
      <ProgressBar
        className="zk-voortgang-meter"
        isIndeterminate={totaal === null}
        value={gedaan}
        maxValue={Math.max(1, totaal ?? 1)}
        valueLabel={aantal}
      >
        {({ percentage }) => (
          <>
            <div className="zk-voortgang-kop">
              <Label>{naam}</Label>
              <span className="zk-cijfers zk-stil">{aantal}</span>
            </div>
            <div className="zk-voortgang-baan" data-onbekend={totaal === null || undefined}>
              <span style={totaal === null ? {} : { width: `${percentage}%` }} />
            </div>
          </>
        )}
      </ProgressBar>
      {stap && <p className="zk-stil">{stap}</p>}
      {opStop && (
        <Button maat="klein" onPress={opStop}>
          {t.stop}
        </Button>
      )}
    </div>
  )
}
