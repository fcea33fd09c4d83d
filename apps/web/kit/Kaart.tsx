import type { ReactNode } from 'react'
import './Kaart.css'

type KaartProps = {
  readonly titel?: string
  readonly bij?: ReactNode
  readonly acties?: ReactNode
  readonly children: ReactNode
  /** Without padding: for a list or table that reaches the edges. */
  readonly strak?: boolean
}

/** A sheet on the page around things that belong together. */
export function Kaart({ titel, bij, acties, children, strak = false }: KaartProps) {
  return (
    <section className="zk-kaart" data-strak={strak || undefined}>
      {(titel || acties) && (
        <header className="zk-kaart-kop">
          <div>
            {titel && <h2>{titel}</h2>}
            {bij && <p className="zk-stil">{bij}</p>}
          </div>
          {acties && <div className="zk-kaart-acties">{acties}</div>}
        </header>
      )}
      <div className="zk-kaart-lijf">{children}</div>
    </section>
  )
}
