import { Link } from '@tanstack/react-router'
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ButtonSoort } from './Button.tsx'
import './Button.css'

type LinkButtonProps = {
  readonly naar: string
  readonly children: ReactNode
  readonly zoek?: Readonly<Record<string, unknown>>
  readonly soort?: ButtonSoort
  readonly maat?: 'gewoon' | 'klein'
  readonly icoon?: LucideIcon
}

/** A link that looks like a button: goes to a page (a filled-in path), can be opened in a new tab. */
export function LinkButton({ naar, children, zoek, soort = 'gewoon', maat = 'gewoon', icoon: Icoon }: LinkButtonProps) {
  return (
    <Link to={naar} {...(zoek ? { search: zoek } : {})} className="zk-knop" data-soort={soort} data-maat={maat}>
      {Icoon && <Icoon aria-hidden size={16} strokeWidth={2} />}
      <span>{children}</span>
    </Link>
  )
}
