import { addDays, addMonths, type EpochDay, formatDay, parseDay } from '@zorgketen/values'
import { vandaag } from '../klok/vandaag.ts'
import { useTeksten } from '../taal/teksten.ts'
import { vul } from '../taal/vul.ts'
import { DagKiezer } from './DagKiezer.tsx'
import { leesDag } from './dag-lezen.ts'
import { formatDagVeld } from './dag-schrijven.ts'
import { LeesVeld, type LeesVeldBasis } from './LeesVeld.tsx'

/** `waarde` is an ISO day `JJJJ-MM-DD`, or null when empty or unreadable. */
type DateFieldProps = LeesVeldBasis<string>

const teksten = {
  vorm: { nl: 'dd-mm-jjjj', en: 'dd-mm-yyyy' },
  kwaal: {
    nl: '‘{ruw}’ is geen bestaande dag. Schrijf dag-maand-jaar, bijvoorbeeld 03-04-2023.',
    en: '‘{ruw}’ is not an existing day. Write day-month-year, for example 03-04-2023.',
  },
} as const

/** A day, typed as people write it (`3-4-2023`, `03042023`, ISO). Arrow up and down move a day, page up and down a month. */
export function DateField({ waarde, opWaarde, ...props }: DateFieldProps) {
  const t = useTeksten(teksten)
  const huidig = dagUit(waarde)
  const geef = (dag: EpochDay | null) => opWaarde(dag === null ? null : formatDay(dag))
  return (
    <LeesVeld
      {...props}
      waarde={huidig}
      opWaarde={geef}
      plaatshouder={t.vorm}
      lees={(ruw) => leesDag(ruw, vandaag())}
      schrijf={formatDagVeld}
      stap={verzet}
      kwaal={(ruw) => vul(t.kwaal, { ruw })}
      na={<DagKiezer waarde={huidig} isDisabled={props.isDisabled === true} opKeuze={geef} />}
    />
  )
}

/** The day that a key leads to; from no day every one of them leads to today. */
function verzet(dag: EpochDay | null, toets: string): EpochDay | null {
  const stap = STAPPEN[toets]
  if (stap === undefined) return null
  return dag === null ? vandaag() : stap(dag)
}

const STAPPEN: Readonly<Record<string, (dag: EpochDay) => EpochDay>> = {
  ArrowUp: (dag) => addDays(dag, 1),
  ArrowDown: (dag) => addDays(dag, -1),
  PageUp: (dag) => addMonths(dag, 1),
  PageDown: (dag) => addMonths(dag, -1),
}

function dagUit(iso: string | null): EpochDay | null {
  if (iso === null) return null
  const uitkomst = parseDay(iso)
  return uitkomst.ok ? uitkomst.value : null
}
