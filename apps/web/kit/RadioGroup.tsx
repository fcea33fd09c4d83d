import { RadioGroup as AriaRadioGroup, Radio } from 'react-aria-components/RadioGroup'
import type { Optie } from './optie.ts'
import { isFout, VeldFout, VeldKop, type VeldProps } from './Veld.tsx'
import './RadioGroup.css'

type RadioGroupProps<S extends string> = VeldProps & {
  readonly opties: readonly Optie<S>[]
  readonly waarde: S | null
  readonly opWaarde: (sleutel: S) => void
  readonly richting?: 'onder' | 'naast'
  readonly isDisabled?: boolean
}

/** One out of a few, all visible at once. */
export function RadioGroup<S extends string>(props: RadioGroupProps<S>) {
  const { label, uitleg, fout, optioneel, opties, waarde, opWaarde, richting = 'onder', isDisabled = false } = props
  return (
    <AriaRadioGroup
      className="zk-veld"
      validationBehavior="aria"
      value={waarde}
      onChange={(sleutel) => opWaarde(sleutel as S)}
      isInvalid={isFout(fout)}
      isDisabled={isDisabled}
      orientation={richting === 'onder' ? 'vertical' : 'horizontal'}
    >
      <VeldKop label={label} uitleg={uitleg} optioneel={optioneel === true} />
      <div className="zk-keuzes" data-richting={richting}>
        {opties.map((optie) => (
          <Radio key={optie.sleutel} value={optie.sleutel} isDisabled={optie.uit === true} className="zk-keuze">
            <span className="zk-keuze-rondje" aria-hidden />
            <span>
              {optie.naam}
              {optie.bij && <span className="zk-keuze-bij">{optie.bij}</span>}
            </span>
          </Radio>
        ))}
      </div>
      <VeldFout fout={fout} />
    </AriaRadioGroup>
  )
}
