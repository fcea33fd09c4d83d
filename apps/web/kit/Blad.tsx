import type { ReactNode } from 'react'
import './Blad.css'

type BladProps = {
  /**
   * `lijst`: full width and height, the list inside scrolls. `breed`: cards and tiles. `lezen`: one column of text
   * or a form.
   */
  readonly soort?: 'lijst' | 'breed' | 'lezen'
  readonly children: ReactNode
}

/** The body of every page: margins and width that fit what people do there. */
export function Blad({ soort = 'breed', children }: BladProps) {
  return (
    <div className="zk-blad" data-soort={soort}>
      {children}
    </div>
  )
}

/** Filters and search above a list, in one row where there is room. */
export function Balk({ children }: { readonly children: ReactNode }) {
  return <div className="zk-balk">{children}</div>
}
