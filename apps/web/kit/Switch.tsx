import type { ReactNode } from 'react'
import { Switch as AriaSwitch, type SwitchProps as AriaSwitchProps } from 'react-aria-components/Switch'
import './Switch.css'

type SwitchProps = Omit<AriaSwitchProps, 'className' | 'style' | 'children'> & { readonly children: ReactNode }

/** On or off, at once: nothing needs to be saved. Inside a form use `Checkbox`. */
export function Switch({ children, ...rest }: SwitchProps) {
  return (
    <AriaSwitch {...rest} className="zk-schakel">
      <span className="zk-schakel-baan" aria-hidden />
      <span>{children}</span>
    </AriaSwitch>
  )
}
