import type { LucideIcon } from 'lucide-react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button'
import { Tooltip } from './Tooltip.tsx'
import './IconButton.css'

type IconButtonProps = Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'aria-label'> & {
  readonly icoon: LucideIcon
  /** What it does: read aloud and shown as a tooltip. */
  readonly naam: string
  readonly sneltoets?: string
  readonly maat?: 'gewoon' | 'klein'
}

/** A button with only an icon. */
export function IconButton({ icoon: Icoon, naam, sneltoets, maat = 'gewoon', ...rest }: IconButtonProps) {
  return (
    <Tooltip tekst={naam} {...(sneltoets ? { sneltoets } : {})}>
      <AriaButton {...rest} aria-label={naam} className="zk-icoonknop" data-maat={maat}>
        <Icoon aria-hidden size={maat === 'klein' ? 16 : 18} strokeWidth={1.9} />
      </AriaButton>
    </Tooltip>
  )
}
