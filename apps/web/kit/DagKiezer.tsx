import { addDays, addMonths, type EpochDay, firstOfMonth, monthOf, partsOf, weekdayOf } from '@zorgketen/values'
import { Calendar, ChevronLeft, ChevronRight } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { vandaag } from '../klok/vandaag.ts'
import { useTaal } from '../taal/taal.ts'
import { useTeksten } from '../taal/teksten.ts'
import { formatDag } from './dag-schrijven.ts'
import { IconButton } from './IconButton.tsx'
import './DagKiezer.css'

type DagKiezerProps = {
  readonly waarde: EpochDay | null
  readonly isDisabled: boolean
  readonly opKeuze: (dag: EpochDay) => void
}

const teksten = {
  open: { nl: 'Kies een dag', en: 'Choose a day' },
  vorige: { nl: 'Vorige maand', en: 'Previous month' },
  volgende: { nl: 'Volgende maand', en: 'Next month' },
  vandaag: { nl: 'Vandaag', en: 'Today' },
} as const
const WEEKDAGEN = { nl: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'], en: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] }
const ZES_WEKEN = Array.from({ length: 42 }, (_, i) => i)

/** The calendar behind the icon of a date field: one month, arrow keys move a day or a week. */
export function DagKiezer({ waarde, isDisabled, opKeuze }: DagKiezerProps) {
  const t = useTeksten(teksten)
  return (
    <DialogTrigger>
      <IconButton icoon={Calendar} naam={t.open} maat="klein" isDisabled={isDisabled} />
      <Popover className="zk-dagkiezer" placement="bottom end">
        <Dialog aria-label={t.open} className="zk-dagkiezer-inhoud">
          {({ close }) => (
            <Maandblad
              start={waarde ?? vandaag()}
              gekozen={waarde}
              opKeuze={(dag) => {
                opKeuze(dag)
                close()
              }}
            />
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

type MaandbladProps = {
  readonly start: EpochDay
  readonly gekozen: EpochDay | null
  readonly opKeuze: (dag: EpochDay) => void
}

function Maandblad({ start, gekozen, opKeuze }: MaandbladProps) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const [op, setOp] = useState(start)
  const rooster = useRef<HTMLFieldSetElement>(null)
  const eerste = addDays(firstOfMonth(op), 1 - weekdayOf(firstOfMonth(op)))
  const nu = vandaag()
  useEffect(() => {
    rooster.current?.querySelector<HTMLElement>(`[data-dag="${op}"]`)?.focus()
  }, [op])
  const toets = (e: KeyboardEvent) => {
    const stap = STAPPEN[e.key]
    if (stap === undefined) return
    e.preventDefault()
    setOp(stap(op))
  }
  return (
    <>
      <div className="zk-dagkiezer-kop">
        <strong aria-live="polite">{formatDag(firstOfMonth(op), taal).slice(2)}</strong>
        <IconButton icoon={ChevronLeft} naam={t.vorige} maat="klein" onPress={() => setOp(addMonths(op, -1))} />
        <IconButton icoon={ChevronRight} naam={t.volgende} maat="klein" onPress={() => setOp(addMonths(op, 1))} />
      </div>
      <fieldset
        className="zk-dagkiezer-rooster"
        ref={rooster}
        onKeyDown={toets}
        aria-label={formatDag(firstOfMonth(op), taal).slice(2)}
      >
        {WEEKDAGEN[taal].map((dag) => (
          <span key={dag} aria-hidden className="zk-dagkiezer-week">
            {dag}
          </span>
        ))}
        {ZES_WEKEN.map((i) => {
          const dag = addDays(eerste, i)
          return (
            <button
              key={dag}
              type="button"
              data-dag={dag}
              data-buiten={monthOf(dag) !== monthOf(op) || undefined}
              data-vandaag={dag === nu || undefined}
              aria-label={formatDag(dag, taal)}
              aria-pressed={dag === gekozen}
              tabIndex={dag === op ? 0 : -1}
              onClick={() => opKeuze(dag)}
            >
              {partsOf(dag).dag}
            </button>
          )
        })}
      </fieldset>
      <Button className="zk-dagkiezer-vandaag" onPress={() => opKeuze(nu)}>
        {t.vandaag}
      </Button>
    </>
  )
}

const STAPPEN: Readonly<Record<string, (dag: EpochDay) => EpochDay>> = {
  ArrowLeft: (dag) => addDays(dag, -1),
  ArrowRight: (dag) => addDays(dag, 1),
  ArrowUp: (dag) => addDays(dag, -7),
  ArrowDown: (dag) => addDays(dag, 7),
  PageUp: (dag) => addMonths(dag, -1),
  PageDown: (dag) => addMonths(dag, 1),
}
