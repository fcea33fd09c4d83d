import type { ReactElement } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components/Tooltip'
import { SneltoetsHint } from './SneltoetsHint.tsx'
import './Tooltip.css'

type TooltipProps = {
  readonly tekst: string
  readonly sneltoets?: string
  /** A focusable child: a button of the kit, or react-aria's `Focusable` around something else. */
  readonly children: ReactElement
}

/** A short hint on hover and focus. Never the only place where something can be read. */
export function Tooltip({ tekst, sneltoets, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <AriaTooltip className="zk-hint" offset={6}>
        {tekst}
        {sneltoets && <SneltoetsHint toets={sneltoets} />}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
