import { ChevronRight } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { Getal } from '../../../kit/Getal.tsx'
import { ToestandIcoon } from '../../../kit/ToestandIcoon.tsx'
import type { Toestand } from '../../../kit/toestand.ts'
import './Groep.css'

type GroepProps = {
  readonly titel: string
  /** What to do about it. */
  readonly bij?: string
  readonly aantal: number
  readonly code: string
  readonly toestand: Toestand
  readonly open?: boolean
  /** Level of its heading in the page. */
  readonly niveau?: 2 | 3
  readonly children: ReactNode
}

/** Things with the same reason: how many and why; a press shows which. What is inside is fetched only when it is open. */
export function Groep({ titel, bij, aantal, code, toestand, open = false, niveau = 3, children }: GroepProps) {
  const id = useId()
  const Titel = `h${niveau}` as const
  const [uit, setUit] = useState(open)
  return (
    <section className="zk-groep" data-toestand={toestand}>
      <Titel className="zk-groep-titelkop">
        <button
          type="button"
          className="zk-groep-kop"
          aria-expanded={uit}
          aria-controls={id}
          onClick={() => setUit(!uit)}
        >
          <ChevronRight aria-hidden size={16} className="zk-groep-pijl" />
          <ToestandIcoon toestand={toestand} maat={17} />
          <strong className="zk-groep-aantal">
            <Getal n={aantal} />
          </strong>
          <span className="zk-groep-titel">
            {titel}
            {bij && <span className="zk-groep-bij">{bij}</span>}
          </span>
          <code>{code}</code>
        </button>
      </Titel>
      <div id={id} className="zk-groep-lijf">
        {uit && children}
      </div>
    </section>
  )
}
