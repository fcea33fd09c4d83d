import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { Input } from 'react-aria-components/Input'
import { TextField } from 'react-aria-components/TextField'
import { isFout, VeldFout, VeldKop, type VeldProps } from './Veld.tsx'

export type LeesVeldBasis<W> = VeldProps & {
  readonly waarde: W | null
  /** Called with every value that can be read while typing, and with null while the text is empty or unreadable. */
  readonly opWaarde: (waarde: W | null) => void
  readonly isDisabled?: boolean
  readonly autoFocus?: boolean
  readonly naam?: string
}

type LeesVeldProps<W> = LeesVeldBasis<W> & {
  readonly plaatshouder: string
  readonly voor?: ReactNode
  readonly na?: ReactNode
  readonly breedte?: 'kort' | 'half'
  readonly uitlijning?: 'begin' | 'eind'
  /** Reads what was typed, or null when it is not a value. */
  readonly lees: (ruw: string) => W | null
  readonly schrijf: (waarde: W) => string
  /** The value after a key (`ArrowUp` …), from the value before; null when the key does nothing. */
  readonly stap?: (waarde: W | null, toets: string) => W | null
  /** What is wrong with a text that cannot be read, and what to write. */
  readonly kwaal: (ruw: string) => string
}

/**
 * What day, time, number and money fields share: a text that is read as people write it, and rewritten on leaving.
 * A text that cannot be read is marked (`data-onleesbaar`), so that a `Form` does not leave without it.
 */
export function LeesVeld<W>(props: LeesVeldProps<W>) {
  const { label, uitleg, fout, optioneel, waarde, opWaarde, lees, isDisabled = false, autoFocus = false, naam } = props
  const [ruw, setRuw] = useState<string | null>(null)
  const [nagekeken, setNagekeken] = useState(false)
  const onleesbaar = ruw !== null && ruw.trim() !== '' && lees(ruw) === null
  const toon = onleesbaar && nagekeken ? props.kwaal(ruw.trim()) : fout

  const typ = (tekst: string) => {
    setRuw(tekst)
    setNagekeken(false)
    opWaarde(tekst.trim() === '' ? null : lees(tekst))
  }
  const kijkNa = () => {
    if (onleesbaar) setNagekeken(true)
    else setRuw(null)
  }
  const toets = (e: KeyboardEvent) => {
    if (e.key === 'Enter') kijkNa()
    if (isDisabled || e.altKey || e.ctrlKey || e.metaKey) return
    const nieuw = props.stap?.(waarde, e.key) ?? null
    if (nieuw === null) return
    e.preventDefault()
    setRuw(null)
    opWaarde(nieuw)
  }
  return (
    <TextField
      className="zk-veld"
      data-breedte={props.breedte ?? 'half'}
      validationBehavior="aria"
      value={ruw ?? (waarde === null ? '' : props.schrijf(waarde))}
      onChange={typ}
      onBlur={kijkNa}
      isInvalid={isFout(toon)}
      isDisabled={isDisabled}
      autoFocus={autoFocus}
      autoComplete="off"
      {...(naam ? { name: naam } : {})}
    >
      <VeldKop label={label} uitleg={uitleg} optioneel={optioneel === true} />
      <div className="zk-invoer-groep">
        {props.voor && <span className="zk-invoer-voor">{props.voor}</span>}
        <Input
          className="zk-invoer zk-cijfers"
          inputMode="decimal"
          placeholder={props.plaatshouder}
          onKeyDown={toets}
          onFocus={(e) => e.currentTarget.select()}
          style={{ textAlign: props.uitlijning === 'eind' ? 'end' : 'start' }}
          data-onleesbaar={onleesbaar || undefined}
        />
        {props.na && <span className="zk-invoer-na">{props.na}</span>}
      </div>
      <VeldFout fout={toon} />
    </TextField>
  )
}
