import type { ReactNode } from 'react'
import { formatGetal } from '../taal/getal.ts'
import { useTaal } from '../taal/taal.ts'
import { useTeksten } from '../taal/teksten.ts'
import { vul } from '../taal/vul.ts'
import { Button } from './Button.tsx'
import type { Kolom } from './lijst-kolom.ts'
import { type Selectie, telGekozen } from './selectie.ts'

type LijstVoetProps<R> = {
  readonly kolommen: readonly Kolom<R>[]
  readonly totaal: number
  readonly getoond: number
  readonly selectie: Selectie | undefined
  readonly smal: boolean
  readonly tekst: ReactNode
  /** Asks again for rows that could not be fetched; null when none failed. */
  readonly opOpnieuw: (() => void) | null
}

const teksten = {
  regels: { nl: '{n} regels', en: '{n} rows' },
  regel: { nl: '1 regel', en: '1 row' },
  gekozen: { nl: '{n} gekozen', en: '{n} selected' },
  mis: { nl: 'Een deel van de regels kon niet worden gehaald.', en: 'Some rows could not be fetched.' },
  opnieuw: { nl: 'Probeer opnieuw', en: 'Try again' },
  begrensd: {
    nl: 'Alleen de eerste {n} regels staan hier; maak het filter nauwer voor de rest.',
    en: 'Only the first {n} rows are shown; narrow the filter for the rest.',
  },
} as const

/** Under the list: how many rows, how many chosen, and the totals under their columns. */
export function LijstVoet<R>(props: LijstVoetProps<R>) {
  const { kolommen, totaal, getoond, selectie, smal } = props
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const n = (getal: number) => formatGetal(getal, taal)
  const gekozen = selectie ? telGekozen(selectie, totaal) : 0
  const telling = totaal === 1 ? t.regel : vul(t.regels, { n: n(totaal) })
  const totalen = kolommen.filter((k) => k.voet !== undefined)
  return (
    <footer className="zk-lijst-voet">
      <span className="zk-cijfers" aria-live="polite">
        {telling}
        {gekozen > 0 && <strong> · {vul(t.gekozen, { n: n(gekozen) })}</strong>}
      </span>
      {getoond < totaal && <span>{vul(t.begrensd, { n: n(getoond) })}</span>}
      {props.opOpnieuw && (
        <span role="alert" className="zk-lijst-mis">
          {t.mis}
          <Button maat="klein" onPress={props.opOpnieuw}>
            {t.opnieuw}
          </Button>
        </span>
      )}
      {props.tekst && <span>{props.tekst}</span>}
      <dl className="zk-lijst-totalen" data-smal={smal || undefined}>
        {totalen.map((kolom) => (
          <div key={kolom.sleutel}>
            <dt>{kolom.kop}</dt>
            <dd className="zk-cijfers">{kolom.voet}</dd>
          </div>
        ))}
      </dl>
    </footer>
  )
}
