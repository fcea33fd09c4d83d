import type { Tekst } from '@zorgketen/values'
import { ArrowDown, ArrowUp, GripVertical, Pencil, Trash2 } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { Bevindingen } from '../../kit/Bevindingen.tsx'
import { IconButton } from '../../kit/IconButton.tsx'
import { Status } from '../../kit/Status.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import type { Regelbevinding, Settingkeuzes, Voorstelregel } from './api.ts'

const teksten = {
  als: { nl: 'Als', en: 'If' },
  dan: { nl: 'dan', en: 'then' },
  onbereikbaar: { nl: 'onbereikbaar', en: 'unreachable' },
  greep: { nl: 'Verplaats {naam}, plaats {n} van {totaal}', en: 'Move {naam}, place {n} of {totaal}' },
  op: { nl: '{naam} omhoog', en: 'Move {naam} up' },
  neer: { nl: '{naam} omlaag', en: 'Move {naam} down' },
  wijzig: { nl: 'Wijzig {naam}', en: 'Change {naam}' },
  weg: { nl: 'Haal {naam} weg', en: 'Remove {naam}' },
} as const

const ERNST = { afkeur: 'fout', waarschuwing: 'letop', signaal: 'info' } as const
/** Said once, of the whole proposal. */
const VAN_HET_GEHEEL = 'settinglijst.met-terugwerking'

type RegelrijProps = {
  readonly regel: Voorstelregel
  readonly plaats: number
  readonly aantal: number
  readonly inWoorden: Tekst | undefined
  readonly bevindingen: readonly Regelbevinding[]
  readonly keuzes: Settingkeuzes | undefined
  readonly mag: boolean
  /** The place of the rule that is being dragged. */
  readonly sleept: number | null
  readonly opSleep: (plaats: number | null) => void
  readonly opVerplaats: (van: number, naar: number) => void
  readonly opWijzig: () => void
  readonly opWeg: () => void
}

/** One rule: its conditions in words, what it chooses, what is wrong with it. */
export function Regelrij(props: RegelrijProps) {
  const { regel, plaats, aantal, inWoorden, bevindingen, keuzes, mag, sleept, opSleep, opVerplaats } = props
  const t = useTeksten(teksten)
  const lees = useLees()
  const { naam } = regel
  const setting = keuzes?.settings.find(({ code }) => code === regel.dan)?.naam
  const getoond = bevindingen.filter(({ code }) => code !== VAN_HET_GEHEEL)
  const toets = (event: KeyboardEvent) => {
    const { altKey, key } = event
    if (!altKey || (key !== 'ArrowUp' && key !== 'ArrowDown')) return
    event.preventDefault()
    opVerplaats(plaats, key === 'ArrowUp' ? plaats - 1 : plaats + 1)
  }
  return (
    <li
      className="zk-settings-regel"
      data-sleept={sleept === plaats || undefined}
      onDragOver={(event) => {
        if (sleept !== null) event.preventDefault()
      }}
      onDrop={(event) => {
        event.preventDefault()
        if (sleept !== null) opVerplaats(sleept, plaats)
        opSleep(null)
      }}
    >
      {mag && (
        <button
          type="button"
          data-greep
          className="zk-settings-greep"
          draggable
          aria-label={vul(t.greep, { naam, n: plaats + 1, totaal: aantal })}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          onKeyDown={toets}
          onDragStart={(event) => {
            event.dataTransfer.effectAllowed = 'move'
            event.dataTransfer.setData('text/plain', regel.id)
            opSleep(plaats)
          }}
          onDragEnd={() => opSleep(null)}
        >
          <GripVertical aria-hidden size={16} />
        </button>
      )}
      <span className="zk-settings-plaats zk-cijfers">{plaats + 1}</span>
      <div className="zk-settings-lijf">
        <p className="zk-settings-naam">
          <strong>{naam}</strong>
          {bevindingen.some(({ code }) => code === 'settinglijst.onbereikbaar') && (
            <Status toestand="letop">{t.onbereikbaar}</Status>
          )}
        </p>
        <p>
          <span className="zk-stil">{t.als} </span>
          {inWoorden === undefined ? '…' : lees(inWoorden)}
          <span className="zk-stil"> {t.dan} </span>
          <strong>{setting === undefined ? regel.dan : lees(setting)}</strong>
        </p>
        {regel.reden !== '' && <p className="zk-stil">{regel.reden}</p>}
        <Bevindingen
          beknopt
          bevindingen={getoond.map(({ code, ernst, wat, doe }) => ({ code, ernst: ERNST[ernst], wat, doe }))}
        />
      </div>
      {mag && (
        <div className="zk-settings-knoppen">
          <IconButton
            maat="klein"
            icoon={ArrowUp}
            naam={vul(t.op, { naam })}
            isDisabled={plaats === 0}
            onPress={() => opVerplaats(plaats, plaats - 1)}
          />
          <IconButton
            maat="klein"
            icoon={ArrowDown}
            naam={vul(t.neer, { naam })}
            isDisabled={plaats === aantal - 1}
            onPress={() => opVerplaats(plaats, plaats + 1)}
          />
          <IconButton maat="klein" icoon={Pencil} naam={vul(t.wijzig, { naam })} onPress={props.opWijzig} />
          <IconButton maat="klein" icoon={Trash2} naam={vul(t.weg, { naam })} onPress={props.opWeg} />
        </div>
      )}
    </li>
  )
}
