import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button'
import { Draaier } from './Draaier.tsx'
import { SneltoetsHint } from './SneltoetsHint.tsx'
import './Button.css'

export type ButtonSoort = 'hoofd' | 'gewoon' | 'stil' | 'gevaar'

type ButtonProps = Omit<AriaButtonProps, 'className' | 'style' | 'children'> & {
  readonly children: ReactNode
  /** One `hoofd` per screen: the step that follows. `gevaar` destroys or sends what cannot be taken back. */
  readonly soort?: ButtonSoort
  readonly maat?: 'gewoon' | 'klein'
  readonly icoon?: LucideIcon
  /** Shown in the button, for instance `mod+Enter`; the page listens itself with `useSneltoets`. */
  readonly sneltoets?: string
}

/** A press does something here. To go somewhere use `LinkButton`. */
export function Button(props: ButtonProps) {
  const { children, soort = 'gewoon', maat = 'gewoon', icoon: Icoon, sneltoets, isPending, onPress, ...rest } = props
  // Not react-aria's own isPending: its announcer leaves a nameless picture behind when the button goes away meanwhile.
  // Not disabled either: the keyboard would lose its place. What a press of it submits, `Form` holds back.
  const bezig = isPending === true
  return (
    <AriaButton
      {...rest}
      {...(onPress === undefined || bezig ? {} : { onPress })}
      {...(bezig ? { 'aria-disabled': true } : {})}
      aria-busy={isPending}
      className="zk-knop"
      data-soort={soort}
      data-maat={maat}
    >
      {isPending ? <Draaier /> : Icoon && <Icoon aria-hidden size={16} strokeWidth={2} />}
      <span>{children}</span>
      {sneltoets && <SneltoetsHint toets={sneltoets} />}
    </AriaButton>
  )
}
