import { Check, Minus } from 'lucide-react'
import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox, type CheckboxProps as AriaCheckboxProps } from 'react-aria-components/Checkbox'
import './Checkbox.css'

type CheckboxProps = Omit<AriaCheckboxProps, 'className' | 'style' | 'children'> & {
  /** The text beside the box; without it give `aria-label`. */
  readonly children?: ReactNode
}

/** Yes or no, or part of a set. `isSelected` and `onChange(boolean)`; `isIndeterminate` for some but not all. */
export function Checkbox({ children, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox {...rest} className="zk-vink">
      {({ isIndeterminate }) => (
        <>
          <span className="zk-vink-vak" aria-hidden>
            {isIndeterminate ? <Minus size={13} strokeWidth={3} /> : <Check size={13} strokeWidth={3} />}
          </span>
          {children && <span>{children}</span>}
        </>
      )}
    </AriaCheckbox>
  )
}
