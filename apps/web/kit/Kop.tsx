import type { ReactNode } from 'react'
import { useTitel } from '../titel.ts'
import './Kop.css'

type KopProps = {
  readonly titel: string
  readonly bij?: ReactNode
  /** Beside the title: a `Status`, a count. */
  readonly merk?: ReactNode
  readonly acties?: ReactNode
}

/** The head of a page: title (also of the tab and the breadcrumb), a quiet line, the actions. */
export function Kop({ titel, bij, merk, acties }: KopProps) {
  useTitel(titel)
  return (
    <header className="zk-kop">
      <div className="zk-kop-tekst">
        <div className="zk-kop-titel">
          <h1>{titel}</h1>
          {merk}
        </div>
        {bij && <p className="zk-stil">{bij}</p>}
      </div>
      {acties && <div className="zk-kop-acties">{acties}</div>}
    </header>
  )
}
