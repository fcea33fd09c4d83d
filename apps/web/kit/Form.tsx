import type { FormEvent, KeyboardEvent, ReactNode } from 'react'
import './Form.css'

type FormProps = {
  readonly children: ReactNode
  /** Called on Enter, Ctrl+Enter and the submit button, unless a field holds a text that cannot be read. */
  readonly opVerstuur: () => void
  /** The buttons, under the fields. */
  readonly acties?: ReactNode
  readonly naam: string
}

/** A form: fields under each other, groups of fields beside each other with `FormRij`, the buttons below. */
export function Form({ children, opVerstuur, acties, naam }: FormProps) {
  const verstuur = (e: FormEvent<HTMLFormElement>) => {
    e.preventDefault()
    // What was sent is still on its way.
    if (e.currentTarget.querySelector('[type="submit"][aria-disabled="true"]') !== null) return
    const onleesbaar = e.currentTarget.querySelector<HTMLElement>('[data-onleesbaar]')
    if (onleesbaar) onleesbaar.focus()
    else opVerstuur()
  }
  const toets = (e: KeyboardEvent<HTMLFormElement>) => {
    if (e.key !== 'Enter' || !(e.ctrlKey || e.metaKey)) return
    e.preventDefault()
    e.currentTarget.requestSubmit()
  }
  return (
    <form className="zk-formulier" onSubmit={verstuur} onKeyDown={toets} noValidate aria-label={naam}>
      {children}
      {acties && <div className="zk-formulier-acties">{acties}</div>}
    </form>
  )
}

/** Fields beside each other where there is room. */
export function FormRij({ children }: { readonly children: ReactNode }) {
  return <div className="zk-formulier-rij">{children}</div>
}

/** A named group of fields. */
export function FormGroep({ titel, children }: { readonly titel: string; readonly children: ReactNode }) {
  return (
    <fieldset className="zk-formulier-groep">
      <legend>{titel}</legend>
      {children}
    </fieldset>
  )
}
