import type { ReactNode } from 'react'
import { ToestandIcoon } from './ToestandIcoon.tsx'
import type { Toestand } from './toestand.ts'
import './Status.css'

type StatusProps = {
  readonly toestand: Toestand
  /** The state in words: colour alone says nothing. */
  readonly children: ReactNode
  /** Without the box around it: inside a dense list. */
  readonly kaal?: boolean
}

/** The state of a thing: icon, colour and words. */
export function Status({ toestand, children, kaal = false }: StatusProps) {
  return (
    <span className="zk-status" data-toestand={toestand} data-kaal={kaal || undefined}>
      <ToestandIcoon toestand={toestand} maat={14} />
      <span>{children}</span>
    </span>
  )
}
