import { Check, ChevronDown } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select'
import { useTeksten } from '../taal/teksten.ts'
import type { Optie } from './optie.ts'
import { isFout, VeldFout, VeldKop, type VeldProps } from './Veld.tsx'
import './Select.css'
import './Zweeflijst.css'

type SelectProps<S extends string> = VeldProps & {
  readonly opties: readonly Optie<S>[]
  readonly waarde: S | null
  readonly opWaarde: (sleutel: S) => void
  readonly plaatshouder?: string
  readonly breedte?: 'kort' | 'half' | 'heel'
  /** Hides the label from the eye (it is still read aloud): for filters above a list. */
  readonly labelVerborgen?: boolean
  readonly isDisabled?: boolean
  readonly naam?: string
}

const teksten = { kies: { nl: 'Kies…', en: 'Choose…' } } as const

/** One out of a short list (up to some thirty options). For more use `ComboBox`. */
export function Select<S extends string>(props: SelectProps<S>) {
  const { label, uitleg, fout, optioneel, opties, waarde, opWaarde, breedte = 'heel', isDisabled = false } = props
  const t = useTeksten(teksten)
  return (
    <AriaSelect
      className="zk-veld"
      data-breedte={breedte}
      validationBehavior="aria"
      value={waarde}
      onChange={(sleutel) => {
        if (sleutel !== null) opWaarde(sleutel as S)
      }}
      placeholder={props.plaatshouder ?? t.kies}
      isInvalid={isFout(fout)}
      isDisabled={isDisabled}
      {...(props.labelVerborgen ? { 'aria-label': label } : {})}
      {...(props.naam ? { name: props.naam } : {})}
    >
      {!props.labelVerborgen && <VeldKop label={label} uitleg={uitleg} optioneel={optioneel === true} />}
      <Button className="zk-invoer zk-kies">
        <SelectValue className="zk-kies-waarde">
          {({ isPlaceholder, defaultChildren, selectedText }) => (isPlaceholder ? defaultChildren : selectedText)}
        </SelectValue>
        <ChevronDown aria-hidden size={15} />
      </Button>
      <VeldFout fout={fout} />
      <Popover className="zk-zweef" offset={4}>
        <ListBox className="zk-zweef-lijst" items={opties.map((o) => ({ ...o, id: o.sleutel }))}>
          {(optie) => <OptieRij optie={optie} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}

/** One option in the list of a select or a combo box. */
export function OptieRij({ optie }: { readonly optie: Optie }) {
  return (
    <ListBoxItem id={optie.sleutel} textValue={optie.naam} isDisabled={optie.uit === true} className="zk-optie">
      <span className="zk-optie-tekst">
        <span>{optie.naam}</span>
        {optie.bij && <span className="zk-optie-bij">{optie.bij}</span>}
      </span>
      <Check aria-hidden size={15} className="zk-optie-vink" />
    </ListBoxItem>
  )
}
