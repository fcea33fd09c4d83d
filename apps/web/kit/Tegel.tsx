import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ToestandIcoon } from './ToestandIcoon.tsx'
import type { Toestand } from './toestand.ts'
import './Status.css'
import './Tegel.css'

type TegelProps = {
  readonly naam: string
  /** The figure: a number, `<Geld>`, `<Getal>`. */
  readonly waarde: ReactNode
  readonly bij?: ReactNode
  readonly toestand?: Toestand
  /** Path of the list behind the figure. */
  readonly naar?: string
  readonly zoek?: Readonly<Record<string, unknown>>
}

/** One figure with its name; a press leads to what it counts. */
export function Tegel({ naam, waarde, bij, toestand, naar, zoek }: TegelProps) {
  const inhoud = (
    <>
      <span className="zk-tegel-naam">
        {toestand && <ToestandIcoon toestand={toestand} maat={15} />}
        {naam}
      </span>
      <span className="zk-tegel-waarde zk-cijfers">{waarde}</span>
      {bij && <span className="zk-tegel-bij">{bij}</span>}
    </>
  )
  const staat = toestand ?? 'neutraal'
  if (naar === undefined) {
    return (
      <div className="zk-tegel" data-toestand={staat}>
        {inhoud}
      </div>
    )
  }
  return (
    <Link to={naar} {...(zoek ? { search: zoek } : {})} className="zk-tegel" data-toestand={staat}>
      {inhoud}
    </Link>
  )
}

/** Tiles beside each other, as many as fit. */
export function Tegels({ children }: { readonly children: ReactNode }) {
  return <div className="zk-tegels">{children}</div>
}
