import type { ReactNode } from 'react'
import './KitPagina.css'

/** Components beside each other. */
export function Rij({ children }: { readonly children: ReactNode }) {
  return <div className="zk-kitrij">{children}</div>
}

/** Cards under each other. */
export function Stapel({ children }: { readonly children: ReactNode }) {
  return <div className="zk-kitstapel">{children}</div>
}
