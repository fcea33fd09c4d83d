import type { ReactNode } from 'react'
import { Input } from 'react-aria-components/Input'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components/TextField'
import { isFout, VeldFout, VeldKop, type VeldProps } from './Veld.tsx'

type TextFieldProps = Omit<AriaTextFieldProps, 'className' | 'style' | 'children'> &
  VeldProps & {
    /** Number of lines; more than one makes a text area. */
    readonly regels?: number
    readonly plaatshouder?: string
    readonly breedte?: 'kort' | 'half' | 'heel'
    /** Icon or sign before the text. */
    readonly voor?: ReactNode
  }

/** One line or more of text. `value` and `onChange(text)` as in react-aria. */
export function TextField(props: TextFieldProps) {
  const { label, uitleg, fout, optioneel, regels = 1, plaatshouder, breedte = 'heel', voor, ...rest } = props
  const hint = plaatshouder === undefined ? {} : { placeholder: plaatshouder }
  return (
    <AriaTextField
      validationBehavior="aria"
      {...rest}
      isInvalid={isFout(fout)}
      className="zk-veld"
      data-breedte={breedte}
    >
      <VeldKop label={label} uitleg={uitleg} optioneel={optioneel === true} />
      <div className="zk-invoer-groep">
        {voor && <span className="zk-invoer-voor">{voor}</span>}
        {regels > 1 ? (
          <TextArea className="zk-invoer" rows={regels} {...hint} />
        ) : (
          <Input className="zk-invoer" {...hint} />
        )}
      </div>
      <VeldFout fout={fout} />
    </AriaTextField>
  )
}
