import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import './Leegte.css'

type LeegteProps = {
  readonly titel: string
  /** Why there is nothing here, and how something comes. */
  readonly children?: ReactNode
  readonly icoon?: LucideIcon
  readonly acties?: ReactNode
}

/** Nothing here: says why, and what to do. */
export function Leegte({ titel, children, icoon: Icoon, acties }: LeegteProps) {
  return (
    <div className="zk-leegte">
      {Icoon && (
        <span className="zk-leegte-icoon">
          <Icoon aria-hidden size={22} strokeWidth={1.6} />
        </span>
      )}
      <p className="zk-leegte-titel">{titel}</p>
      {children && <div className="zk-leegte-tekst">{children}</div>}
      {acties && <div className="zk-leegte-acties">{acties}</div>}
    </div>
  )
}
