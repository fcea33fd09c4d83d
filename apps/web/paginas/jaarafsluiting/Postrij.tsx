import { Button } from '../../kit/Button.tsx'
import { Geld } from '../../kit/Geld.tsx'
import { Status } from '../../kit/Status.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'

const teksten = {
  klaar: { nl: 'klaar', en: 'done' },
  open: { nl: 'open', en: 'open' },
  toon: { nl: 'Toon {n} prestaties', en: 'Show {n} prestaties' },
  toonEen: { nl: 'Toon 1 prestatie', en: 'Show 1 prestatie' },
} as const

type PostrijProps = {
  readonly klaar: boolean
  readonly tekst: string
  readonly doe: string | null
  readonly aantal: number
  /** Settled: what was granted; open: what is not certain. */
  readonly cents: number
  readonly opOpen: () => void
}

/** One reason with its number, its euros and the way to its lines. */
export function Postrij({ klaar, tekst, doe, aantal, cents, opOpen }: PostrijProps) {
  const t = useTeksten(teksten)
  const toon = aantal === 1 ? t.toonEen : vul(t.toon, { n: aantal })
  return (
    <li>
      <Status toestand={klaar ? 'goed' : 'letop'}>{klaar ? t.klaar : t.open}</Status>
      <span>
        {tekst}
        {doe !== null && <span className="zk-stil zk-jaar-doe">{doe}</span>}
      </span>
      <Button soort="stil" maat="klein" onPress={opOpen} aria-label={`${toon}: ${tekst}`}>
        {toon}
      </Button>
      <Geld cents={cents} />
    </li>
  )
}
